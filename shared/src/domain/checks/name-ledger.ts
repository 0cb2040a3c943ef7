import type { TextRange } from '../finding.js';
import type { ArabicWord } from './names/arabic-words.js';
import type { EnglishName } from './names/english-names.js';
import { hearNames, type HeardName } from './names/hear-names.js';
import { isTranslated } from './names/not-a-name.js';
import { isPlainWord } from './plain-word.js';
import { soundDistance, strongCount } from './names/sounds.js';
import type { LedgerLine, Snippet } from './story-ledger.js';

/** The words of one Arabic name stand this close together, in characters. */
const ONE_NAME = 24;

/**
 * nameLedger pairs the names of an English text with the Arabic words they sound like, in the order of the
 * English and each full name once. Names that are translated, not spelled out (Egypt, the Nile), are left
 * out, and so is what of a name is translated («مديرية ميسان», Maysan Directorate): sound does not tell
 * them. What the ledger cannot tell either is which spelling the house prefers.
 */
export function nameLedger(source: string, target: string): LedgerLine[] {
  const { names, words, heard } = hearNames(source, target);
  const runs = new Map<number, HeardName[]>();
  for (const each of heard.filter((one) => isSure(one) && endsAlike(one, source))) {
    const { run } = each.name;
    runs.set(run, [...(runs.get(run) ?? []), each]);
  }
  return [...runs].map(([run, sure]) => {
    const spelled = spelledOut(
      names.filter((name) => name.run === run),
      sure,
    );
    const said = withNeighbours(spelled, sure, words);
    return {
      arabic: snippet(source, spanOf(said.arabic.map(({ range }) => range))),
      english: snippet(target, spanOf(said.english.map(({ range }) => range))),
      agrees: true,
    };
  });
}

function isSure({ name, word, key, distance }: HeardName): boolean {
  const consonants = strongCount(name.sounds);
  if (consonants < 2 || !isSpelledOut(name)) return false;
  if (isPlainWord(word.folded) || isPlainWord(key)) return false;
  if (consonants === 2 && !vowelsFit(key, name.stem)) return false;
  // Any word has a capital where a sentence begins.
  if (name.initial) return distance <= 0.55;
  return distance <= (consonants >= 3 ? 1.2 : 0.35);
}

// What a long vowel may be written with.
const VOWELS = [
  [/ا/, /[aeo]/i],
  [/و/, /[ouwy]/i],
  [/ي/, /[eiy]/i],
] as const;

/** Two consonants agree by chance too often: the long vowels of the Arabic must be in the name as well. */
function vowelsFit(arabic: string, stem: string): boolean {
  return VOWELS.every(([long, latin]) => !long.test(arabic) || latin.test(stem));
}

/** What ends in ة ends in a vowel, h or t: «البصرة» is Basra, «الناصرة» Nazareth; «اللاتينية» is Latin. */
function endsAlike({ name, word }: HeardName, source: string): boolean {
  const said = source.slice(word.range.start, word.range.end);
  if (said.endsWith('ية')) return /[aeiouyhtn]$/i.test(name.stem);
  return !said.endsWith('ة') || /[aeiouyht]$/i.test(name.stem);
}

/** Neither an office or a kind of place, which is translated, nor initials, which Arabic writes out. */
function isSpelledOut({ stem }: EnglishName): boolean {
  return !isTranslated(stem.toLowerCase()) && !/^\p{Lu}+$/u.test(stem);
}

/** The names from the first that was heard to the last, and those beside them that are spelled out too. */
function spelledOut(run: readonly EnglishName[], sure: readonly HeardName[]): EnglishName[] {
  const at = sure.map(({ name }) => run.indexOf(name));
  let [first, last] = [Math.min(...at), Math.max(...at)];
  const isMore = (name: EnglishName | undefined) => name !== undefined && isSpelledOut(name);
  while (isMore(run[first - 1])) first -= 1;
  while (isMore(run[last + 1])) last += 1;
  return run.slice(first, last + 1);
}

/**
 * What was heard, and what goes on beside it in both languages: just before and after, a word is taken
 * for the next name where it is nearer than by chance, since both say a name in one order.
 */
function withNeighbours(
  spelled: readonly EnglishName[],
  sure: readonly HeardName[],
  words: readonly ArabicWord[],
): { readonly english: readonly EnglishName[]; readonly arabic: readonly ArabicWord[] } {
  const at = sure.map(({ word }) => words.indexOf(word)).sort((a, b) => a - b);
  const [first = 0, last = first] = [at[0], at.at(-1)];
  const heard = spelled.map((name) => sure.some((each) => each.name === name));
  const [from, to] = [heard.indexOf(true), heard.lastIndexOf(true)];
  const goingOn = (left: readonly EnglishName[], wordAt: (index: number) => number) => {
    const end = left.findIndex((name, index) => !mayBe(name, words[wordAt(index)]));
    return end < 0 ? left.length : end;
  };
  const before = goingOn(spelled.slice(0, from).reverse(), (index) => first - 1 - index);
  const after = goingOn(spelled.slice(to + 1), (index) => last + 1 + index);
  return {
    english: spelled.slice(from - before, to + after + 1),
    arabic: [
      ...words.slice(first - before, first),
      ...at.flatMap((index) => words[index] ?? []),
      ...words.slice(last + 1, last + 1 + after),
    ],
  };
}

/** Beside a name that was heard, a word may differ from the next name in more than half of what it says. */
function mayBe({ sounds }: EnglishName, word: ArabicWord | undefined): boolean {
  if (!word) return false;
  const most = Math.max(1, strongCount(sounds) * 0.6);
  return word.stems.some((stem) => soundDistance(stem.sounds, sounds) <= most);
}

/** From the first range as far as the next ones follow closely. */
function spanOf(ranges: readonly TextRange[]): TextRange {
  const [first = { start: 0, end: 0 }, ...rest] = ranges;
  return rest.reduce(
    (span, { start, end }) =>
      start - span.end <= ONE_NAME ? { start: span.start, end: Math.max(span.end, end) } : span,
    first,
  );
}

function snippet(text: string, range: TextRange): Snippet {
  const words = text.slice(range.start, range.end);
  return { range, text: words, mark: { start: 0, end: words.length } };
}
