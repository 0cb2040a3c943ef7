/**
 * Silent reading of English non-fiction, words a minute: Brysbaert, "How many words do we read per
 * minute?", Journal of Memory and Language 109 (2019).
 */
const WORDS_PER_MINUTE = 238;

/** countWords counts the words of a text in either script as word processors do: by spaces, and by dashes. */
export function countWords(text: string): number {
  return text.split(/[\s\u2014]+/u).filter((chunk) => /[\p{L}\p{N}]/u.test(chunk)).length;
}

/** readingSeconds is the time, in whole seconds, that a reader of English needs for so many words. */
export function readingSeconds(words: number): number {
  return Math.round((words * 60) / WORDS_PER_MINUTE);
}

/** readingMinutes is the time, in whole minutes and at least one, that a reader of English needs. */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.round(words / WORDS_PER_MINUTE));
}
