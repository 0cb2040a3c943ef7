import type { Block } from './block.js';
import { similarity, wordBagOf, type WordBag } from './block-similarity.js';
import type { Match } from './longest-common.js';

/** A block that no equal was found for: its index, and how many kept blocks stand before it. */
export interface LooseBlock {
  readonly index: number;
  readonly block: Block;
  readonly gap: number;
}

interface Candidate {
  readonly before: LooseBlock;
  readonly after: LooseBlock;
  readonly score: number;
}

/** The score from which two blocks are taken for one block, revised. */
const ENOUGH = 0.45;
/** Standing between the same kept neighbours speaks for a pair; another kind speaks against it. */
const SAME_GAP = 0.1;
const OTHER_KIND = -0.15;
/** Words in more blocks than this find no candidates; a block's own gap is looked at in any case. */
const COMMON = 50;
const NEIGHBOURS = 5;
const CLOSEST = 12;

/**
 * pairRevised pairs blocks that are revisions of each other. A headline pairs with the headline and a
 * standfirst with the standfirst, however they differ; the rest by shared words, best pairs first.
 */
export function pairRevised(before: readonly LooseBlock[], after: readonly LooseBlock[]): Match[] {
  const heads = (['headline', 'standfirst'] as const).flatMap((kind): Match[] => {
    const [old, young] = [before.find(isOf(kind)), after.find(isOf(kind))];
    return old && young ? [[old.index, young.index]] : [];
  });
  return [...heads, ...takeBest(candidatesOf(before.filter(isBody), after.filter(isBody)))];
}

function isOf(kind: Block['kind']): (loose: LooseBlock) => boolean {
  return ({ block }) => block.kind === kind;
}

function isBody({ block }: LooseBlock): boolean {
  return block.kind !== 'headline' && block.kind !== 'standfirst';
}

function candidatesOf(before: readonly LooseBlock[], after: readonly LooseBlock[]): Candidate[] {
  const bags = after.map(({ block }) => wordBagOf(block));
  const byWord = placesBy(bags, (bag) => bag.counts.keys());
  const byGap = placesBy(after, ({ gap }) => [gap]);
  const [ranks, afterRanks] = [rankInGap(before), rankInGap(after)];
  return before.flatMap((old, index) => {
    const bag = wordBagOf(old.block);
    const neighbours = byGap.get(old.gap) ?? [];
    const rank = ranks[index] ?? 0;
    const near = neighbours.slice(Math.max(0, rank - NEIGHBOURS), rank + NEIGHBOURS + 1);
    return [...new Set([...near, ...sharingWords(bag, byWord)])].flatMap((place): Candidate[] => {
      const [young, other] = [after[place], bags[place]];
      if (!young || !other) return [];
      const shift = young.gap === old.gap ? Math.abs((afterRanks[place] ?? 0) - rank) : 0;
      const score = scoreOf(old, young, similarity(bag, other)) - Math.min(shift, 5) / 100;
      return score >= ENOUGH ? [{ before: old, after: young, score }] : [];
    });
  });
}

function scoreOf(before: LooseBlock, after: LooseBlock, alike: number): number {
  const near = before.gap === after.gap ? SAME_GAP : 0;
  return alike + near + (before.block.kind === after.block.kind ? 0 : OTHER_KIND);
}

/** The places that share the most uncommon words with a block. */
function sharingWords(bag: WordBag, byWord: ReadonlyMap<string, readonly number[]>): number[] {
  const shared = new Map<number, number>();
  for (const word of bag.counts.keys()) {
    const places = byWord.get(word) ?? [];
    if (places.length > COMMON) continue;
    for (const place of places) shared.set(place, (shared.get(place) ?? 0) + 1);
  }
  return [...shared]
    .sort(([, a], [, b]) => b - a)
    .slice(0, CLOSEST)
    .map(([place]) => place);
}

function takeBest(candidates: readonly Candidate[]): Match[] {
  const [usedBefore, usedAfter] = [new Set<number>(), new Set<number>()];
  const best = [...candidates].sort(
    (a, b) => b.score - a.score || distance(a) - distance(b) || a.before.index - b.before.index,
  );
  return best.flatMap(({ before, after }): Match[] => {
    if (usedBefore.has(before.index) || usedAfter.has(after.index)) return [];
    usedBefore.add(before.index);
    usedAfter.add(after.index);
    return [[before.index, after.index]];
  });
}

function distance({ before, after }: Candidate): number {
  return Math.abs(before.gap - after.gap);
}

function rankInGap(blocks: readonly LooseBlock[]): number[] {
  const seen = new Map<number, number>();
  return blocks.map(({ gap }) => {
    const rank = seen.get(gap) ?? 0;
    seen.set(gap, rank + 1);
    return rank;
  });
}

function placesBy<Item, Key>(
  items: readonly Item[],
  keysOf: (item: Item) => Iterable<Key>,
): Map<Key, number[]> {
  const places = new Map<Key, number[]>();
  items.forEach((item, place) => {
    for (const key of keysOf(item)) {
      const known = places.get(key);
      if (known) known.push(place);
      else places.set(key, [place]);
    }
  });
  return places;
}
