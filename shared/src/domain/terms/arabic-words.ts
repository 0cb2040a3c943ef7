import { foldWithOffsets, type FoldedText } from '../arabic-text.js';

/** A word of a folded text and where it came from. */
export interface ArabicWord {
  readonly folded: string;
  /** Index of its first letter in the folded text. */
  readonly at: number;
}

/** A text cut into folded words, with the way back to what was written. */
export interface ArabicWords {
  readonly text: string;
  readonly words: readonly ArabicWord[];
  readonly offsets: readonly number[];
}

// The plus belongs to the name: أوبك+ is not أوبك.
const WORD = /[\p{L}\p{N}\p{M}]+\+?/gu;

// Words of one phrase stand apart by spaces, hyphens, slashes or quotation marks (حركة «فتح»), never by a comma.
const WITHIN_PHRASE = /^(?:[^\S\n]|[-‐-―/"'«»“”„‹›])*$/u;

const VOWELS = /[\u064B-\u0652\u0670\u0640]|\p{Default_Ignorable_Code_Point}/gu;

/** arabicWords folds a text and cuts it into words. */
export function arabicWords(text: string): ArabicWords {
  const { folded, offsets }: FoldedText = foldWithOffsets(text);
  const words = Array.from(arabicLetters(folded).matchAll(WORD), ({ 0: word, index }) => ({
    folded: word,
    at: index,
  }));
  return { text, words, offsets };
}

const PERSIAN = /[یےکہھۀە]/g;
const ARABIC_FOR: Readonly<Record<string, string>> = { ی: 'ي', ے: 'ي', ک: 'ك' };

/**
 * arabicLetters writes Persian and Urdu ya, kaf and ha as the Arabic ones, letter for letter: keyboards and
 * copied text bring them into Arabic names.
 */
export function arabicLetters(folded: string): string {
  return folded.replace(PERSIAN, (letter) => ARABIC_FOR[letter] ?? 'ه');
}

/** spelling gives what was written for folded letters `from`–`to`, without vowel signs and tatweel. */
export function spelling({ text, offsets }: ArabicWords, from: number, to: number): string {
  return text.slice(offsets[from], offsets[to]).normalize('NFKC').replace(VOWELS, '');
}

/** standTogether tells whether word `index` and the one after it can belong to one phrase. */
export function standTogether({ text, words, offsets }: ArabicWords, index: number): boolean {
  const [word, next] = [words[index], words[index + 1]];
  if (!word || !next) return false;
  return WITHIN_PHRASE.test(text.slice(offsets[word.at + word.folded.length], offsets[next.at]));
}
