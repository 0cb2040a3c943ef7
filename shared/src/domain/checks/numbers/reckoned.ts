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

/** isShareOf tells "half of the six" where the Arabic has three. */
export function isShareOf(
  arabic: NumberMention,
  base: NumberMention,
  english: readonly NumberMention[],
  target: string,
): boolean {
  return english.some(
    (step) =>
      step.form === 'share' &&
      /^ of (?:[a-z]+ )?$/.test(target.slice(step.range.end, base.range.start)) &&
      Math.abs(base.value * step.value - arabic.value) < CLOSE,
  );
}

/** isDaysBetween tells "three days" where the Arabic has only the first and the last, «من 2 إلى 4». */
export function isDaysBetween(
  { value, measure }: NumberMention,
  arabic: readonly NumberMention[],
): boolean {
  if (measure?.unit !== 'day' || !isProse(arabic)) return false;
  return arabic.some((from, at) => {
    const to = arabic[at + 1];
    return to?.digits === true && from.digits && to.value - from.value + 1 === value;
  });
}

const YEAR_BEFORE = /(?:العام|السنة) (?:الذي |التي )?(?:السابقة?|سبقه|سبقها|الماضية?)/;
const SAID_BEFORE =
  /\b(?:(?:previous|prior|preceding) (?:fiscal |financial )?year|year (?:before|earlier)|last year's)\b/i;

/**
 * isYearReckoned tells "in 2017" where the Arabic has 2018 and «العام السابق», unless the English has
 * "the year before" as well.
 */
export function isYearReckoned(
  arabic: NumberMention,
  english: NumberMention,
  source: string,
  target: string,
): boolean {
  const isYear = arabic.value >= 1900 && arabic.value < 2100 && english.value === arabic.value - 1;
  return isYear && YEAR_BEFORE.test(source) && !SAID_BEFORE.test(target);
}
