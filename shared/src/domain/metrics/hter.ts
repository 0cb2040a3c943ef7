import { untouched } from '../effort.js';
import { terEdits } from './ter-shifts.js';
import { terWords } from './ter-tokeniser.js';

/** How much a person changed a draft; `rate` is edits a word of the final text, and may pass 1. */
export interface Hter {
  readonly edits: number;
  /** Words and punctuation marks of the final text. */
  readonly words: number;
  readonly rate: number;
}

/** Past so many words on either side nothing is shifted: the search would cost seconds, not insight. */
const MAX_SEARCHED_WORDS = 1_000;

/** What HTER counts as an edit: sacrebleu's name for the same settings. */
export const HTER_SIGNATURE = 'case:mixed|tok:tercom|norm:yes|punct:yes|asian:no';

/**
 * hter is the human-targeted edit rate (Snover et al., 2006): TER, with shifts, of a draft against the
 * text a person made of it. Punctuation counts as words and case matters, because both are work. With
 * an empty final text, `rate` is 1 if anything was deleted and 0 if not. A segment of more than 1,000
 * words counts as wholly rewritten unless it is untouched.
 */
export function hter(draft: string, final: string): Hter {
  const [before, after] = [draft, final].map((text) => terWords(text.normalize('NFC'), asWorked));
  const words = after?.length ?? 0;
  const edits = untouched(draft, final) ? 0 : countEdits(before ?? [], after ?? []);
  return { edits, words, rate: words > 0 ? edits / words : Math.min(edits, 1) };
}

const asWorked = { normalised: true, caseSensitive: true } as const;

function countEdits(before: readonly string[], after: readonly string[]): number {
  const longest = Math.max(before.length, after.length);
  return longest > MAX_SEARCHED_WORDS ? longest : terEdits(before, after);
}
