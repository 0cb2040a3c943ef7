import fc from 'fast-check';
import { longestCommon } from './longest-common.js';

/** The textbook table, to check against. */
function lengthByTable(a: readonly string[], b: readonly string[]): number {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const item of a) {
    const next = [0];
    b.forEach((other, j) => {
      next.push(item === other ? (row[j] ?? 0) + 1 : Math.max(row[j + 1] ?? 0, next[j] ?? 0));
    });
    row = next;
  }
  return row[b.length] ?? 0;
}

const keys = fc.array(fc.constantFrom(...'abcdefg'), { maxLength: 40 });

it('finds a common subsequence as long as any', () => {
  fc.assert(
    fc.property(keys, keys, (before, after) => {
      const pairs = longestCommon(before, after);
      expect(pairs).toHaveLength(lengthByTable(before, after));
      pairs.forEach(([i, j], index) => {
        expect(before[i]).toBe(after[j]);
        const [h, g] = pairs[index - 1] ?? [-1, -1];
        expect(h < i && g < j).toBe(true);
      });
    }),
    { numRuns: 500 },
  );
});

it('stays linear where one key fills both lists', () => {
  const same = new Array<string>(50_000).fill('***');
  expect(longestCommon(same, same)).toHaveLength(50_000);
});
