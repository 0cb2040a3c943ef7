import fc from 'fast-check';
import { rebase } from './rebase.js';

const base = { perDay: 5, perMonth: 60, currency: 'EUR', own: { prompt: 1 } };

it('keeps what each side changed, and tells what was changed on the other', () => {
  const mine = { ...base, perDay: 9 };
  const theirs = { ...base, perMonth: 80, own: { prompt: 2 } };
  expect(rebase(base, mine, theirs)).toEqual({
    merged: { perDay: 9, perMonth: 80, currency: 'EUR', own: { prompt: 2 } },
    changed: [
      { key: 'perMonth', theirs: 80, mine: 80 },
      { key: 'own', theirs: { prompt: 2 }, mine: { prompt: 2 } },
    ],
  });
});

it('keeps what was typed where both changed the same, and tells both', () => {
  const { merged, changed } = rebase(base, { ...base, perDay: 9 }, { ...base, perDay: 7 });
  expect(merged.perDay).toBe(9);
  expect(changed).toEqual([{ key: 'perDay', theirs: 7, mine: 9 }]);
});

it('follows what was removed on either side', () => {
  const without = { perDay: 5, perMonth: 60, currency: 'EUR' };
  const prices: Record<string, unknown> = base;
  expect(rebase(prices, without, { ...base, currency: 'USD' }).merged).toEqual({
    ...without,
    currency: 'USD',
  });
  expect(rebase(prices, base, without)).toEqual({
    merged: without,
    changed: [{ key: 'own', theirs: undefined, mine: undefined }],
  });
});

const settings = fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.integer({ min: 0, max: 2 }));

it('is theirs where nothing was changed here, and mine where nothing was changed there', () => {
  fc.assert(
    fc.property(settings, settings, (one, other) => {
      expect(rebase(one, one, other).merged).toEqual(other);
      expect(rebase(one, other, one)).toEqual({ merged: other, changed: [] });
    }),
  );
});
