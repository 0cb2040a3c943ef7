import fc from 'fast-check';
import { realignSegments, type HeldSegment } from './realign-segments.js';
import type { AlignedBlock, BlockChange } from './source-alignment.js';

const pair =
  (change: BlockChange) =>
  (before: number, after: number): AlignedBlock => ({ before, after, change });
const kept = pair('kept');
const changed = pair('changed');
const removed = (before: number): AlignedBlock => ({ before, after: null, change: 'removed' });
const added = (after: number): AlignedBlock => ({ before: null, after, change: 'added' });
const segment = (id: string, blocks: number[], untouched = true): HeldSegment => ({
  id,
  blocks,
  untouched,
});

describe('realignSegments', () => {
  it('lets segments follow their blocks and gives new blocks segments of their own', () => {
    const plan = realignSegments(
      [segment('a', [0]), segment('b', [1]), segment('c', [2])],
      [kept(0, 0), added(1), kept(2, 2), changed(1, 3)],
    );
    expect(plan.order).toEqual([{ id: 'a' }, { added: 1 }, { id: 'c' }, { id: 'b' }]);
    expect(plan.held).toEqual([
      { id: 'a', blocks: [0], changed: false },
      { id: 'b', blocks: [3], changed: true },
      { id: 'c', blocks: [2], changed: false },
    ]);
  });

  it('drops the untouched whose Arabic is gone, and leaves the touched where they stood', () => {
    const plan = realignSegments(
      [segment('a', [0]), segment('b', [1]), segment('c', [2], false), segment('note', [], false)],
      [kept(0, 0), removed(1), removed(2), added(1)],
    );
    expect(plan.orphaned).toEqual([
      { id: 'b', drop: true },
      { id: 'c', drop: false },
    ]);
    expect(plan.order).toEqual([{ id: 'a' }, { id: 'c' }, { id: 'note' }, { added: 1 }]);
  });

  it('keeps the order an editor has given them, new blocks behind their neighbours', () => {
    const moved = [segment('a', [0]), segment('d', [3]), segment('b', [1]), segment('c', [2])];
    expect(
      realignSegments(moved, [kept(0, 0), kept(1, 1), added(2), kept(2, 3), kept(3, 4), added(5)])
        .order,
    ).toEqual([{ id: 'a' }, { id: 'd' }, { added: 5 }, { id: 'b' }, { added: 2 }, { id: 'c' }]);
  });

  it('counts a merged segment as changed when one of its blocks changed or went', () => {
    const merged = [segment('m', [0, 1, 2])];
    expect(realignSegments(merged, [kept(0, 0), kept(1, 1), kept(2, 2)]).held).toEqual([
      { id: 'm', blocks: [0, 1, 2], changed: false },
    ]);
    expect(realignSegments(merged, [kept(0, 0), removed(1), kept(2, 1)]).held).toEqual([
      { id: 'm', blocks: [0, 1], changed: true },
    ]);
    expect(realignSegments(merged, [kept(0, 0), changed(1, 1), kept(2, 2)]).held[0]?.changed).toBe(
      true,
    );
  });

  it('places every staying segment and every added block exactly once', () => {
    const update = fc
      .array(fc.constantFrom<BlockChange[]>('kept', 'removed', 'added'), { maxLength: 30 })
      .chain((kinds) => {
        const before = kinds.flatMap((kind, index) => (kind === 'added' ? [] : [index]));
        const after = kinds.flatMap((kind, index) => (kind === 'removed' ? [] : [index]));
        return fc.tuple(
          fc.constant({ kinds, before, after }),
          fc.shuffledSubarray(after, { minLength: after.length }),
          fc.array(fc.boolean(), { minLength: kinds.length, maxLength: kinds.length }),
        );
      });
    fc.assert(
      fc.property(update, ([{ kinds, before }, shuffled, untouched]) => {
        const fates = kinds.map((kind, index) => ({
          before: kind === 'added' ? null : before.indexOf(index),
          after: kind === 'removed' ? null : shuffled.indexOf(index),
          change: kind,
        }));
        const segments = before.map((index, at) =>
          segment(`s${at}`, [at], untouched[index] === true),
        );
        const { order, orphaned } = realignSegments(segments, fates);
        const dropped = orphaned.filter(({ drop }) => drop).length;
        const names = order.map((entry) => ('id' in entry ? entry.id : `+${entry.added}`));
        expect(new Set(names).size).toBe(names.length);
        expect(names.length).toBe(
          segments.length - dropped + kinds.filter((kind) => kind === 'added').length,
        );
      }),
    );
  });
});
