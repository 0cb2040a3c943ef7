import { foldArabic } from '@dragoman/shared/domain';
import type { Reading } from './lexicon/lexicon.js';

const UNITS = valuesOf([
  ['أحد إحدى واحد واحدة', 1],
  ['اثنان اثنين اثنتان اثنتين اثنا اثني اثنتا اثنتي', 2],
  ['ثلاث ثلاثة', 3],
  ['أربع أربعة', 4],
  ['خمس خمسة', 5],
  ['ست ستة', 6],
  ['سبع سبعة', 7],
  ['ثمان ثماني ثمانية', 8],
  ['تسع تسعة', 9],
]);
const TENS = valuesOf([
  ['عشرون عشرين', 20],
  ['ثلاثون ثلاثين', 30],
  ['أربعون أربعين', 40],
  ['خمسون خمسين', 50],
  ['ستون ستين', 60],
  ['سبعون سبعين', 70],
  ['ثمانون ثمانين', 80],
  ['تسعون تسعين', 90],
]);
const TEN = valuesOf([['عشر عشرة', 10]]);
const HUNDRED = valuesOf([['مئة مائة', 100]]);
const HUNDREDS = valuesOf([
  ['مئتان مئتين مئتا مئتي مائتان مائتين مائتي', 200],
  ...[...UNITS]
    .filter(([, n]) => n > 2)
    .map(([unit, n]) => [`${unit}مئة ${unit}مائة`, n * 100] as const),
]);
const SCALES = valuesOf([
  ['ألف ألفا آلاف', 1e3],
  ['مليون مليونا ملايين', 1e6],
  ['مليار مليارا مليارات بليون', 1e9],
  ['تريليون تريليونا', 1e12],
]);
const LONE_SCALES = valuesOf([
  ['ألف', 1e3],
  ['ألفان ألفين ألفي', 2e3],
  ['مليون', 1e6],
  ['مليونان مليونين مليوني', 2e6],
  ['مليار بليون', 1e9],
  ['ملياران مليارين ملياري', 2e9],
]);
const STARTS = new Map([...TENS, ...TEN, ...HUNDRED, ...HUNDREDS, ...UNITS]);

/**
 * readNumber reads a number written in folded words (ثلاثة وأربعين, خمسة آلاف) or digits before a
 * scale word (14 ألف) at the start of `words`; null where there is none. `asYear` leaves out commas.
 */
export function readNumber(words: readonly string[], asYear: boolean): Reading | null {
  const first = words[0] ?? '';
  const opening = /^[\d.,]+$/u.test(first) ? digitsBeforeScale(words) : openingOf(first);
  if (opening === null) return null;
  let { total, group } = opening;
  let length = 1;
  for (; length < words.length; length += 1) {
    const next = step({ total, group }, words[length] ?? '');
    if (next === null) break;
    ({ total, group } = next);
  }
  // “One” is mostly a pronoun (“one of”): the lexicon reads it.
  return total + group === 1 ? null : { english: written(total + group, asYear), length };
}

interface Sum {
  /** What a scale word has closed. */
  readonly total: number;
  /** What is still open, below one thousand unless it began in digits. */
  readonly group: number;
}

function openingOf(word: string): Sum | null {
  const scale = LONE_SCALES.get(word);
  if (scale !== undefined) return { total: scale, group: 0 };
  const group = STARTS.get(word);
  return group === undefined ? null : { total: 0, group };
}

function digitsBeforeScale(words: readonly string[]): Sum | null {
  const value = valueOfDigits(words[0] ?? '');
  return SCALES.has(words[1] ?? '') && Number.isFinite(value) ? { total: 0, group: value } : null;
}

// A comma before one or two last digits is a decimal comma, as the Maghreb writes it.
function valueOfDigits(digits: string): number {
  return Number(digits.replace(/,(?=\d{1,2}$)/u, '.').replaceAll(',', ''));
}

function step({ total, group }: Sum, word: string): Sum | null {
  if (!word.startsWith('و')) return stepUnjoined({ total, group }, word);
  const joined = word.slice(1);
  const small = STARTS.get(joined);
  if (small === undefined) {
    const scale = LONE_SCALES.get(joined);
    const isSmaller = group === 0 && scale !== undefined && scale < total;
    return isSmaller ? { total: total + scale, group: 0 } : null;
  }
  const completesTens = TENS.has(joined) && group % 100 < 10 && group > 0;
  const followsHundreds = group > 0 && group % 100 === 0 && small < 100;
  const opensGroup = group === 0 && total > 0;
  return completesTens || followsHundreds || opensGroup ? { total, group: group + small } : null;
}

function stepUnjoined({ total, group }: Sum, word: string): Sum | null {
  const unit = group % 100;
  const isUnit = Number.isInteger(group) && unit > 0 && unit < 10;
  if (TEN.has(word) && isUnit) return { total, group: group + 10 };
  if (HUNDRED.has(word) && group > 2 && group < 10) return { total, group: group * 100 };
  const scale = SCALES.get(word);
  return scale !== undefined && group > 0 ? { total: total + group * scale, group: 0 } : null;
}

function written(value: number, asYear: boolean): string {
  if (asYear) return String(value);
  const scale = [1e12, 1e9, 1e6].find(
    (size) => value >= size && Number.isInteger((value / size) * 100),
  );
  const name = { 1e12: 'trillion', 1e9: 'billion', 1e6: 'million' }[scale ?? 0];
  const amount = scale === undefined ? value : value / scale;
  return amount.toLocaleString('en-GB') + (name ? ` ${name}` : '');
}

function valuesOf(rows: readonly (readonly [string, number])[]): ReadonlyMap<string, number> {
  return new Map(
    rows.flatMap(([forms, value]) => forms.split(' ').map((form) => [foldArabic(form), value])),
  );
}
