import type { TextRange } from '../../finding.js';
import { foldedSource, sourceRangeOf } from '../folded-source.js';
import { remembered } from '../remembered.js';
import { arabicSounds, type Sound } from './sounds.js';

/** A word of Arabic prose with the ways it may be taken apart. */
export interface ArabicWord {
  readonly folded: string;
  /** The word, and what is left of it without و ف ب ك ل and without the article. */
  readonly stems: readonly ArabicStem[];
  readonly range: TextRange;
}

/** One way to read a word. */
export interface ArabicStem {
  readonly text: string;
  readonly sounds: readonly Sound[];
  /** Every class of sound in it. */
  readonly mask: number;
}

const WORD = /[\u0621-\u064a\u067e\u0686\u0698\u06a4\u06af]+/g;
const CLITICS = [
  /^(?:ال|لل)(?=.{2})/,
  /^[وفبكل](?=.{3})/,
  /^[وفبكل]ال(?=.{2})/,
  /^[وف]?لل(?=.{2})/,
];
const CLITIC_LETTERS = 'اولفبك';

/** readArabicWords splits Arabic prose into words, in reading order. */
export const readArabicWords: (text: string) => readonly ArabicWord[] = remembered(read);

function read(text: string): ArabicWord[] {
  const arabic = foldedSource(text);
  const matches = [...arabic.folded.matchAll(WORD)];
  return matches.map((match, at) => ({
    folded: match[0],
    stems: [...stemsOf(match[0]), ...compound(match[0], matches[at + 1]?.[0])],
    range: sourceRangeOf(arabic, match.index, match.index + match[0].length),
  }));
}

/** «عبد الله» is one name in two words: Abdullah, Abd Allah, Abdel. */
function compound(word: string, next: string | undefined): readonly ArabicStem[] {
  const first = /^[وفبكل]?(عبد)$/.exec(word)?.[1];
  if (first === undefined || !next?.startsWith('ال')) return [];
  return [...stemsOf(`${first}${next.replace('لله', 'له')}`), ...stemsOf(`${first}ال`)];
}

const known = new Map<string, readonly ArabicStem[]>();

/** Newspapers say the same words again and again: each is taken apart once, and the page forgets in time. */
function stemsOf(word: string): readonly ArabicStem[] {
  const before = known.get(word);
  if (before) return before;
  const bare = CLITIC_LETTERS.includes(word.charAt(0))
    ? CLITICS.map((clitic) => word.replace(clitic, ''))
    : [];
  const texts = [...new Set([word, ...bare])];
  const stems = texts.map((text) => {
    const sounds = arabicSounds(text);
    return { text, sounds, mask: sounds.reduce((mask, { classes }) => mask | classes, 0) };
  });
  if (known.size > 20_000) known.clear();
  known.set(word, stems);
  return stems;
}
