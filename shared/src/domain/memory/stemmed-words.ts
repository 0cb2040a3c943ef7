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
    // A token may fold into several words, as a ligature does; each then stands for the whole.
    const folded = matchWordsOf(matchKeyOf(foldArabic(token.text)));
    return folded.map((word) => ({
      stem: indexedStem(word),
      start,
      end: start + token.text.length,
    }));
  });
}

/** indexedStem gives the stem under which the memory's index holds a word of a match key. */
export function indexedStem(word: string): string {
  return isNumber(word) ? word : lightStem(word);
}
