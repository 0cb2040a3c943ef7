import { foldArabic } from '../arabic-text.js';
import { isWord, tokenise } from '../tokens.js';

/**
 * matchKeyOf writes text as the memory compares it: folded (foldArabic), one space between tokens,
 * quotation marks of every shape as `"`. Two texts are an exact match when their keys are the same string.
 */
export function matchKeyOf(text: string): string {
  return tokenise(foldArabic(text))
    .tokens.map((token) => token.text.replace(QUOTE, '"'))
    .filter((token) => token !== '\n')
    .join(' ');
}

/** matchWordsOf takes the words and numbers out of a match key; numbers lose their thousands separators. */
export function matchWordsOf(key: string): string[] {
  return key
    .split(' ')
    .filter(isWord)
    .map((word) => (isNumber(word) ? word.replace(THOUSANDS, '') : word));
}

/** isNumber tells whether a word of a match key is written in figures. */
export function isNumber(word: string): boolean {
  return /^\p{N}/u.test(word);
}

const QUOTE = /^[«»“”„‟"]$/u;
const THOUSANDS = /[,٬](?=\p{N}{3}(?!\p{N}))/gu;
