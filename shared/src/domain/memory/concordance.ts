import { pairHashes, wordHash } from './light-stem.js';
import { matchKeyOf, matchWordsOf } from './match-key.js';
import { indexedStem, stemmedWords } from './stemmed-words.js';

/** What is searched for: groups that must all occur, each a row of stems side by side. */
export interface Concordance {
  readonly groups: readonly (readonly string[])[];
  /** The stems of all groups as the memory's index knows them, distinct. */
  readonly hashes: readonly number[];
  /** Every two stems side by side within a group, as the index of the Arabic knows them (matchHashes). */
  readonly pairs: readonly number[];
}

/** Where something stands in a text: UTF-16 units, the end exclusive. */
export type FoundRange = readonly [start: number, end: number];

/**
 * concordanceOf reads a search: every word must occur, in any of its forms; words between quotation marks
 * must stand side by side, in that order. Either language; a search without words has no groups.
 */
export function concordanceOf(search: string): Concordance {
  const groups = search.split(/["“”«»]/u).flatMap((part, index) => {
    const words = matchWordsOf(matchKeyOf(part));
    const quoted = index % 2 === 1;
    if (words.length === 0) return [];
    return quoted ? [words] : words.map((word) => [word]);
  });
  return {
    groups: groups.map((words) => words.map(indexedStem)),
    hashes: [...new Set(groups.flat().map(indexedStem))].map(wordHash),
    pairs: [...new Set(groups.flatMap(pairHashes))],
  };
}

/** foundRanges gives every place of a text where a group stands, in order; null unless all groups occur. */
export function foundRanges(text: string, { groups }: Concordance): FoundRange[] | null {
  const words = stemmedWords(text);
  const found = groups.map((group) =>
    words.flatMap((word, index): FoundRange[] => {
      const run = words.slice(index, index + group.length);
      const stands = group.every((stem, place) => run[place]?.stem === stem);
      return stands ? [[word.start, run.at(-1)?.end ?? word.end]] : [];
    }),
  );
  if (found.some((ranges) => ranges.length === 0)) return null;
  return found.flat().sort(([a], [b]) => a - b);
}
