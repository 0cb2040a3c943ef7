import { isProse, type NumberMention } from './number-mention.js';

const CLOSE = 1e-6;

/**
 * isReckoned tells whether the English has a number of the Arabic by reckoning: «من 150 إلى 300» that
 * became "300, twice what it was", «36 في المئة» that became "31 per cent, down five points".
 */
export function isReckoned(
  { value, percent, form }: NumberMention,
  english: readonly NumberMention[],
  target: string,
): boolean {
  const is = (result: number) => Math.abs(result - value) < CLOSE;
  if (form !== 'count' || !isProse(english)) return false;
  return english.some((base) =>
    english.some((step) => {
      if (base === step) return false;
      if (step.form === 'times') return is(base.value * step.value) || is(base.value / step.value);
      if (step.form === 'share') return is(base.value * step.value);
      const isPoints =
        percent && /^[\s-]*(?:percentage )?points?\b/.test(target.slice(step.range.end));
      return isPoints && (is(base.value + step.value) || is(base.value - step.value));
    }),
  );
}

/** isDifference tells "nearly two points" where the Arabic has the two percentages between which they lie. */
export function isDifference(
  { value, range }: NumberMention,
  arabic: readonly NumberMention[],
  target: string,
): boolean {
  if (!/^[\s-]*(?:percentage )?points?\b/.test(target.slice(range.end))) return false;
  const shares = arabic.filter(({ percent }) => percent);
  if (!isProse(shares)) return false;
  return shares.some((from) =>
    shares.some((to) => Math.abs(Math.abs(from.value - to.value) - value) < 0.6),
  );
}
