import { foldArabic } from '../../arabic-text.js';
import { arabicMeasure, measureKey } from './measures.js';
import { numberKey, type NumberMention } from './number-mention.js';

const WHOLE = /^ ?(?:دولار|يورو|جنيه|دينار|درهم|ريال|شيكل|فرنك|لير|متر)(?:ا|ات|ه|ين)? و ?$/;
const SMALLER =
  /^ ?(?:سنت|سنتا|سنتات|سنتيم|سنتيما|قرش|قرشا|قروش|هلله|هللات|سنتيمتر|سنتيمترا|سم)(?![ء-ي])/;
const ONE_METRE = /(?:^|[^ء-ي])[وبل]?متر(?:ا)? و ?$/;
const METRES_TWICE = /^ ?و ?$/;

/**
 * withSmallerUnits lets «84 دولاراً و60 سنتاً» read as 84.60 as well, and «متر و70 سنتيمتراً» as 1.7: English
 * writes one figure for both.
 */
export function withSmallerUnits(
  mentions: readonly NumberMention[],
  text: string,
): NumberMention[] {
  const all = [...mentions];
  for (const [at, right] of all.entries()) {
    if (right.value >= 100 || !SMALLER.test(folded(text, right.range.end, right.range.end + 14)))
      continue;
    const left = all[at - 1];
    const gap = left ? folded(text, left.range.end, right.range.start) : '';
    if (left && (WHOLE.test(gap) || (left.measure && METRES_TWICE.test(gap)))) {
      const keys = keysOf(left.value + right.value / 100, left);
      all[at - 1] = { ...left, readings: [...left.readings, ...keys] };
      all[at] = { ...right, readings: [...right.readings, ...keys] };
    } else if (ONE_METRE.test(folded(text, right.range.start - 10, right.range.start))) {
      const measure = arabicMeasure('متر');
      const keys = keysOf(1 + right.value / 100, measure ? { measure } : {});
      all[at] = { ...right, readings: [...right.readings, ...keys] };
    }
  }
  return all;
}

function keysOf(value: number, { measure }: Pick<NumberMention, 'measure'>): string[] {
  return [numberKey(value), ...(measure ? [measureKey(value, measure)] : [])];
}

function folded(text: string, from: number, to: number): string {
  return foldArabic(text.slice(Math.max(0, from), to));
}
