import { foldArabic } from '@dragoman/shared/domain';
import type { Reading } from './lexicon/lexicon.js';
import { readNumber } from './read-number.js';

const ORDINALS = new Map(
  ['حادي', 'ثاني', 'ثالث', 'رابع', 'خامس', 'سادس', 'سابع', 'ثامن', 'تاسع'].flatMap((word, at) =>
    [word, `${word}ة`].map((form) => [foldArabic(`ال${form}`), at + 1] as const),
  ),
);

/** readOrdinal reads a written ordinal above ten (الثامنة والخمسين, الثاني عشر) at the start of folded `words`. */
export function readOrdinal(words: readonly string[]): Reading | null {
  const [first = '', second = ''] = words;
  const unit = ORDINALS.get(first);
  if (unit === undefined) return null;
  if (/^عشره?$/u.test(second)) return { english: `the ${10 + unit}th`, length: 2 };
  if (!second.startsWith('وال')) return null;
  const tens = Number(readNumber([second.slice(3)], false)?.english);
  if (!(tens >= 20 && tens <= 90)) return null;
  return { english: `the ${tens + unit}${suffixOf(unit)}`, length: 2 };
}

function suffixOf(unit: number): string {
  return ['th', 'st', 'nd', 'rd'][unit] ?? 'th';
}
