import { foldArabic } from '@dragoman/shared/domain';
import { abstractNouns } from './abstract-nouns.js';
import { adjectives } from './adjectives.js';
import { DOUBTFUL_MONTHS, monthNames } from './calendar.js';
import { connectives } from './connectives.js';
import { institutions } from './institutions.js';
import { names } from './names.js';
import { nouns } from './nouns.js';
import { particles } from './particles.js';
import { places } from './places.js';
import { units } from './units.js';
import { verbs } from './verbs.js';
import { worldNames } from './world-names.js';

/** English for some Arabic words, and how many of them it stands for. */
export interface Reading {
  readonly english: string;
  readonly length: number;
}

const LONGEST_PHRASE = 5;

// Read as they stand. Later entries win, so the desk's own names come after the world's.
const whole = folded([
  ...worldNames(),
  ...monthNames(),
  ...[connectives, particles, verbs, names, places, institutions].flatMap((list) =>
    Object.entries(list),
  ),
]);

// May also carry the article.
const articled = folded(
  [adjectives, femininesOf(adjectives), abstractNouns, nouns, units].flatMap((list) =>
    Object.entries(list),
  ),
);

/** readPhrase finds the longest known phrase that begins the given folded words. */
export function readPhrase(words: readonly string[], afterNumber: boolean): Reading | null {
  for (let length = Math.min(LONGEST_PHRASE, words.length); length > 0; length -= 1) {
    const key = words.slice(0, length).join(' ');
    if (DOUBTFUL_MONTHS.has(key) && !afterNumber) continue;
    const english = whole.get(key) ?? articled.get(key) ?? withArticle(key);
    if (english !== undefined) return { english, length };
  }
  return null;
}

/** readNoun gives the English of a folded common noun without its article, if it is known. */
export function readNoun(word: string): string | undefined {
  return articled.get(word);
}

function withArticle(key: string): string | undefined {
  const noun = key.startsWith('ال') ? articled.get(key.slice(2)) : undefined;
  return noun === undefined ? undefined : `the ${noun}`;
}

function femininesOf(list: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(list).map(([arabic, english]) => [`${arabic}ة`, english]),
  );
}

function folded(entries: readonly (readonly [string, string])[]): ReadonlyMap<string, string> {
  return new Map(entries.map(([arabic, english]) => [foldArabic(arabic), english]));
}
