import { sql } from 'kysely';
import { appendAudit } from './audit-queries.js';
import { jsonb } from './connect.js';
import type { Db, Trx } from './database.js';
import { emitEvent } from './event-queries.js';
import { notify } from './notification-queries.js';
import type { DraftFailure } from './tables/translation.js';
import { refreshCounts } from './translation-counts.js';

/** The states in which the machine may write. An article under review or approved is not touched. */
const DRAFTING_STATES = ['queued', 'drafting', 'ready', 'editing'] as const;

/** How long a claim holds without being renewed, in seconds. */
const LEASE_SECONDS = 30;

/** One worker's hold on a translation: `run` is the fencing number that every write of it must match. */
export interface DraftClaim {
  readonly translationId: string;
  readonly run: number;
  /** How many claims without progress this is, itself included. */
  readonly attempts: number;
}

/**
 * claimDraft takes a translation to draft it, or null when there is nothing to draft now: not wanted,
 * held by a live lease, not yet due, in the wrong state, or withdrawn. Times are the database's.
 */
export async function claimDraft(db: Db, translationId: string): Promise<DraftClaim | null> {
  // One statement is a transaction of one round trip; every article waits for this.
  const row = await db
    .with('claimed', (with_) =>
      with_
        .updateTable('translation')
        .set({
          state: sql`CASE WHEN state = 'queued' THEN 'drafting' ELSE state END`,
          draft_run: sql`draft_run + 1`,
          draft_attempts: sql`draft_attempts + 1`,
          draft_lease_until: leaseEnd(),
          updated_at: sql`now()`,
        })
        .where('id', '=', translationId)
        .where(claimable())
        .returning(['id', 'draft_run', 'draft_attempts']),
    )
    .with('told', (with_) =>
      with_
        .insertInto('desk_event')
        .columns(['kind', 'translation_id', 'detail'])
        .expression((eb) =>
          eb
            .selectFrom('claimed')
            .select([
              sql.lit('translation' as const).as('kind'),
              'id',
              jsonb({ drafting: true }).as('detail'),
            ]),
        ),
    )
    .selectFrom('claimed')
    .select(['draft_run', 'draft_attempts'])
    .executeTakeFirst();
  return row ? { translationId, run: row.draft_run, attempts: row.draft_attempts } : null;
}

/**
 * draftsWaiting finds translations that a worker could claim at `now`, most wanted first: the rows whose
 * job may be missing.
 */
export async function draftsWaiting(db: Db, now: Date, limit: number): Promise<string[]> {
  const rows = await db
    .selectFrom('translation')
    .select('id')
    .where(claimable(now))
    .orderBy('queue_rank')
    .limit(limit)
    .execute();
  return rows.map((row) => row.id);
}

