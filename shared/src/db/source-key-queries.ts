import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Selectable } from 'kysely';
import type { KeyScope } from '../contract/index.js';
import type { Db, Trx } from './database.js';
import type { SourceKeyTable } from './tables/intake.js';

export type SourceKeyRow = Selectable<SourceKeyTable>;

/** What a source key is made with; `expiresAt` null never ends. */
export interface NewSourceKeyRow {
  readonly sourceId: string;
  readonly name: string;
  readonly scopes: readonly KeyScope[];
  readonly expiresAt: Date | null;
  readonly createdBy: string | null;
}

const KEY = /^desk_([0-9a-f]{12})_([\w-]{43})$/;

/**
 * createSourceKey makes a key for a source and stores its hash and its visible prefix. The answer's
 * `key` is the only time the key itself is seen.
 */
export async function createSourceKey(
  db: Db | Trx,
  made: NewSourceKeyRow,
  now: Date,
): Promise<{ key: string; row: SourceKeyRow }> {
  const prefix = randomBytes(6).toString('hex');
  const key = `desk_${prefix}_${randomBytes(32).toString('base64url')}`;
  const row = await db
    .insertInto('source_key')
    .values({
      source_id: made.sourceId,
      name: made.name,
      prefix,
      hash: hashOf(key),
      scopes: [...made.scopes],
      expires_at: made.expiresAt,
      revoked_at: null,
      last_used_at: null,
      created_by: made.createdBy,
      created_at: now,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  return { key, row };
}

/** sourceKeyOf finds the row of a presented key, null when there is none; expiry and revocation are the caller's. */
export async function sourceKeyOf(db: Db, key: string): Promise<SourceKeyRow | null> {
  const prefix = KEY.exec(key)?.[1];
  if (prefix === undefined) return null;
  const row = await db
    .selectFrom('source_key')
    .selectAll()
    .where('prefix', '=', prefix)
    .executeTakeFirst();
  return row && timingSafeEqual(Buffer.from(row.hash), Buffer.from(hashOf(key))) ? row : null;
}

/** touchSourceKey notes that a key was used, at most once a minute. */
export async function touchSourceKey(db: Db, key: SourceKeyRow, now: Date): Promise<void> {
  const minuteAgo = new Date(now.getTime() - 60_000);
  if (key.last_used_at !== null && key.last_used_at > minuteAgo) return;
  await db.updateTable('source_key').set({ last_used_at: now }).where('id', '=', key.id).execute();
}

/** sourceKeysOf lists a source's keys, newest first, revoked and expired ones too. */
export async function sourceKeysOf(db: Db | Trx, sourceId: string): Promise<SourceKeyRow[]> {
  return db
    .selectFrom('source_key')
    .selectAll()
    .where('source_id', '=', sourceId)
    .orderBy('created_at', 'desc')
    .orderBy('id')
    .execute();
}

/** revokeSourceKey ends a key for good and returns it, null when the source has no such key. */
export async function revokeSourceKey(
  db: Db | Trx,
  sourceId: string,
  keyId: string,
  now: Date,
): Promise<SourceKeyRow | null> {
  const row = await db
    .updateTable('source_key')
    .set((eb) => ({ revoked_at: eb.fn.coalesce('revoked_at', eb.val(now)) }))
    .where('id', '=', keyId)
    .where('source_id', '=', sourceId)
    .returningAll()
    .executeTakeFirst();
  return row ?? null;
}

// The key is 256 random bits: a plain hash keeps it as safe as a slow one would.
function hashOf(key: string): string {
  return createHash('sha256').update(key).digest('hex');
}
