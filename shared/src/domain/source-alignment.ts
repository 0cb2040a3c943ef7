import { blockContent } from './block-content.js';
import { pairRevised, type LooseBlock } from './block-pairs.js';
import type { Block } from './block.js';
import { longestCommon, type Match } from './longest-common.js';

/** What became of a block when its article was sent again. */
export type BlockChange = 'kept' | 'changed' | 'added' | 'removed' | 'moved';

/** One block on either side, by index: `before` is null for an added one, `after` for a removed one. */
export interface AlignedBlock {
  readonly before: number | null;
  readonly after: number | null;
  readonly change: BlockChange;
}

/** Every block of both versions once, in the order of the new; removed ones where they stood. */
export interface BlockAlignment {
  readonly entries: readonly AlignedBlock[];
  readonly counts: Readonly<Record<BlockChange, number>>;
}

/**
 * alignBlocks maps the blocks of an article onto those of its next version by content, not position:
 * equal blocks in order are kept, equal blocks out of order moved, blocks that share most of their
 * words changed (moved or not), the rest added and removed.
 */
export function alignBlocks(before: readonly Block[], after: readonly Block[]): BlockAlignment {
  const [oldKeys, newKeys] = [before.map(blockContent), after.map(blockContent)];
  const kept = longestCommon(oldKeys, newKeys);
  const moved = pairEqual(unmatched(oldKeys, kept, 0), unmatched(newKeys, kept, 1));
  const equal = [...kept, ...moved];
  const changed = pairRevised(
    looseBlocks(before, equal, kept, 0),
    looseBlocks(after, equal, kept, 1),
  );
  const entries = inOrder(before.length, after.length, [
    ...kept.map(entryOf('kept')),
    ...moved.map(entryOf('moved')),
    ...changed.map(entryOf('changed')),
  ]);
  return { entries, counts: countChanges(entries) };
}

type Side = 0 | 1;
type Indexed = readonly [index: number, key: string];

/** The items of one side that no match holds yet, with their positions. */
function unmatched(keys: readonly string[], matches: readonly Match[], side: Side): Indexed[] {
  const taken = new Set(matches.map((match) => match[side]));
  return keys.flatMap((key, index): Indexed[] => (taken.has(index) ? [] : [[index, key]]));
}

/** Equal blocks are paired in order of occurrence. */
function pairEqual(before: readonly Indexed[], after: readonly Indexed[]): Match[] {
  const waiting = new Map<string, number[]>();
  for (const [index, key] of after.toReversed()) {
    waiting.set(key, waiting.get(key) ?? []);
    waiting.get(key)?.push(index);
  }
  return before.flatMap(([index, key]): Match[] => {
    const place = waiting.get(key)?.pop();
    return place === undefined ? [] : [[index, place]];
  });
}

function looseBlocks(
  blocks: readonly Block[],
  matches: readonly Match[],
  kept: readonly Match[],
  side: Side,
): LooseBlock[] {
  const taken = new Set(matches.map((match) => match[side]));
  const anchors = new Set(kept.map((match) => match[side]));
  let gap = 0;
  return blocks.flatMap((block, index) => {
    if (anchors.has(index)) gap++;
    return taken.has(index) ? [] : [{ index, block, gap }];
  });
}

function entryOf(change: BlockChange): (match: Match) => AlignedBlock {
  return ([before, after]) => ({ before, after, change });
}

/** The new order, each removed block after the last block before it that kept its place. */
function inOrder(before: number, after: number, pairs: readonly AlignedBlock[]): AlignedBlock[] {
  const byBefore = new Map(pairs.map((entry) => [entry.before, entry]));
  const byAfter = new Map(pairs.map((entry) => [entry.after, entry]));
  const removedAfter = new Map<number, AlignedBlock[]>();
  let anchor = -1;
  for (let index = 0; index < before; index++) {
    const entry = byBefore.get(index);
    if (!entry) {
      const removed = removedAfter.get(anchor) ?? [];
      removed.push({ before: index, after: null, change: 'removed' });
      removedAfter.set(anchor, removed);
    } else if (entry.change !== 'moved') anchor = entry.after ?? anchor;
  }
  const entries = [...(removedAfter.get(-1) ?? [])];
  for (let index = 0; index < after; index++) {
    entries.push(byAfter.get(index) ?? { before: null, after: index, change: 'added' });
    entries.push(...(removedAfter.get(index) ?? []));
  }
  return entries;
}

function countChanges(entries: readonly AlignedBlock[]): Record<BlockChange, number> {
  const counts = { kept: 0, changed: 0, added: 0, removed: 0, moved: 0 };
  for (const { change } of entries) counts[change]++;
  return counts;
}
