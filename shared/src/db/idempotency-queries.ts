import { jsonb } from './connect.js';
import type { Db } from './database.js';

/** A client's key for one request: `scope` is who sent it, `fingerprint` what it stood beside. */
export interface IdempotencyClaim {
  readonly scope: string;
  readonly key: string;
  readonly fingerprint: string;
}

/** What a key stands for: a request to carry out, one under way, another request, or a given answer. */
export type IdempotencyStanding =
  | { readonly standing: 'new' }
  | { readonly standing: 'in_flight' }
  | { readonly standing: 'reused' }
  | { readonly standing: 'answered'; readonly status: number; readonly response: unknown };

const day = 24 * 60 * 60 * 1_000;
/** A process that died holding a key lets go of it after this long. */
const longestFlight = 2 * 60 * 1_000;

/**
 * claimIdempotencyKey takes a key for the request it stands beside, or tells what the key already stands
 * for. Keys are kept 24 hours (draft-ietf-httpapi-idempotency-key-header-07).
 */
export async function claimIdempotencyKey(
  db: Db,
  claim: IdempotencyClaim,
  now: Date,
): Promise<IdempotencyStanding> {
  const claimed = await db
    .insertInto('idempotency_key')
    .values({ ...claim, status: null, response: null, created_at: now })
    .onConflict((conflict) =>
      conflict
        .columns(['scope', 'key'])
        .doUpdateSet({
          fingerprint: claim.fingerprint,
          status: null,
          response: null,
          created_at: now,
        })
        .where((eb) =>
          eb.or([
            eb('idempotency_key.created_at', '<', new Date(now.getTime() - day)),
            eb.and([
              eb('idempotency_key.status', 'is', null),
              eb('idempotency_key.created_at', '<', new Date(now.getTime() - longestFlight)),
              eb('idempotency_key.fingerprint', '=', claim.fingerprint),
            ]),
          ]),
        ),
    )
    .returning('key')
    .executeTakeFirst();
  if (claimed) return { standing: 'new' };

  const row = await db
    .selectFrom('idempotency_key')
    .selectAll()
    .where('scope', '=', claim.scope)
    .where('key', '=', claim.key)
    .executeTakeFirst();
  // Let go between the two statements: the request before failed, and this one may be sent again.
  if (!row) return { standing: 'in_flight' };
  if (row.fingerprint !== claim.fingerprint) return { standing: 'reused' };
  if (row.status === null) return { standing: 'in_flight' };
  return { standing: 'answered', status: row.status, response: row.response };
}

/** keepIdempotentAnswer stores the answer that every repetition of the request will get. */
export async function keepIdempotentAnswer(
  db: Db,
  claim: IdempotencyClaim,
  answer: { readonly status: number; readonly body: unknown },
): Promise<void> {
  await db
    .updateTable('idempotency_key')
    .set({ status: answer.status, response: jsonb(answer.body) })
    .where('scope', '=', claim.scope)
    .where('key', '=', claim.key)
    .where('fingerprint', '=', claim.fingerprint)
    .execute();
}

/** releaseIdempotencyKey lets go of a key whose request was refused, so that a mended one may use it. */
export async function releaseIdempotencyKey(db: Db, claim: IdempotencyClaim): Promise<void> {
  await db
    .deleteFrom('idempotency_key')
    .where('scope', '=', claim.scope)
    .where('key', '=', claim.key)
    .where('fingerprint', '=', claim.fingerprint)
    .where('status', 'is', null)
    .execute();
}

/** dropOldIdempotencyKeys removes the keys that have passed their 24 hours and says how many. */
export async function dropOldIdempotencyKeys(db: Db, now: Date): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom('idempotency_key')
    .where('created_at', '<', new Date(now.getTime() - day))
    .executeTakeFirst();
  return Number(numDeletedRows);
}
