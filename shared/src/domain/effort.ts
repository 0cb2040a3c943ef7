import { sizeOf, tokenHunks, type TokenHunk } from './token-hunks.js';
import { tokenise } from './tokens.js';

/** How much a person changed a draft: `rate` is edits a word of the target, and may pass 1. */
export interface EditRate {
  readonly edits: number;
  readonly words: number;
  readonly rate: number;
}

/** Past this many insertions and deletions a target counts as wholly replaced. */
const MAX_EDIT_LENGTH = 600;

/**
 * editRate counts the insertions, deletions and substitutions of words that make the target of the
 * draft, over the words of the target: HTER (Snover et al., 2006) without shifts, so a moved phrase
 * counts as deleted and inserted. As in TER, punctuation marks are words and line feeds are not. Taken
 * from the plain alignment, before the display's cleanup. With an empty target, `rate` is 1 if
 * anything was deleted and 0 if not.
 */
export function editRate(draft: string, target: string): EditRate {
  const [before, after] = [wordsOf(draft), wordsOf(target)];
  const edits = countEdits(before, after);
  const words = after.length;
  return { edits, words, rate: words > 0 ? edits / words : Math.min(edits, 1) };
}

/** untouched tells whether a target still is its draft, but for spaces at its ends and Unicode form. */
export function untouched(draft: string, target: string): boolean {
  return draft.normalize('NFC').trim() === target.normalize('NFC').trim();
}

/**
 * withinEdits tells whether at most `most` insertions, deletions and substitutions make one list of words
 * the other, as `editRate` counts them. Lists that are further apart cost little.
 */
export function withinEdits(
  before: readonly string[],
  after: readonly string[],
  most: number,
): boolean {
  if (Math.max(unmatched(before, after), unmatched(after, before)) > most) return false;
  // A substitution is a deletion and an insertion.
  const hunks = tokenHunks(before, after, Math.min(Math.floor(2 * most), MAX_EDIT_LENGTH));
  return hunks !== undefined && editsIn(hunks) <= most;
}

/** How many words have no partner in the other list, wherever it stands: as many edits at least. */
function unmatched(words: readonly string[], others: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of others) left.set(word, (left.get(word) ?? 0) + 1);
  return words.filter((word) => {
    const partners = left.get(word) ?? 0;
    left.set(word, partners - 1);
    return partners <= 0;
  }).length;
}

function wordsOf(text: string): string[] {
  return tokenise(text.normalize('NFC'))
    .tokens.map((token) => token.text)
    .filter((token) => token !== '\n');
}

function countEdits(before: readonly string[], after: readonly string[]): number {
  const hunks = tokenHunks(before, after, MAX_EDIT_LENGTH);
  if (!hunks) return Math.max(before.length, after.length);
  return editsIn(hunks);
}

function editsIn(hunks: readonly TokenHunk[]): number {
  return hunks
    .filter((hunk) => hunk.type === 'changed')
    .reduce((edits, hunk) => edits + sizeOf(hunk), 0);
}
