import type { ShownStem, WordToShow } from '@dragoman/shared/domain';
import type { KnownUsage } from './knowledge.js';

/** An approved pair and the stems it shows. */
export interface ShowingPair {
  readonly unitId: string;
  readonly arabic: string;
  readonly english: string;
  readonly shown: readonly ShownStem[];
}

/** usagesOfWords gives, of approved pairs, those that show words of a segment, with these words. */
export function usagesOfWords(
  words: readonly WordToShow[],
  pairs: readonly ShowingPair[],
): KnownUsage[] {
  const byStem = new Map(words.map((word) => [word.stem, word]));
  return pairs.flatMap(({ unitId: id, arabic: ar, english: en, shown }) => {
    const mine = shown.flatMap(({ stem, weight }) => {
      const word = byStem.get(stem);
      return word ? [{ ...word, weight }] : [];
    });
    return mine.length > 0 ? [{ id, ar, en, words: mine }] : [];
  });
}