/** renewDraftLease keeps a claim alive; false when another run has taken the translation. */
export async function renewDraftLease(db: Db, claim: DraftClaim): Promise<boolean> {
  const { numUpdatedRows } = await held(db, claim)
    .set({ draft_lease_until: leaseEnd() })
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/**
 * holdClaim locks the translation for the rest of the transaction and tells whether the claim may still
 * write: its run is the last one and the machine may work in this state.
 */
export async function holdClaim(trx: Trx, claim: DraftClaim): Promise<boolean> {
  const row = await trx
    .selectFrom('translation')
    .select(['draft_run', 'state'])
    .where('id', '=', claim.translationId)
    .forUpdate()
    .executeTakeFirst();
  return row?.draft_run === claim.run && DRAFTING_STATES.some((state) => state === row.state);
}

/** How a claim is given up before the work is done. */
export interface Handback {
  /** Nobody tries before this many milliseconds have passed; 0 for at once. */
  readonly ms: number;
  /** The try costs nothing: the engine was busy, or this process stopped. */
  readonly spendsAttempt: boolean;
}

/** handBackDraft lets go of a claim for a later try. */
export async function handBackDraft(
  db: Db,
  claim: DraftClaim,
  { ms, spendsAttempt }: Handback,
): Promise<void> {
  await held(db, claim)
    .set({
      draft_lease_until: null,
      draft_next_at: ms > 0 ? sql`now() + ${ms} * interval '1 millisecond'` : null,
      ...(spendsAttempt ? {} : { draft_attempts: sql`greatest(draft_attempts - 1, 0)` }),
    })
    .execute();
}

/** attemptsWithoutProgress counts the claims since a draft was last stored, this one included. */
export async function attemptsWithoutProgress(db: Db, claim: DraftClaim): Promise<number> {
  const row = await db
    .selectFrom('translation')
    .select('draft_attempts')
    .where('id', '=', claim.translationId)
    .where('draft_run', '=', claim.run)
    .executeTakeFirst();
  return row?.draft_attempts ?? claim.attempts;
}

/** How a claim stands at the end of its work; `more`: a segment wants a draft again, its Arabic changed. */
export type DraftEnd = 'done' | 'more' | 'lost';

/** finishDrafting ends a claim when no segment wants a draft: `queued` and `drafting` become `ready`. */
export async function finishDrafting(db: Db, claim: DraftClaim, now: Date): Promise<DraftEnd> {
  return db.transaction().execute(async (trx) => {
    if (!(await holdClaim(trx, claim))) return 'lost';
    if (await wantsDrafts(trx, claim.translationId)) return 'more';
    await held(trx, claim)
      .set({
        ...ended,
        state: sql`CASE WHEN state IN ('queued', 'drafting') THEN 'ready' ELSE state END`,
        ready_at: sql`CASE WHEN state IN ('queued', 'drafting') THEN ${now} ELSE ready_at END`,
        failure: null,
      })
      .execute();
    // Its counts stand as the last drafts left them.
    await recordEnd(trx, claim, 'drafted', {}, now);
    return 'done';
  });
}

/**
 * failDrafting ends a claim that will not succeed by trying again: `queued` and `drafting` become
 * `failed`; a translation that people already work on keeps its state, and its segments stop waiting.
 */
export async function failDrafting(
  db: Db,
  claim: DraftClaim,
  failure: Omit<DraftFailure, 'retryAt'>,
  now: Date,
): Promise<void> {
  await db.transaction().execute(async (trx) => {
    if (!(await holdClaim(trx, claim))) return;
    const row = await held(trx, claim)
      .set({
        ...ended,
        state: sql`CASE WHEN state IN ('queued', 'drafting') THEN 'failed' ELSE state END`,
        failure: jsonb({ ...failure, retryAt: null }),
      })
      .returning(['state', 'assignee_id'])
      .executeTakeFirstOrThrow();
    const { translationId } = claim;
    const notice = { kind: 'draft_failed', matter: translationId, by: null, translationId };
    await notify(trx, { ...notice, to: [row.assignee_id], excerpt: failure.message }, now);
    if (row.state !== 'failed') {
      await trx
        .updateTable('segment')
        .set({ wants_draft: false })
        .where('translation_id', '=', claim.translationId)
        .execute();
    }
    await refreshCounts(trx, claim.translationId);
    await recordEnd(trx, claim, 'draft_failed', { ...failure }, now);
  });
}

const ended = {
  draft_wanted: false,
  draft_lease_until: null,
  draft_attempts: 0,
  draft_next_at: null,
  updated_at: sql<Date>`now()`,
};

function held(db: Db | Trx, claim: DraftClaim) {
  return db
    .updateTable('translation')
    .where('id', '=', claim.translationId)
    .where('draft_run', '=', claim.run);
}

function claimable(now?: Date) {
  const moment = now ? sql`${now}::timestamptz` : sql`now()`;
  const states = sql.join(DRAFTING_STATES.map((state) => sql.lit(state)));
  return sql<boolean>`draft_wanted AND state IN (${states})
    AND (draft_lease_until IS NULL OR draft_lease_until < ${moment})
    AND (draft_next_at IS NULL OR draft_next_at <= ${moment})
    AND NOT EXISTS (SELECT FROM article WHERE article.id = translation.article_id AND withdrawn_at IS NOT NULL)`;
}

function leaseEnd() {
  return sql<Date>`now() + ${sql.lit(LEASE_SECONDS)} * interval '1 second'`;
}

async function wantsDrafts(trx: Trx, translationId: string): Promise<boolean> {
  const row = await trx
    .selectFrom('segment')
    .select('id')
    .where('translation_id', '=', translationId)
    .where('removed_at', 'is', null)
    .where('wants_draft', '=', true)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

async function recordEnd(
  trx: Trx,
  { translationId, run }: DraftClaim,
  what: string,
  detail: Record<string, unknown>,
  now: Date,
): Promise<void> {
  await emitEvent(trx, { kind: 'translation', translationId, detail: { drafting: false } });
  const action = `translation.${what}`;
  const subject = translationId;
  await appendAudit(
    trx,
    { actor: 'system:draft', action, subject, translationId, detail: { run, ...detail } },
    now,
  );
}
