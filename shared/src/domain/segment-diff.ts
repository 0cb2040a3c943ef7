import { DiffScript, type DiffPart } from './diff-script.js';
import { isRewritten, mergeIslands, sharesTooLittle } from './diff-cleanup.js';
import { tokenHunks, type TokenHunk } from './token-hunks.js';
import { isWord, tokenise, type Token, type TokenisedText } from './tokens.js';

export type { DiffPart } from './diff-script.js';

/**
 * What an editor did to a text. A change is a deletion, an insertion, or one followed by the other.
 * `rewritten` says that too little survived to compare: the whole old text is deleted, the new inserted.
 */
export interface SegmentDiff {
  readonly parts: readonly DiffPart[];
  readonly changes: number;
  readonly rewritten: boolean;
}

export interface SegmentDiffOptions {
  /** Insertions and deletions, in tokens, past which a text counts as rewritten; 250 unless given. */
  readonly maxEditLength?: number;
}

/**
 * segmentDiff compares two plain texts word by word, in either script, spaces and line feeds included.
 * Lossless: equal and deleted parts join to `before`, equal and inserted ones to `after`.
 */
export function segmentDiff(
  before: string,
  after: string,
  { maxEditLength = 250 }: SegmentDiffOptions = {},
): SegmentDiff {
  const old = tokenise(before);
  const young = tokenise(after);
  const hunks = readableHunks(old.tokens.map(textOf), young.tokens.map(textOf), maxEditLength);
  const script = new DiffScript();
  if (hunks) writeHunks(script, hunks, old, young);
  else script.replace(before, after);
  return { ...script.finished(), rewritten: !hunks };
}

/** revertChange gives the new text with one change taken back; an unknown change gives it as it is. */
export function revertChange(diff: SegmentDiff, change: number): string {
  return diff.parts
    .filter(({ type, change: of }) => type !== (of === change ? 'insert' : 'delete'))
    .map(textOf)
    .join('');
}

/** segmentChanges counts the words a diff inserts and deletes; punctuation and spaces are no words. */
export function segmentChanges(diff: SegmentDiff): { inserted: number; deleted: number } {
  const words = (type: DiffPart['type']) =>
    diff.parts
      .filter((part) => part.type === type)
      .flatMap((part) => tokenise(part.text).tokens)
      .filter((token) => isWord(token.text)).length;
  return { inserted: words('insert'), deleted: words('delete') };
}

function textOf({ text }: { readonly text: string }): string {
  return text;
}

function readableHunks(
  before: readonly string[],
  after: readonly string[],
  maxEditLength: number,
): TokenHunk[] | undefined {
  // Aligning is what costs, and most of it goes into texts that have nothing to align.
  if (sharesTooLittle(before, after, maxEditLength)) return undefined;
  const hunks = tokenHunks(before, after, maxEditLength);
  const merged = hunks && mergeIslands(hunks, before);
  return merged && !isRewritten(merged, before.length, after.length) ? merged : undefined;
}

function writeHunks(
  script: DiffScript,
  hunks: readonly TokenHunk[],
  before: TokenisedText,
  after: TokenisedText,
): void {
  script.replace(before.lead, after.lead);
  for (const hunk of hunks) {
    const old = before.tokens.slice(...hunk.before);
    const young = after.tokens.slice(...hunk.after);
    if (hunk.type === 'kept') writeKept(script, old, young);
    else script.replace(joined(old), joined(young));
  }
}

/** Kept words may still differ in the spaces after them. */
function writeKept(script: DiffScript, before: readonly Token[], after: readonly Token[]): void {
  before.forEach(({ text, space }, index) => {
    script.keep(text);
    script.replace(space, after[index]?.space ?? '');
  });
}

function joined(tokens: readonly Token[]): string {
  return tokens.map(({ text, space }) => text + space).join('');
}
