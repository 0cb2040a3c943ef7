import { sql } from 'kysely';
import {
  draftsWaiting,
  dropLapsedReservations,
  dropOldIdempotencyKeys,
  dropOldNotifications,
  type Db,
} from '@dragoman/shared/db';

/**
 * draftsToEnqueue finds translations that want a draft and that a worker could claim now: the rows whose
 * job may be missing. While the engine is paused none is found before the time of its next try, and then
 * only one, to see whether the engine answers again.
 */
export async function draftsToEnqueue(db: Db, now: Date, limit = 1_000): Promise<string[]> {
  const { paused_reason: paused, retry_at: retryAt } = await db
    .selectFrom('engine_status')
    .select(['paused_reason', 'retry_at'])
    .executeTakeFirstOrThrow();
  if (paused !== null && (retryAt === null || retryAt > now)) return [];
  return draftsWaiting(db, now, paused === null ? limit : 1);
}

/** storiesDue finds scheduled stories whose time has come. */
export async function storiesDue(db: Db, now: Date): Promise<string[]> {
  const rows = await db
    .selectFrom('translation')
    .select('id')
    .where('publication', '=', 'scheduled')
    .where('scheduled_at', '<=', now)
    .orderBy('scheduled_at')
    .limit(1_000)
    .execute();
  return rows.map((row) => row.id);
}

const twoDays = 48 * 60 * 60 * 1_000;

/**
 * clearExpired deletes what is kept for a time only: idempotency keys, desk events after two days, sessions,
 * notifications that were read long ago, money that was set aside by workers that were killed.
 */
export async function clearExpired(db: Db, now: Date): Promise<void> {
  await dropOldIdempotencyKeys(db, now);
  await dropOldNotifications(db, now);
  await dropLapsedReservations(db, now);
  await db
    .deleteFrom('desk_event')
    .where('at', '<', new Date(now.getTime() - twoDays))
    .execute();
  await sql`DELETE FROM session WHERE "expiresAt" < ${now}`.execute(db);
}
