import { WORDS_OF_AFFAIRS } from './words-of-affairs.js';
import { WORDS_OF_ALL_SORTS } from './words-of-all-sorts.js';
import { WORDS_OF_LEISURE } from './words-of-leisure.js';
import { WORDS_OF_LIFE } from './words-of-life.js';

/**
 * COMMON_WORDS lists what newspapers say every day, a meaning a line: the beginnings of the English words for it,
 * then those of the Arabic ones, without article and clitics, wherever they may stand in a word. They need not be
 * complete: what is not listed is not judged.
 */
export const COMMON_WORDS: readonly string[] = [
  WORDS_OF_AFFAIRS,
  WORDS_OF_LIFE,
  WORDS_OF_LEISURE,
  WORDS_OF_ALL_SORTS,
].flatMap((words) => words.trim().split('\n'));
