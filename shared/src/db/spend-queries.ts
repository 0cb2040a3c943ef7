import { sql } from 'kysely';
import { SpendSettings, type SpendDay } from '../contract/index.js';
import {
  budgetStandings,
  periodsOf,
  type BudgetStanding,
  type ModelPrice,
  type Spent,
} from '../domain/index.js';
import type { Db, Trx } from './database.js';
import { readSetting, storeSetting } from './versioned-setting.js';

const UNSET: SpendSettings = {
  currency: 'USD',
  prices: [],
  budget: { perDay: null, perMonth: null, warnAt: 0.8 },
  secondPass: true,
};

const NAME = 'spend';

/** The lock under which calls reserve money one after another. */
const purseLock = 7_426_042;

/** Three renewals missed: the call was killed, and holds nothing back any more. */
const RESERVED_MS = 3 * 60_000;

/** spendSettings reads prices and budget; a desk that set none has neither. */
export async function spendSettings(db: Db | Trx): Promise<SpendSettings> {
  return (await standingSpendSettings(db)).settings;
}

/** standingSpendSettings reads prices and budget with the version that a change of them starts from. */
export async function standingSpendSettings(
  db: Db | Trx,
): Promise<{ readonly settings: SpendSettings; readonly version: number }> {
  const { value, version } = await readSetting(db, NAME);
  const read = SpendSettings.safeParse(value);
  return { settings: read.success ? read.data : UNSET, version };
}

/** storeSpendSettings writes prices and budget; null when others stand by now than `basedOn` names. */
export function storeSpendSettings(
  trx: Trx,
  change: { readonly settings: SpendSettings; readonly basedOn: number; readonly by: string },
  now: Date,
): Promise<number | null> {
  const { settings, ...rest } = change;
  return storeSetting(trx, { name: NAME, value: settings, ...rest }, now);
}

/** priceOf finds what a model costs: the desk's own price, else the environment's, else null. */
export function priceOf(
  model: string,
  settings: SpendSettings,
  environment: readonly ModelPrice[],
): ModelPrice | null {
  const named = (price: ModelPrice) => price.model === model;
  return settings.prices.find(named) ?? environment.find(named) ?? null;
}

/** budgetNow tells how the limits of a budget stand at `now`, the one with least left first. */
export async function budgetNow(
  db: Db | Trx,
  { budget }: SpendSettings,
  now: Date,
): Promise<BudgetStanding[]> {
  if (budget.perDay === null && budget.perMonth === null) return [];
  return budgetStandings(budget, await spentAt(db, now), now);
}

/** What became of asking for money. `busy` passes when calls under way are settled. */
export type Reserved =
  | { readonly kind: 'free' }
  | { readonly kind: 'reserved'; readonly id: string; readonly standing: BudgetStanding }
  | { readonly kind: 'busy' }
  | { readonly kind: 'spent'; readonly standing: BudgetStanding };

/**
 * reserveSpend sets aside what a call may cost at most, in millionths of the currency, so that no call
 * is made that could pass the limit, however many processes draft at once. `free` without a limit;
 * `spent` when what is left under it is less than that. Settle with `settleSpend`.
 */
export async function reserveSpend(
  db: Db,
  settings: SpendSettings,
  micros: number,
  now: Date,
): Promise<Reserved> {
  const { perDay, perMonth } = settings.budget;
  if (perDay === null && perMonth === null) return { kind: 'free' };
  return db.transaction().execute(async (trx) => {
    await sql`SELECT pg_advisory_xact_lock(${sql.lit(purseLock)})`.execute(trx);
    const [standing] = await budgetNow(trx, settings, now);
    if (!standing) return { kind: 'free' };
    if (micros > standing.leftMicros) return { kind: 'spent', standing };
    if (micros > standing.leftMicros - (await reservedAt(trx, now))) return { kind: 'busy' };
    const { id } = await trx
      .insertInto('spend_reservation')
      .values({ micros, at: now })
      .returning('id')
      .executeTakeFirstOrThrow();
    return { kind: 'reserved', id, standing };
  });
}

/** settleSpend gives back what was set aside for calls, when their cost is on record or they cost nothing. */
export async function settleSpend(db: Db | Trx, reservationIds: readonly string[]): Promise<void> {
  if (reservationIds.length === 0) return;
  await db
    .deleteFrom('spend_reservation')
    .where('id', 'in', [...reservationIds])
    .execute();
}

/** renewSpend keeps what is set aside for calls that are still under way at `now`. */
export async function renewSpend(
  db: Db,
  reservationIds: readonly string[],
  now: Date,
): Promise<void> {
  if (reservationIds.length === 0) return;
  const held = db.updateTable('spend_reservation').where('id', 'in', [...reservationIds]);
  await held.set({ at: now }).execute();
}

/** dropLapsedReservations deletes what was set aside for calls that were killed long ago. */
export async function dropLapsedReservations(db: Db, now: Date): Promise<void> {
  const lapsed = new Date(now.getTime() - RESERVED_MS);
  await db.deleteFrom('spend_reservation').where('at', '<=', lapsed).execute();
}

/** spendByDay sums what each model of each engine took on each UTC day of a span, both ends included. */
export async function spendByDay(db: Db | Trx, from: string, to: string): Promise<SpendDay[]> {
  const { rows } = await sql<SpendDay>`
    SELECT to_char(created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD') AS day, engine, model,
      count(*)::int AS calls,
      (count(*) FILTER (WHERE finish_reason IS NULL))::int AS failed,
      coalesce(sum(prompt_tokens), 0)::bigint AS "promptTokens",
      coalesce(sum(cached_tokens), 0)::bigint AS "cachedTokens",
      coalesce(sum(completion_tokens), 0)::bigint AS "completionTokens",
      coalesce(sum(cost_micros), 0)::bigint AS "costMicros",
      (count(*) FILTER (WHERE estimated))::int AS estimated,
      (count(*) FILTER (WHERE cost_micros IS NULL AND prompt_tokens IS NOT NULL))::int AS unpriced
    FROM engine_call
    WHERE created_at >= ${from}::date::timestamp AT TIME ZONE 'UTC'
      AND created_at < (${to}::date + 1)::timestamp AT TIME ZONE 'UTC'
    GROUP BY 1, 2, 3 ORDER BY 1 DESC, 2, 3`.execute(db);
  return rows;
}

async function spentAt(db: Db | Trx, now: Date): Promise<Spent> {
  const { day, month } = periodsOf(now);
  const { rows } = await sql<Spent>`
    SELECT coalesce(sum(cost_micros) FILTER (WHERE created_at >= ${day}), 0)::bigint AS day,
      coalesce(sum(cost_micros), 0)::bigint AS month
    FROM engine_call WHERE created_at >= ${month}`.execute(db);
  return rows[0] ?? { day: 0, month: 0 };
}

async function reservedAt(trx: Trx, now: Date): Promise<number> {
  const { micros } = await trx
    .selectFrom('spend_reservation')
    .select(sql<number>`coalesce(sum(micros), 0)::bigint`.as('micros'))
    .where('at', '>', new Date(now.getTime() - RESERVED_MS))
    .executeTakeFirstOrThrow();
  return micros;
}
