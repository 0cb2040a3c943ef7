import type { TextRange } from '../finding.js';
import type { ArabicPattern } from './arabic-patterns.js';
import { arabicWords, spelling, standTogether, type ArabicWords } from './arabic-words.js';
import { isParticle, isWhole, mayBeParticle } from './function-words.js';
import type { TermMatcher } from './term-matcher.js';
import type { Term } from './term.js';
import { withoutSuffix, wordReadings, type WordReading } from './word-readings.js';

/** A term found in Arabic text. */
export interface TermMatch<T extends Term = Term> {
  readonly term: T;
  /**
   * Where it stands in the text as given, in UTF-16 units: its own letters with their article, without
   * و ف ب ك ل before them and without an attached pronoun.
   */
  readonly range: TextRange;
  /** Another term has the same right to these letters (عمان: Oman, Amman); either may be meant. */
  readonly ambiguous: boolean;
}

/** A pattern that fits, and how much had to be granted for it. */
interface Candidate<T extends Term> {
  readonly pattern: ArabicPattern<T>;
  readonly firstWord: number;
  readonly lastWord: number;
  readonly range: TextRange;
  /** Letters taken off as clitics, pronouns and endings of number. */
  readonly granted: number;
  /** Written exactly as the term is, hamza for hamza. */
  readonly exact: boolean;
}

/**
 * matchTerms finds the terms of an Arabic text, in reading order. The longest match wins its words and
 * shorter ones inside it are dropped; of equally long ones the one that needs the fewest clitics taken
 * off, then the one spelt exactly so. Terms that are still equal all come, marked `ambiguous`.
 */
export function matchTerms<T extends Term>(
  matcher: TermMatcher<T>,
  arabic: string,
): TermMatch<T>[] {
  const cut = arabicWords(arabic);
  const found: Candidate<T>[] = [];
  for (let index = 0; index < cut.words.length; index++) collect(matcher, cut, index, found);
  return chosen(found, cut.words.length);
}

function collect<T extends Term>(
  matcher: TermMatcher<T>,
  cut: ArabicWords,
  index: number,
  found: Candidate<T>[],
): void {
  const word = cut.words[index];
  if (!word) return;
  for (const reading of wordReadings(word.folded)) {
    const scene: Scene = { cut, index, reading };
    if (reading.article === 'none') {
      for (const pattern of matcher.byWord.get(reading.stem) ?? [])
        if (mayStandBehind(scene, pattern)) follow(scene, pattern, false, found);
      for (const { stem, suffix, opensTaMarbuta } of withoutSuffix(reading.stem))
        for (const pattern of matcher.byWord.get(stem) ?? [])
          if (
            pattern.words.length === 1 &&
            mayStandBehind(scene, pattern) &&
            bears(pattern, suffix, opensTaMarbuta, written(cut, index))
          )
            push(scene, pattern, index, suffix.length, found);
    } else {
      if (reading.article === 'lam')
        for (const pattern of matcher.byBareWord.get(reading.stem) ?? [])
          follow(scene, pattern, false, found);
      if (isArticle(scene))
        for (const pattern of matcher.byWord.get(reading.stem) ?? [])
          if (pattern.takesArticle && !isOtherShortWord(scene, pattern))
            follow(scene, pattern, true, found);
    }
  }
}

interface Scene {
  readonly cut: ArabicWords;
  readonly index: number;
  readonly reading: WordReading;
}

/** The rest of a pattern's words, one after the other. */
function follow<T extends Term>(
  scene: Scene,
  pattern: ArabicPattern<T>,
  withArticle: boolean,
  found: Candidate<T>[],
): void {
  const { cut, index } = scene;
  let suffix = 0;
  // Hundreds of patterns may share a first word (وزير, مجلس): compare before anything is cut.
  for (let step = 1; step < pattern.words.length; step++) {
    const word = cut.words[index + step];
    const wanted = pattern.words[step];
    if (!word || wanted === undefined) return;
    if (word.folded === wanted) continue;
    if (withArticle && word.folded === `ال${wanted}`) continue;
    if (step < pattern.words.length - 1 || !word.folded.startsWith(wanted.slice(0, -1))) return;
    const bare = withoutSuffix(word.folded).find(({ stem }) => stem === wanted);
    if (!bare || !bears(pattern, bare.suffix, bare.opensTaMarbuta, written(cut, index + step)))
      return;
    suffix = bare.suffix.length;
  }
  for (let step = 1; step < pattern.words.length; step++)
    if (!standTogether(cut, index + step - 1)) return;
  push(scene, pattern, index + pattern.words.length - 1, suffix, found);
}

function push<T extends Term>(
  { cut, index, reading }: Scene,
  pattern: ArabicPattern<T>,
  lastWord: number,
  suffix: number,
  found: Candidate<T>[],
): void {
  const [first, last] = [cut.words[index], cut.words[lastWord]];
  if (!first || !last) return;
  const start = first.at + reading.clitic.length;
  const end = last.at + last.folded.length - suffix;
  const own = spelling(cut, first.at + reading.before, end);
  found.push({
    pattern,
    firstWord: index,
    lastWord,
    range: { start: cut.offsets[start] ?? 0, end: cut.offsets[end] ?? cut.text.length },
    granted: reading.before + suffix + pattern.added,
    exact: own === pattern.written.join(' '),
  });
}

