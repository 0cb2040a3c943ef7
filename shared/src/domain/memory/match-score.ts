import { isNumber, matchWordsOf } from './match-key.js';
import { lightStem } from './light-stem.js';

/** What tells an Arabic text from the one in the memory; `none` means the same match key. */
export type MatchDifference = 'none' | 'punctuation' | 'numbers' | 'words';

/** How alike two texts are: a whole number 0–100, 100 only for the same match key. */
export interface Likeness {
  readonly similarity: number;
  readonly difference: MatchDifference;
}

/** A text made ready to be compared with many others. */
export interface ComparableText {
  readonly key: string;
  readonly words: readonly string[];
  readonly stems: readonly string[];
}

/** comparable cuts a match key into its words and their stems, once for all comparisons. */
export function comparable(key: string): ComparableText {
  const words = matchWordsOf(key);
  return { key, words, stems: words.map(lightStem) };
}

// One number for another, or one form of a word for another form, is half a change.
const HALF = 0.5;

/**
 * likenessOf scores two texts by the fuzzy match score of Koehn and Senellart, "Fast Approximate String
 * Matching with Suffix Arrays and A* Parsing" (AMTA 2010): 1 − word edit distance / length of the longer
 * text. A number for another number, or a form of a word for another form of it, costs half a word. Rounded
 * down; below `least` the exact figure is of no interest and may come back lower.
 */
export function likenessOf(a: ComparableText, b: ComparableText, least = 0): Likeness {
  if (a.key === b.key) return { similarity: 100, difference: 'none' };
  const longer = Math.max(a.words.length, b.words.length);
  if (longer === 0) return { similarity: 0, difference: 'words' };
  const distance = wordDistance(a, b, longer * (1 - least / 100));
  const similarity = Math.min(99, Math.max(0, Math.floor(100 * (1 - distance / longer))));
  return { similarity, difference: differenceOf(a, b, distance) };
}

function differenceOf(a: ComparableText, b: ComparableText, distance: number): MatchDifference {
  if (distance === 0) return 'punctuation';
  const alike =
    a.words.length === b.words.length &&
    a.words.every((word, index) => {
      const other = b.words[index] ?? '';
      return word === other || (isNumber(word) && isNumber(other));
    });
  return alike ? 'numbers' : 'words';
}

// Two rows of the usual table. Once a whole row is past `most`, nothing below it can come back.
function wordDistance(a: ComparableText, b: ComparableText, most: number): number {
  let above = Float64Array.from({ length: b.words.length + 1 }, (_, index) => index);
  let row = new Float64Array(b.words.length + 1);
  for (let i = 1; i <= a.words.length; i += 1) {
    row[0] = i;
    let best = i;
    for (let j = 1; j <= b.words.length; j += 1) {
      const change = (above[j - 1] ?? 0) + changeCost(a, i - 1, b, j - 1);
      const cost = Math.min(change, (above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
      row[j] = cost;
      if (cost < best) best = cost;
    }
    if (best > most) return Math.max(a.words.length, b.words.length);
    [above, row] = [row, above];
  }
  return above[b.words.length] ?? 0;
}

function changeCost(a: ComparableText, i: number, b: ComparableText, j: number): number {
  if (a.words[i] === b.words[j]) return 0;
  return a.stems[i] === b.stems[j] ? HALF : 1;
}
