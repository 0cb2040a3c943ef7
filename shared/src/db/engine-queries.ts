import { sql } from 'kysely';
import { appendAudit } from './audit-queries.js';
import { jsonb } from './connect.js';
import type { Db, Trx } from './database.js';
import { emitEvent } from './event-queries.js';

/** How long a paused engine is left alone before one translation tries it again, in seconds. */
const PAUSE_SECONDS = 60;

/** announceEngine tells the desk which engine drafts; a pause of an engine before it is tried at once. */
export async function announceEngine(
  db: Db,
  { engine, model, practice }: { engine: string; model: string; practice: boolean },
): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await trx
      .updateTable('engine_status')
      .set({
        engine,
        model,
        practice,
        retry_at: sql`CASE WHEN paused_reason IS NULL THEN NULL ELSE now() END`,
        updated_at: sql`now()`,
      })
      .execute();
    await emitEvent(trx, { kind: 'engine' });
  });
}

/** How long the engine is to be left alone, in milliseconds, and whether because drafting is paused. */
export interface EngineWait {
  readonly ms: number;
  readonly paused: boolean;
}

/** engineWait tells how long the engine is to be left alone; 0 ms when it may be asked. */
export async function engineWait(db: Db): Promise<EngineWait> {
  const row = await db
    .selectFrom('engine_status')
    .select(['paused_reason', sql<number>`extract(epoch FROM retry_at - now()) * 1000`.as('ms')])
    .executeTakeFirst();
  const ms = Math.max(Math.ceil(Number(row?.ms ?? 0)), 0);
  return { ms, paused: row !== undefined && row.paused_reason !== null };
}

/**
 * mayAskEngine is true while the engine is not paused. Of a paused engine only one caller a minute hears
 * true: its try tells whether the pause is over.
 */
export async function mayAskEngine(db: Db): Promise<boolean> {
  const trial = await db
    .updateTable('engine_status')
    .set({ retry_at: pauseEnd() })
    .where('paused_reason', 'is not', null)
    .where((eb) => eb.or([eb('retry_at', 'is', null), eb('retry_at', '<=', sql<Date>`now()`)]))
    .executeTakeFirst();
  return trial.numUpdatedRows > 0n || !(await engineWait(db)).paused;
}

/** leaveEngineAlone keeps everybody from asking a busy engine for this many milliseconds. */
export async function leaveEngineAlone(db: Db, ms: number): Promise<void> {
  await db
    .updateTable('engine_status')
    .set({ retry_at: sql`greatest(retry_at, now() + ${ms} * interval '1 millisecond')` })
    .where('paused_reason', 'is', null)
    .execute();
}

/** Why drafting stops, in words for the desk, and when it may be over by itself, where that is known. */
export interface PauseCause {
  readonly reason: string;
  readonly message: string;
  readonly until: Date | null;
}

/** pauseEngine stops all drafting until a try succeeds or an admin resumes it, and says why. */
export async function pauseEngine(
  db: Db,
  { reason, message, until }: PauseCause,
  now: Date,
): Promise<void> {
  await db.transaction().execute(async (trx) => {
    const before = await trx
      .selectFrom('engine_status')
      .select('paused_reason')
      .forUpdate()
      .executeTakeFirst();
    const isNew = before?.paused_reason !== reason;
    await trx
      .updateTable('engine_status')
      .set({
        paused_reason: reason,
        paused_message: message,
        ...(isNew ? { paused_at: now } : {}),
        retry_at: until ?? pauseEnd(),
        updated_at: sql`now()`,
      })
      .execute();
    await emitEvent(trx, { kind: 'engine', detail: { paused: reason } });
    if (!isNew) return;
    const detail = { reason, message };
    await appendAudit(
      trx,
      { actor: 'system:draft', action: 'engine.paused', subject: 'engine', detail },
      now,
    );
  });
}

/** liftPause ends a pause after the engine has answered; nothing happens when there is none. */
export async function liftPause(db: Db, now: Date): Promise<void> {
  // Hardly ever is there a pause, and a look is no transaction.
  if (!(await engineWait(db)).paused) return;
  await db.transaction().execute(async (trx) => {
    const { numUpdatedRows } = await trx
      .updateTable('engine_status')
      .set({ paused_reason: null, paused_message: null, paused_at: null, retry_at: null })
      .where('paused_reason', 'is not', null)
      .executeTakeFirst();
    if (numUpdatedRows === 0n) return;
    await emitEvent(trx, { kind: 'engine', detail: { paused: null } });
    await appendAudit(
      trx,
      { actor: 'system:draft', action: 'engine.answered_again', subject: 'engine' },
      now,
    );
  });
}

/** liftBudgetPause ends a pause that the budget made; false when drafting was not paused for it. */
export async function liftBudgetPause(trx: Trx): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('engine_status')
    .set({ paused_reason: null, paused_message: null, paused_at: null, retry_at: null })
    .where('paused_reason', '=', 'budget')
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** loadEngineProfile reads the remembered dialect of an engine, null when there is none. */
export async function loadEngineProfile(
  db: Db,
  baseUrl: string,
  model: string,
): Promise<Record<string, unknown> | null> {
  const row = await db
    .selectFrom('engine_profile')
    .select('profile')
    .where('base_url', '=', baseUrl)
    .where('model', '=', model)
    .executeTakeFirst();
  return row?.profile ?? null;
}

/** saveEngineProfile remembers the dialect of an engine. */
export async function saveEngineProfile(
  db: Db,
  baseUrl: string,
  model: string,
  profile: Record<string, unknown>,
): Promise<void> {
  const value = { profile: jsonb(profile), updated_at: sql<Date>`now()` };
  await db
    .insertInto('engine_profile')
    .values({ base_url: baseUrl, model, ...value })
    .onConflict((conflict) => conflict.columns(['base_url', 'model']).doUpdateSet(value))
    .execute();
}

function pauseEnd() {
  return sql<Date>`now() + ${sql.lit(PAUSE_SECONDS)} * interval '1 second'`;
}
