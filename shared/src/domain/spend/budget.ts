import { z } from 'zod';

const limit = z.number().positive().max(1_000_000_000).nullable();

/** What drafting may cost, in the newsroom's currency. Days and months are those of UTC. */
export const Budget = z.strictObject({
  perDay: limit,
  perMonth: limit,
  /** The share of a limit from which the desk is warned. */
  warnAt: z.number().min(0.1).max(1),
});
export type Budget = z.infer<typeof Budget>;

/** What has been spent in the day and the month that `now` lies in, in millionths of the currency. */
export interface Spent {
  readonly day: number;
  readonly month: number;
}

/** How a budget stands: the limit nearest to its end, what is left under it and when it begins anew. */
export interface BudgetStanding {
  readonly period: 'day' | 'month';
  readonly limitMicros: number;
  readonly spentMicros: number;
  readonly leftMicros: number;
  readonly warns: boolean;
  readonly renewsAt: Date;
}

/**
 * budgetStandings tells how each limit of a budget stands after what was spent, the one with least left
 * first: that one holds drafting.
 */
export function budgetStandings(budget: Budget, spent: Spent, now: Date): BudgetStanding[] {
  const standings = [
    standingUnder('day', budget.perDay, spent.day, budget.warnAt, now),
    standingUnder('month', budget.perMonth, spent.month, budget.warnAt, now),
  ].filter((standing) => standing !== null);
  return standings.toSorted((a, b) => a.leftMicros - b.leftMicros);
}

/**
 * standingToTell picks what people are told of a budget: a limit that warns before one that does not. A
 * month that is nearly spent has more left than most days, and is news all the same.
 */
export function standingToTell(standings: readonly BudgetStanding[]): BudgetStanding | null {
  return standings.find(({ warns }) => warns) ?? standings[0] ?? null;
}

/** periodsOf gives when the UTC day and month of a moment began. */
export function periodsOf(now: Date): { readonly day: Date; readonly month: Date } {
  const [year, month, day] = [now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate()];
  return { day: new Date(Date.UTC(year, month, day)), month: new Date(Date.UTC(year, month, 1)) };
}

function standingUnder(
  period: 'day' | 'month',
  most: number | null,
  spentMicros: number,
  warnAt: number,
  now: Date,
): BudgetStanding | null {
  if (most === null) return null;
  const limitMicros = Math.round(most * 1_000_000);
  return {
    period,
    limitMicros,
    spentMicros,
    leftMicros: Math.max(limitMicros - spentMicros, 0),
    warns: spentMicros >= limitMicros * warnAt,
    renewsAt: endOf(period, now),
  };
}

function endOf(period: 'day' | 'month', now: Date): Date {
  const [year, month, day] = [now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate()];
  return new Date(period === 'day' ? Date.UTC(year, month, day + 1) : Date.UTC(year, month + 1, 1));
}
