import {
  chooseUsages,
  comparable,
  likenessOf,
  matchKeyOf,
  matchTerms,
  stemHashes,
  wordsToShow,
  type ComparableText,
  type Term,
  type TermMatcher,
} from '@dragoman/shared/domain';
import { usagesOfWords, type SegmentKnowledge } from '@dragoman/draft-worker';

/** An approved pair, and when it was: the number of its story. */
export interface KnownPair {
  readonly id: string;
  readonly story: number;
  readonly ar: string;
  readonly en: string;
  readonly text: ComparableText;
}

/** A pair that resembles an Arabic text; `score` is 0–1. */
export interface RecalledPair {
  readonly pair: KnownPair;
  readonly score: number;
}

/** As the desk recalls: nothing below this likeness of 100, and no more than five. */
const LEAST = 35;
const MOST = 5;

/** knownPair makes a pair ready to be recalled. */
export function knownPair(id: string, story: number, ar: string, en: string): KnownPair {
  return { id, story, ar, en, text: comparable(matchKeyOf(ar)) };
}

/**
 * recallPairs finds the approved pairs most like an Arabic text, best first and older first among
 * equals, by the desk's own likeness and limits. A scan in memory: for files of some thousand pairs.
 */
export function recallPairs(pairs: readonly KnownPair[], ar: string): RecalledPair[] {
  const text = comparable(matchKeyOf(ar));
  return pairs
    .filter(({ text: other }) => mayResemble(text, other))
    .map((pair) => ({ pair, score: likenessOf(text, pair.text, LEAST).similarity / 100 }))
    .filter(({ score }) => score * 100 >= LEAST)
    .toSorted((a, b) => b.score - a.score)
    .slice(0, MOST);
}

/**
 * nearestPairs finds the five approved pairs that share most with an Arabic text, however little that is:
 * the sum of the rarity of the stems they share (as in BM25, Robertson and Zaragoza, 2009).
 */
export function nearestPairs(pairs: readonly KnownPair[], ar: string): KnownPair[] {
  const { stems } = comparable(matchKeyOf(ar));
  const wanted = new Set(stems);
  const holders = new Map<string, number>();
  for (const { text } of pairs)
    for (const stem of new Set(text.stems))
      if (wanted.has(stem)) holders.set(stem, (holders.get(stem) ?? 0) + 1);
  const rarity = (stem: string) => {
    const held = holders.get(stem) ?? 0;
    return Math.log(1 + (pairs.length - held + 0.5) / (held + 0.5));
  };
  return pairs
    .map((pair) => {
      const shared = [...new Set(pair.text.stems)].filter((stem) => wanted.has(stem));
      const weight = shared.reduce((sum, stem) => sum + rarity(stem), 0);
      return { pair, weight: weight / (1 + pair.text.stems.length / 25) };
    })
    .filter(({ weight }) => weight > 0)
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, MOST)
    .map(({ pair }) => pair);
}

// Longer by more than the least likeness allows: not worth comparing word by word.
function mayResemble({ words: a }: ComparableText, { words: b }: ComparableText): boolean {
  const [short, long] = [Math.min(a.length, b.length), Math.max(a.length, b.length)];
  return long > 0 && short / long >= LEAST / 100;
}

/** termsOf finds the adopted terms of an Arabic text, as the desk's prompt tells them. */
export function termsOf(matcher: TermMatcher<Term>, ar: string): SegmentKnowledge['terms'] {
  const found = new Map(matchTerms(matcher, ar).map(({ term }) => [term.id, term]));
  return [...found.values()].map((term) => ({
    id: term.id,
    version: 1,
    ar: term.arabic[0] ?? '',
    en: term.preferred,
    avoid: term.banned,
    note: term.note === '' ? null : term.note,
  }));
}

type Usages = SegmentKnowledge['usages'];

/**
 * usagesIn looks up, for Arabic texts of one article, the approved pairs that show their rarer words, as
 * the desk does; words that a term tells are left out. It gives a look-up by text.
 */
export function usagesIn(
  pairs: readonly KnownPair[],
  texts: readonly string[],
  matcher: TermMatcher<Term>,
): (ar: string) => Usages {
  const asked = texts.map((ar) => {
    const known = matchTerms(matcher, ar).map(({ range }) => range);
    return [ar, wordsToShow(ar, known)] as const;
  });
  const wanted = new Set(asked.flatMap(([, words]) => words.map(({ stem }) => stem)));
  const holders = new Map<number, number[]>();
  for (const [unit, pair] of pairs.entries())
    for (const stem of stemsOf(pair)) {
      if (!wanted.has(stem)) continue;
      const held = holders.get(stem);
      if (held) held.push(unit);
      else holders.set(stem, [unit]);
    }
  const places = [...holders].flatMap(([stem, units]) =>
    units.slice(-NEWEST).map((unit) => ({ stem, unit, held: units.length })),
  );
  const showing = [...chooseUsages(places, pairs.length)].flatMap(([unit, shown]) => {
    const pair = pairs[unit];
    if (!pair || pair.en.length > LONGEST) return [];
    return [{ unitId: pair.id, arabic: pair.ar, english: pair.en, shown }];
  });
  const found = new Map(asked.map(([ar, words]) => [ar, usagesOfWords(words, showing)]));
  return (ar) => found.get(ar) ?? [];
}

/** As the desk looks up usages. */
const NEWEST = 5;
const LONGEST = 300;

const stemsSeen = new WeakMap<KnownPair, readonly number[]>();

function stemsOf(pair: KnownPair): readonly number[] {
  const known = stemsSeen.get(pair) ?? stemHashes(pair.text.words);
  stemsSeen.set(pair, known);
  return known;
}
