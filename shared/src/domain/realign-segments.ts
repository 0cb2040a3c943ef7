import type { AlignedBlock } from './source-alignment.js';

/** A segment as an update finds it: which blocks of the old version it holds, in order. */
export interface HeldSegment {
  readonly id: string;
  readonly blocks: readonly number[];
  /** No person has worked on its English. */
  readonly untouched: boolean;
}

/** What an update does to the segments of a translation. */
export interface Realignment {
  /** Every segment that stays or comes, in its new order. */
  readonly order: readonly ({ readonly id: string } | { readonly added: number })[];
  /** Segments that go on with Arabic: the blocks of the new version each holds now. */
  readonly held: readonly {
    readonly id: string;
    readonly blocks: readonly number[];
    readonly changed: boolean;
  }[];
  /** Segments whose Arabic is gone: dropped when untouched, else left for the editor to decide. */
  readonly orphaned: readonly { readonly id: string; readonly drop: boolean }[];
}

/**
 * realignSegments carries segments over to a new version of the Arabic: each follows its blocks, new
 * blocks get segments of their own, and what has no Arabic (an editor's addition, a removed passage)
 * stays behind the segment it stood behind. A segment of several blocks has changed if any of them has.
 */
export function realignSegments(
  segments: readonly HeldSegment[],
  aligned: readonly AlignedBlock[],
): Realignment {
  const fateOf = new Map(aligned.map((block) => [block.before, block]));
  const held: Realignment['held'][number][] = [];
  const orphaned: Realignment['orphaned'][number][] = [];
  for (const { id, blocks, untouched } of segments) {
    if (blocks.length === 0) continue;
    const own = blocks.flatMap((block) => fateOf.get(block) ?? []);
    const now = own.flatMap(({ after }) => after ?? []).sort((a, b) => a - b);
    if (now.length === 0) orphaned.push({ id, drop: untouched });
    else held.push({ id, blocks: now, changed: now.length < blocks.length || own.some(isChanged) });
  }
  return { order: orderOf(segments, aligned, held, orphaned), held, orphaned };
}

function isChanged({ change }: AlignedBlock): boolean {
  return change === 'changed';
}

function orderOf(
  segments: readonly HeldSegment[],
  aligned: readonly AlignedBlock[],
  held: Realignment['held'],
  orphaned: Realignment['orphaned'],
): Realignment['order'] {
  const added = aligned.flatMap(({ before, after }) =>
    before === null && after !== null ? [{ at: after, entry: { added: after } }] : [],
  );
  const carried = held.map(({ id, blocks }) => ({ at: blocks[0] ?? 0, entry: { id } }));
  // Segments that an editor has put into another order than the Arabic's keep the editor's.
  const places = segments.flatMap(({ blocks }) => blocks[0] ?? []);
  const reordered = places.some((place, index) => place < (places[index - 1] ?? 0));
  const placed = reordered ? carried : carried.toSorted((a, b) => a.at - b.at);
  const order = withAdded(placed, added).map(({ entry }) => entry);

  const dropped = new Set(orphaned.filter(({ drop }) => drop).map(({ id }) => id));
  const carriedOver = new Set(held.map(({ id }) => id));
  let before: string | null = null;
  for (const { id } of segments) {
    if (dropped.has(id)) continue;
    if (!carriedOver.has(id)) order.splice(placeAfter(order, before), 0, { id });
    before = id;
  }
  return order;
}

interface Placed {
  readonly at: number;
  readonly entry: { readonly id: string } | { readonly added: number };
}

/** New blocks stand right behind the segment that holds what comes before them in the Arabic. */
function withAdded(placed: readonly Placed[], added: readonly Placed[]): Placed[] {
  const order = [...placed];
  for (const item of added.toSorted((a, b) => a.at - b.at)) {
    const earlier = order.filter(({ at }) => at < item.at).map(({ at }) => at);
    const last = earlier.length > 0 ? Math.max(...earlier) : -1;
    order.splice(order.findIndex(({ at }) => at === last) + 1, 0, item);
  }
  return order;
}

function placeAfter(order: Realignment['order'], before: string | null): number {
  return order.findIndex((entry) => 'id' in entry && entry.id === before) + 1;
}
