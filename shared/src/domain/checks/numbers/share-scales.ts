import { asciiDigits } from '../../arabic-text.js';
import { decadeKey, numberKey, shareKeys, type NumberMention } from './number-mention.js';

const RANGE_GAP = /^ ?(?:[-–—/−]|to|and|or|إلى|الى|و|أو|او|ـ) ?(?:[$£€])?$/u;

// "six in ten", "one in every two", «8 من كل 10».
const SHARE_GAP =
  /^ (?:[a-z]+ )?(?:in|out of) (?:every )?$|^ (?:[\u0621-\u064a]+ )?من (?:بين |أصل )?كل $/u;

/**
 * shareScales lets the first number of a range read with what the second alone spells out: "2-4 million"
 * also means two million, "70-90%" seventy per cent, and the 53 of "1950-53" also means 1953. Neighbours
 * with a space or hyphen between them may be one number ("116 123").
 */
export function shareScales(mentions: readonly NumberMention[], text: string): NumberMention[] {
  const shared = [...mentions];
  for (let at = 0; at + 1 < shared.length; at += 1) {
    let left = shared[at];
    let right = shared[at + 1];
    if (!left || !right) continue;
    const gap = text.slice(left.range.end, right.range.start);
    if (/^[ \u00a0-]$/.test(gap) && left.digits && right.digits) {
      const joined = digitsOf(left, text) + digitsOf(right, text);
      const key = numberKey(Number(joined));
      left = { ...left, readings: [...left.readings, key] };
      right = { ...right, readings: [...right.readings, key] };
      shared[at] = left;
      shared[at + 1] = right;
    }
    const isClock = left.value <= 12 && right.value >= 20 && right.value <= 50;
    if (gap === ' ' && !left.digits && !right.digits && isClock) {
      // "three forty": the hour and its minutes, which the Arabic joins with و.
      const whole = numberKey(left.value + right.value);
      shared[at + 1] = { ...right, readings: [...right.readings, whole] };
    }
    const isShare = left.form === 'count' && right.form === 'count' && !right.measure;
    if (isShare && SHARE_GAP.test(gap) && left.value <= right.value && right.value <= 100) {
      // "six in ten" are 60 per cent.
      const share = left.value / right.value;
      const readings = [...left.readings, ...shareKeys(share)];
      shared[at] = { ...left, readings };
      shared[at + 1] = { ...right, readings: [...right.readings, ...readings] };
    }
    if (gap.length > 7 || !RANGE_GAP.test(gap)) continue;
    shared[at] = withScaleOf(left, right);
    shared[at + 1] = withDecadeOf(withCenturyOf(right, left), left);
  }
  return shared;
}

function digitsOf({ range }: NumberMention, text: string): string {
  return asciiDigits(text.slice(range.start, range.end)).replace(/\D/g, '');
}

function withScaleOf(left: NumberMention, right: NumberMention): NumberMention {
  const percent = left.percent || right.percent;
  if (left.scaled || !right.scaled) return { ...left, percent };
  const readings = [1e3, 1e6, 1e9, 1e12]
    .filter((scale) => right.value >= scale)
    .map((scale) => numberKey(left.value * scale));
  return { ...left, percent, readings: [...left.readings, ...readings] };
}

function withCenturyOf(right: NumberMention, left: NumberMention): NumberMention {
  const isShortYear = right.value < 100 && left.value >= 1000 && left.value < 2100;
  if (!isShortYear) return right;
  const year = Math.floor(left.value / 100) * 100 + right.value;
  return { ...right, readings: [...right.readings, numberKey(year)] };
}

/** "Between fifty and sixty": the second number only closes the decade. */
function withDecadeOf(right: NumberMention, left: NumberMention): NumberMention {
  const isDecade = left.value % 10 === 0 && left.value > 0 && right.value === left.value + 10;
  return isDecade && right.value <= 100 && !right.scaled
    ? { ...right, readings: [...right.readings, decadeKey(left.value)] }
    : right;
}
