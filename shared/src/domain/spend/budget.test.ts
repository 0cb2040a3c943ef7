import { budgetStandings, standingToTell, type Budget, type Spent } from './budget.js';
import { costMicrosOf } from './model-price.js';

const now = new Date('2026-12-31T23:30:00Z');
const budget: Budget = { perDay: 2, perMonth: 30, warnAt: 0.8 };
const million = 1_000_000;

const budgetStanding = (held: Budget, spent: Spent, at: Date) =>
  budgetStandings(held, spent, at)[0] ?? null;

it('lets the limit with less left count, and says when that begins anew', () => {
  expect(budgetStanding(budget, { day: million, month: 5 * million }, now)).toMatchObject({
    period: 'day',
    leftMicros: million,
    warns: false,
    renewsAt: new Date('2027-01-01T00:00:00Z'),
  });
  expect(budgetStanding(budget, { day: million, month: 29.5 * million }, now)).toMatchObject({
    period: 'month',
    leftMicros: million / 2,
    warns: true,
    renewsAt: new Date('2027-01-01T00:00:00Z'),
  });
  expect(budgetStanding(budget, { day: 9 * million, month: 9 * million }, now)?.leftMicros).toBe(0);
  const none = { perDay: null, perMonth: null, warnAt: 0.8 };
  expect(budgetStanding(none, { day: 9 * million, month: 9 * million }, now)).toBeNull();
});

it('tells of a month that is nearly spent while the day still has less left', () => {
  const standings = budgetStandings(budget, { day: 0, month: 27 * million }, now);
  expect(standings.map(({ period, warns }) => [period, warns])).toEqual([
    ['day', false],
    ['month', true],
  ]);
  expect(standingToTell(standings)?.period).toBe('month');
  const calm = budgetStandings(budget, { day: 0, month: 0 }, now);
  expect(standingToTell(calm)?.period).toBe('day');
  expect(standingToTell([])).toBeNull();
});

it('prices cached tokens as a part of the prompt, and nothing it does not know', () => {
  const price = { prompt: 2, cached: 0.2, completion: 8 };
  const tokens = { promptTokens: 1_000, cachedTokens: 600, completionTokens: 100 };
  expect(costMicrosOf(tokens, price)).toBe(400 * 2 + 600 * 0.2 + 100 * 8);
  expect(costMicrosOf({ ...tokens, cachedTokens: 5_000 }, price)).toBe(1_000 * 0.2 + 800);
  expect(costMicrosOf({ ...tokens, completionTokens: null }, price)).toBeNull();
  expect(costMicrosOf(tokens, null)).toBeNull();
});
