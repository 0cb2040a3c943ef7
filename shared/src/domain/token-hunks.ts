import { diffArrays } from 'diff';

/** A stretch of two token lists: `kept` on both sides, or `changed` from one to the other. Ends exclusive. */
export interface TokenHunk {
  readonly type: 'kept' | 'changed';
  readonly before: readonly [start: number, end: number];
  readonly after: readonly [start: number, end: number];
}

/**
 * tokenHunks aligns two token lists by Myers' shortest edit script (through jsdiff), kept and changed
 * hunks taking turns. More than `maxEditLength` insertions and deletions make it undefined: the cost is
 * quadratic in them.
 */
export function tokenHunks(
  before: readonly string[],
  after: readonly string[],
  maxEditLength: number,
): TokenHunk[] | undefined {
  const [start, end] = commonEnds(before, after);
  const middle = diffArrays(
    before.slice(start, before.length - end),
    after.slice(start, after.length - end),
    { maxEditLength },
  );
  if (!middle) return undefined;
  const hunks = new HunkList();
  hunks.add('kept', start, start);
  for (const { added, removed, count } of middle) {
    if (added) hunks.add('changed', 0, count);
    else if (removed) hunks.add('changed', count, 0);
    else hunks.add('kept', count, count);
  }
  hunks.add('kept', end, end);
  return hunks.list;
}

/** sizeOf counts the tokens of a hunk on its longer side. */
export function sizeOf({ before, after }: TokenHunk): number {
  return Math.max(before[1] - before[0], after[1] - after[0]);
}

/** joinHunks makes one changed hunk of neighbours, from the first one's start to the last one's end. */
export function joinHunks(first: TokenHunk, last: TokenHunk): TokenHunk {
  return {
    type: 'changed',
    before: [first.before[0], last.before[1]],
    after: [first.after[0], last.after[1]],
  };
}

class HunkList {
  readonly list: TokenHunk[] = [];

  add(type: TokenHunk['type'], before: number, after: number): void {
    if (before + after === 0) return;
    const last = this.list.at(-1);
    const [i, j] = last ? [last.before[1], last.after[1]] : [0, 0];
    if (last?.type === type) {
      this.list[this.list.length - 1] = {
        type,
        before: [last.before[0], i + before],
        after: [last.after[0], j + after],
      };
    } else this.list.push({ type, before: [i, i + before], after: [j, j + after] });
  }
}

function commonEnds(a: readonly string[], b: readonly string[]): [start: number, end: number] {
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start++;
  let end = 0;
  while (end < shorter - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  return [start, end];
}
