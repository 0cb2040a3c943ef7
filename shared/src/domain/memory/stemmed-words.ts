import { foldArabic } from '../arabic-text.js';
import { isWord, tokenise } from '../tokens.js';
import { isNumber, matchKeyOf, matchWordsOf } from './match-key.js';
import { lightStem } from './light-stem.js';

/** A word of a text and where it stands: UTF-16 units, the end exclusive. */
export interface StemmedWord {
  /** Its stem as the memory's index knows it; a number is its own. */
  readonly stem: string;
  readonly start: number;
  readonly end: number;
}

/** stemmedWords lists the words of a text with their stems, in reading order. */
export function stemmedWords(text: string): StemmedWord[] {
  const { lead, tokens } = tokenise(text);
  let at = lead.length;
  return tokens.flatMap((token) => {
    const start = at;
    at += token.text.length + token.space.length;
    if (!isWord(token.text)) return [];
    return stemsOf(token.text).map((stem) => ({ stem, start, end: start + token.text.length }));
  });
}

// A search for a phrase reads a thousand texts, and newspapers say the same few thousand words.
const known = new Map<string, readonly string[]>();
const mostKnown = 50_000;

/** A token may fold into several words, as a ligature does; each then stands for the whole. */
function stemsOf(token: string): readonly string[] {
  const kept = known.get(token);
  if (kept) return kept;
  const stems = matchWordsOf(matchKeyOf(foldArabic(token))).map(indexedStem);
  if (known.size >= mostKnown) known.clear();
  // A long token is an address or a row of signs, and comes once.
  if (token.length <= 20) known.set(token, stems);
  return stems;
}

/** indexedStem gives the stem under which the memory's index holds a word of a match key. */
export function indexedStem(word: string): string {
  return isNumber(word) ? word : lightStem(word);
}
