import type { TextRange } from '../finding.js';
import { wordHash } from './light-stem.js';
import { isNumber } from './match-key.js';
import { stemmedWords } from './stemmed-words.js';

/** A word that the memory may show the English of. */
export interface WordToShow {
  /** As it stands in the text. */
  readonly text: string;
  /** The hash of its stem. */
  readonly stem: number;
}

/** A stem of an asked text that stands in a unit of the memory. */
export interface StemPlace {
  /** The stem's hash (wordHash). */
  readonly stem: number;
  /** The unit's number: newer ones have higher ones. */
  readonly unit: number;
  /** How many units of the memory hold the stem. */
  readonly held: number;
}

/** A stem in the eyes of a unit that may show how it is said. */
export interface ShownStem {
  readonly stem: number;
  /** How much it tells that a unit holds it: the rarer, the more. */
  readonly weight: number;
}

const SHORTEST_STEM = 3;
/** MOST_HELD: a word that one unit in ten holds is no name, and every engine knows it. */
export const MOST_HELD = 0.1;

/** wordsToShow lists the words of an Arabic text, numbers and what stands in `known` ranges left out. */
export function wordsToShow(text: string, known: readonly TextRange[]): WordToShow[] {
  return stemmedWords(text)
    .filter(({ stem, start, end }) => {
      const isKnown = known.some((range) => start < range.end && range.start < end);
      return !isKnown && !isNumber(stem) && stem.length >= SHORTEST_STEM;
    })
    .map(({ stem, start, end }) => ({ text: text.slice(start, end), stem: wordHash(stem) }));
}

/**
 * chooseUsages chooses, of the places where stems stand in a memory of `units` units, the units worth
 * showing for them, whatever else they say: for each stem that is rare enough to be a name, the newest
 * unit and the one that holds most of the others. It gives each unit's number with the stems it shows,
 * weighed by their inverse document frequency as in BM25 (Robertson and Zaragoza, 2009).
 */
export function chooseUsages(
  places: readonly StemPlace[],
  units: number,
): ReadonlyMap<number, readonly ShownStem[]> {
  const byUnit = new Map<number, ShownStem[]>();
  const byStem = new Map<number, number[]>();
  for (const { stem, unit, held } of places) {
    if (held > units * MOST_HELD) continue;
    put(byUnit, unit, { stem, weight: Math.log(1 + (units - held + 0.5) / (held + 0.5)) });
    put(byStem, stem, unit);
  }
  const shows = (unit: number) =>
    (byUnit.get(unit) ?? []).reduce((sum, { weight }) => sum + weight, 0);
  const chosen = new Set<number>();
  for (const holders of byStem.values()) {
    chosen.add(holders.reduce((a, b) => (b > a ? b : a)));
    chosen.add(holders.reduce((a, b) => (shows(b) > shows(a) ? b : a)));
  }
  return new Map([...chosen].map((unit) => [unit, byUnit.get(unit) ?? []]));
}

function put<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const held = map.get(key);
  if (held) held.push(value);
  else map.set(key, [value]);
}
