import { joinHunks, sizeOf, type TokenHunk } from './token-hunks.js';
import { isWord } from './tokens.js';

// Words that recur in any two sentences: surviving alone between two edits, they mean nothing.
const COMMON_WORDS = new Set(
  (
    'a an the of to in on at and or for by with from that is was are were be as it its his her ' +
    'their this had has have but not في من على إلى أن عن مع هذا هذه التي الذي ما لا و'
  ).split(' '),
);

/**
 * mergeIslands joins changes that only a scrap of kept text holds apart, so that a reader sees one
 * replacement and not a string of shreds. A kept paragraph break is never swallowed.
 */
export function mergeIslands(hunks: readonly TokenHunk[], before: readonly string[]): TokenHunk[] {
  const merged: TokenHunk[] = [];
  for (const hunk of hunks) {
    merged.push(hunk);
    for (;;) {
      const [previous, island, last] = merged.slice(-3);
      if (!previous || !island || !last || last.type === 'kept') break;
      if (!isIsland(previous, island, last, before)) break;
      merged.splice(-3, 3, joinHunks(previous, last));
    }
  }
  return merged;
}

/** isRewritten tells whether so little of a long enough text survives that the rest misleads. */
export function isRewritten(hunks: readonly TokenHunk[], before: number, after: number): boolean {
  const kept = hunks
    .filter((hunk) => hunk.type === 'kept')
    .reduce((sum, hunk) => sum + sizeOf(hunk), 0);
  return isTooLittle(kept, before, after);
}

/**
 * sharesTooLittle tells without aligning two texts that no alignment of them could be shown: even if every
 * word they share stayed, in whatever order, they would be further apart than `maxEditLength`, or rewritten.
 */
export function sharesTooLittle(
  before: readonly string[],
  after: readonly string[],
  maxEditLength: number,
): boolean {
  const left = new Map<string, number>();
  for (const token of before) left.set(token, (left.get(token) ?? 0) + 1);
  let shared = 0;
  for (const token of after) {
    const more = left.get(token) ?? 0;
    if (more > 0) shared++;
    left.set(token, more - 1);
  }
  const apart = before.length + after.length - 2 * shared;
  return apart > maxEditLength || isTooLittle(shared, before.length, after.length);
}

/** Against the shorter side: a long addition to a short draft rewrites nothing. */
function isTooLittle(kept: number, before: number, after: number): boolean {
  const [shorter, longer] = before < after ? [before, after] : [after, before];
  return longer >= 8 && shorter > 0 && kept / shorter < 0.25;
}

function isIsland(
  previous: TokenHunk,
  island: TokenHunk,
  next: TokenHunk,
  before: readonly string[],
): boolean {
  const weight = before.slice(...island.before).reduce((sum, token) => sum + weightOf(token), 0);
  const size = sizeOf(island);
  const smaller = Math.min(sizeOf(previous), sizeOf(next));
  const larger = Math.max(sizeOf(previous), sizeOf(next));
  return (weight < 1 && size <= larger) || (weight <= 1 && size <= 2 && smaller >= 3);
}

function weightOf(token: string): number {
  if (token.endsWith('\n')) return Infinity;
  if (!isWord(token)) return 0;
  return COMMON_WORDS.has(token.toLowerCase()) ? 0.25 : 1;
}
