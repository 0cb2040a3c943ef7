import { tokenHunks } from '../../token-hunks.js';

/** One thing an editor put in the place of another. */
export interface EditedPhrase {
  readonly from: string;
  readonly to: string;
  /** Where `to` stands in the English. */
  readonly start: number;
}

const MOST_WORDS = 5;

/**
 * editedPhrases lists the short replacements between a draft and what was published of it, in whole words:
 * a changed name comes with its al-, and neighbours that changed together come as one.
 */
export function editedPhrases(draft: string, english: string): EditedPhrase[] {
  const [old, young] = [wordsOf(draft), wordsOf(english)];
  const hunks = tokenHunks(old.map(textOf), young.map(textOf), MOST_EDITS);
  return (hunks ?? []).flatMap(({ type, before, after }) => {
    if (type === 'kept') return [];
    const from = stretch(draft, old.slice(...before));
    const to = stretch(english, young.slice(...after));
    if (!from || !to || from.text.toLowerCase() === to.text.toLowerCase()) return [];
    if (!isPhrase(from.text) || !isPhrase(to.text)) return [];
    return [{ from: from.text, to: to.text, start: to.start }];
  });
}

interface Word {
  readonly text: string;
  readonly start: number;
}

const MOST_EDITS = 120;
const WHOLE_WORD = /[\p{L}\p{M}\p{N}](?:[\p{L}\p{M}\p{N}'’.‑-]*[\p{L}\p{M}\p{N}])?/gu;

function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(WHOLE_WORD), ({ 0: word, index }) => ({
    text: word,
    start: index,
  }));
}

function textOf({ text }: Word): string {
  return text;
}

/** Words in one breath: a replacement across a full stop or a comma is no phrase. */
function stretch(text: string, words: readonly Word[]): Word | null {
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last) return null;
  const whole = text.slice(first.start, last.start + last.text.length);
  return /[,.;:!?()“”"]\s/u.test(whole) ? null : { text: whole, start: first.start };
}

/** holdsPhrase tells whether a text has a phrase as whole words. */
export function holdsPhrase(text: string, phrase: string): boolean {
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1))
    if (
      !/[\p{L}\p{N}]$/u.test(text.slice(0, at)) &&
      !/^[\p{L}\p{N}]/u.test(text.slice(at + phrase.length))
    )
      return true;
  return false;
}

// A number or an article changed says nothing of a word.
const LITTLE =
  /^(?:the|a|an|of|in|on|at|to|for|by|with|from|and|or|but|as|is|are|was|were|be|been|has|have|had|that|which|who|it|its|he|his|she|her|they|their|this|these|will|would|said|says|not)$/i;

function isPhrase(text: string): boolean {
  const words = text.split(/\s+/u);
  return (
    words.length <= MOST_WORDS &&
    !/\p{N}/u.test(text) &&
    words.some((word) => /\p{L}{3}/u.test(word) && !LITTLE.test(word))
  );
}