// A single letter before a short stem is rarely a clitic: وليد, كريم, فهد are names of their own.
const SHORTEST_AFTER: Readonly<Record<string, number>> = { و: 3, ب: 3, ل: 3, ف: 4, ك: 4 };

function mayStandBehind<T extends Term>(
  { cut, index, reading }: Scene,
  pattern: ArabicPattern<T>,
): boolean {
  const { clitic, stem } = reading;
  if (pattern.words.length > 1) return true;
  const word = cut.words[index];
  if (!word) return false;
  if (mayBeParticle(stem) && isStrangeParticle(cut, index, reading, pattern)) return false;
  if (isOtherShortWord({ cut, index, reading }, pattern)) return false;
  if (clitic === '' || pattern.definite) return true;
  if (isWhole(word.folded) || (clitic.length > 1 && isWhole(word.folded.slice(1)))) return false;
  return stem.length >= (SHORTEST_AFTER[clitic.at(-1) ?? ''] ?? 3);
}

function isStrangeParticle<T extends Term>(
  cut: ArabicWords,
  index: number,
  reading: WordReading,
  pattern: ArabicPattern<T>,
): boolean {
  const word = cut.words[index];
  if (!word) return false;
  const seen = spelling(cut, word.at + reading.before, word.at + word.folded.length);
  return isParticle(seen) && seen !== pattern.written[0];
}

// A short word has no letters to spare: أب is a father, آب is August. A bare alef may stand for either.
const SHORT = 3;
const HAMZA = /[أإآ]/u;

function isOtherShortWord<T extends Term>(
  { cut, index, reading }: Scene,
  pattern: ArabicPattern<T>,
): boolean {
  if (reading.stem.length > SHORT || pattern.words.length > 1) return false;
  const word = cut.words[index];
  if (!word) return false;
  const seen = spelling(cut, word.at + reading.before, word.at + word.folded.length);
  const own = pattern.written[0] ?? '';
  return [...seen].some((letter, at) => {
    const wanted = own[at] ?? '';
    return letter !== wanted && HAMZA.test(letter) && HAMZA.test(wanted);
  });
}

/** An article has a bare alef: the alef of ألمانيا is the name's own. */
function isArticle({ cut, index, reading }: Scene): boolean {
  const at = (cut.words[index]?.at ?? 0) + reading.clitic.length;
  return reading.article === 'lam' || /^[اٱ]/u.test(spelling(cut, at, at + 1));
}

function bears<T extends Term>(
  pattern: ArabicPattern<T>,
  suffix: string,
  opensTaMarbuta: boolean,
  word: string,
): boolean {
  if (!pattern.takesSuffix || opensTaMarbuta !== pattern.endsInTaMarbuta) return false;
  // وزيرة is a woman who is minister, not a minister of somebody's.
  if (suffix === 'ه') return !word.endsWith('ة');
  return suffix !== 'ا' || !/[اءةى]$/u.test(pattern.written.at(-1) ?? '');
}

function written(cut: ArabicWords, index: number): string {
  const word = cut.words[index];
  return word ? spelling(cut, word.at, word.at + word.folded.length) : '';
}

function chosen<T extends Term>(found: readonly Candidate<T>[], words: number): TermMatch<T>[] {
  const taken = new Array<Candidate<T> | undefined>(words);
  const kept: Candidate<T>[] = [];
  for (const candidate of [...found].sort(better)) {
    const holder = holderOf(taken, candidate);
    if (holder === undefined) {
      taken.fill(candidate, candidate.firstWord, candidate.lastWord + 1);
      kept.push(candidate);
    } else if (isEqual(holder, candidate) && !kept.some((other) => sameTerm(other, candidate)))
      kept.push(candidate);
  }
  kept.sort((a, b) => a.range.start - b.range.start);
  const claims = new Map<number, number>();
  for (const { firstWord } of kept) claims.set(firstWord, (claims.get(firstWord) ?? 0) + 1);
  return kept.map(({ pattern, range, firstWord }) => ({
    term: pattern.term,
    range,
    ambiguous: (claims.get(firstWord) ?? 0) > 1,
  }));
}

function holderOf<T extends Term>(
  taken: readonly (Candidate<T> | undefined)[],
  { firstWord, lastWord }: Candidate<T>,
): Candidate<T> | undefined {
  for (let word = firstWord; word <= lastWord; word++) if (taken[word]) return taken[word];
  return undefined;
}

function better<T extends Term>(a: Candidate<T>, b: Candidate<T>): number {
  return (
    b.lastWord - b.firstWord - (a.lastWord - a.firstWord) ||
    b.pattern.letters - a.pattern.letters ||
    a.granted - b.granted ||
    Number(b.exact) - Number(a.exact) ||
    a.firstWord - b.firstWord
  );
}

function isEqual<T extends Term>(a: Candidate<T>, b: Candidate<T>): boolean {
  return (
    a.firstWord === b.firstWord &&
    a.lastWord === b.lastWord &&
    a.granted === b.granted &&
    a.exact === b.exact
  );
}

function sameTerm<T extends Term>(a: Candidate<T>, b: Candidate<T>): boolean {
  return a.firstWord === b.firstWord && a.pattern.term.id === b.pattern.term.id;
}
