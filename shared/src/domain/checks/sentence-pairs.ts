import type { TextRange } from '../finding.js';
import { hearNames } from './names/hear-names.js';
import { strongCount } from './names/sounds.js';

/** A sentence of the Arabic and the sentence of the English that says it. */
export interface SentencePair {
  readonly arabic: TextRange;
  readonly english: TextRange;
}

const ARABIC_END = /(?<!(?:^|[\s(«])[\u0621-\u064a])[.!?؟…]+[»”")]*\s+/gu;
const ENGLISH_END =
  /(?<!\b(?:Mr|Mrs|Ms|Dr|St|Gen|Col|Lt|Sgt|Capt|Gov|Sen|Rep|Prof|No|Jr|vs|\p{Lu}))[.!?…]+["”’)]*\s+(?=["“‘(]*[\p{Lu}\d])/gu;

// A sentence that is twice as long as the others would have it is not this one.
const ODD_LENGTH = 2;
const SURE = 0.2;

/**
 * sentencePairs pairs the sentences of a paragraph where both languages have as many, of a like length, with
 * the same names in each; an empty list where they have not, or where there is only one.
 */
export function sentencePairs(arabic: string, english: string): SentencePair[] {
  const ours = cut(arabic, ARABIC_END);
  const theirs = cut(english, ENGLISH_END);
  if (ours.length < 2 || ours.length !== theirs.length) return [];
  const pairs = ours.flatMap((range, at): SentencePair[] => {
    const other = theirs[at];
    return other ? [{ arabic: range, english: other }] : [];
  });
  const whole = english.length / arabic.length;
  const areAlike = pairs.every(({ arabic: ar, english: en }) => {
    const ratio = (en.end - en.start) / (ar.end - ar.start) / whole;
    return ratio < ODD_LENGTH && ratio > 1 / ODD_LENGTH;
  });
  return areAlike && haveTheirNames(pairs, arabic, english) ? pairs : [];
}

function haveTheirNames(pairs: readonly SentencePair[], arabic: string, english: string): boolean {
  const { heard, words } = hearNames(arabic, english);
  return heard.every(({ name, key, distance }) => {
    if (distance > SURE || strongCount(name.sounds) < 3) return true;
    const there = pairs.filter(({ english: { start, end } }) => holds(start, end, name.range));
    return there.every((pair) =>
      words.some(
        ({ range, stems }) =>
          holds(pair.arabic.start, pair.arabic.end, range) &&
          stems.some(({ text }) => text === key),
      ),
    );
  });
}

function holds(start: number, end: number, range: TextRange): boolean {
  return start <= range.start && range.end <= end;
}

function cut(text: string, end: RegExp): TextRange[] {
  const ranges: TextRange[] = [];
  let start = 0;
  for (const match of text.matchAll(end)) {
    const after = match.index + match[0].length;
    if (after >= text.length) break;
    ranges.push({ start, end: match.index + match[0].trimEnd().length });
    start = after;
  }
  return [...ranges, { start, end: text.length }];
}
