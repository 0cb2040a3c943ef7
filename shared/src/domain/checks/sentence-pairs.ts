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

// Beyond so many sentences a paragraph is a page, and too many ways to join them.
const MOST_SENTENCES = 8;

/**
 * sentencePairs pairs the sentences of a paragraph, of a like length and mostly with the same names in each;
 * where one language has more, some of its sentences are joined. An empty list where that is not to be had,
 * or where one side is a single sentence.
 */
export function sentencePairs(arabic: string, english: string): SentencePair[] {
  const pairs = sentencesOfLength(arabic, english);
  return haveTheirNames(pairs, arabic, english) ? pairs : [];
}

/** sentencesOfLength pairs them by their order and length alone, whoever is named in which. */
export function sentencesOfLength(arabic: string, english: string): SentencePair[] {
  const [ours, theirs] = asMany(cut(arabic, ARABIC_END), cut(english, ENGLISH_END));
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
  return areAlike ? pairs : [];
}

/** Joins neighbours on the side that has more sentences, so that lengths agree best. */
function asMany(
  ours: readonly TextRange[],
  theirs: readonly TextRange[],
): readonly [readonly TextRange[], readonly TextRange[]] {
  const most = Math.max(ours.length, theirs.length);
  const fewest = Math.min(ours.length, theirs.length);
  if (most === fewest || fewest < 2 || most > MOST_SENTENCES) return [ours, theirs];
  const [few, many] = ours.length < theirs.length ? [ours, theirs] : [theirs, ours];
  const total = lengthOf(many) / lengthOf(few);
  const [best] = joinings(many, fewest)
    .map((joined) => ({ joined, cost: costOf(few, joined, total) }))
    .sort((a, b) => a.cost - b.cost);
  if (!best) return [ours, theirs];
  return few === ours ? [few, best.joined] : [best.joined, few];
}

/** Every way to make `wanted` ranges of neighbours. */
function joinings(ranges: readonly TextRange[], wanted: number): TextRange[][] {
  const [first] = ranges;
  const last = ranges.at(-1);
  if (!first || !last) return [];
  if (wanted === 1) return [[{ start: first.start, end: last.end }]];
  return Array.from({ length: ranges.length - wanted + 1 }, (_, at) => at + 1).flatMap((taken) =>
    joinings(ranges.slice(taken), wanted - 1).map((rest) => [
      { start: first.start, end: ranges[taken - 1]?.end ?? last.end },
      ...rest,
    ]),
  );
}

function costOf(few: readonly TextRange[], joined: readonly TextRange[], total: number): number {
  return joined.reduce((sum, { start, end }, at) => {
    const other = few[at];
    const ratio = other ? (end - start) / (other.end - other.start) / total : 1;
    return sum + Math.abs(Math.log(ratio));
  }, 0);
}

function lengthOf(ranges: readonly TextRange[]): number {
  return ranges.reduce((sum, { start, end }) => sum + end - start, 0);
}

function haveTheirNames(pairs: readonly SentencePair[], arabic: string, english: string): boolean {
  const { heard, words } = hearNames(arabic, english);
  const sure = heard.filter(
    ({ name, distance }) => distance <= SURE && strongCount(name.sounds) >= 3,
  );
  const agreeing = sure.filter(({ name, key }) => {
    const there = pairs.filter(({ english: { start, end } }) => holds(start, end, name.range));
    return there.every((pair) =>
      words.some(
        ({ range, stems }) =>
          holds(pair.arabic.start, pair.arabic.end, range) &&
          stems.some(({ text }) => text === key),
      ),
    );
  });
  // Somebody may have been given another's sentence: that is for the checks to tell.
  return 2 * agreeing.length >= sure.length;
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
