import { foldArabic } from '../../arabic-text.js';
import type { TextRange } from '../../finding.js';
import { readArabicWords, type ArabicWord } from '../names/arabic-words.js';
import { remembered } from '../remembered.js';
import { COMMON_WORDS } from './common-words.js';

/** A word of either language and the meanings of everyday news that it may have. */
export interface KnownWord {
  readonly range: TextRange;
  readonly meanings: ReadonlySet<number>;
}

const ENGLISH = new Map<string, number[]>();
const ARABIC = new Map<string, number[]>();
COMMON_WORDS.forEach((line, meaning) => {
  const [english = '', arabic = ''] = line.split(':');
  for (const stem of english.split(' ')) put(ENGLISH, stem, meaning);
  for (const stem of foldArabic(arabic).trim().split(/\s+/))
    if (stem.length > 1) put(ARABIC, stem, meaning);
});

function put(stems: Map<string, number[]>, stem: string, meaning: number): void {
  stems.set(stem, [...(stems.get(stem) ?? []), meaning]);
}

const WORD = /\p{L}[\p{L}’'-]*/gu;
// What may follow the short beginning of a word: «report» is no port.
const ENDING = /^(?:s|es|d|ed|ing|n|en|r|er|ers|ly|y|ies|al|’s|'s)?$/;
const LONG = 5;

/** englishMeanings finds the words of an English text that newspapers use every day. */
export const englishMeanings: (text: string) => readonly KnownWord[] = remembered((text) =>
  [...text.matchAll(WORD)].flatMap((match) => {
    const word = match[0].toLowerCase();
    const range = { start: match.index, end: match.index + match[0].length };
    return known(
      range,
      beginnings(word)
        .filter((stem) => stem.length >= LONG || ENDING.test(word.slice(stem.length)))
        .flatMap((stem) => ENGLISH.get(stem) ?? []),
    );
  }),
);

function beginnings(word: string): string[] {
  return Array.from({ length: word.length }, (_, at) => word.slice(0, at + 1));
}

const FARTHEST = 5;
const LONGEST = 9;
// A root of three letters has little around it: «فات» is not in «كوفاتشوفا».
const MOST_AFTER_ROOT = 3;

/** arabicMeanings finds the words of an Arabic text that newspapers use every day, in any form. */
export const arabicMeanings: (text: string) => readonly KnownWord[] = remembered((text) =>
  readArabicWords(text).flatMap(({ folded, range }) => {
    const found: number[] = [];
    for (let from = 0; from <= FARTHEST && from < folded.length - 1; from += 1)
      for (let end = from + 2; end <= Math.min(folded.length, from + LONGEST); end += 1)
        if (mayStand(end - from, from, folded.length - end))
          found.push(...(ARABIC.get(folded.slice(from, end)) ?? []));
    return known(range, found);
  }),
);

function mayStand(length: number, before: number, after: number): boolean {
  if (length === 2) return before <= 2 && after === 0;
  return length > 3 || (before <= 3 && after <= MOST_AFTER_ROOT);
}

/** isEveryday tells of an Arabic word that is itself one of those words, not only begins like one. */
export function isEveryday({ stems }: ArabicWord): boolean {
  return stems.some(
    ({ text }) => ARABIC.has(text) || ARABIC.has(text.replace(/(?:ه|ي|ات|ين|ون)$/, '')),
  );
}

function known(range: TextRange, meanings: readonly number[]): KnownWord[] {
  return meanings.length === 0 ? [] : [{ range, meanings: new Set(meanings) }];
}
