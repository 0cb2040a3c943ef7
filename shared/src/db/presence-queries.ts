import { sql, type Selectable } from 'kysely';
import type { RichText } from '../domain/index.js';
import { jsonb } from './connect.js';
import type { Db, Trx } from './database.js';
import type {
  PresenceTable,
  RecoveredTextTable,
  SegmentLeaseTable,
} from './tables/collaboration.js';

/** Who says nothing for this long is gone, in seconds; pages speak every ten. */
const PRESENCE_SECONDS = 30;

export type PresenceRow = Selectable<PresenceTable> & { readonly name: string };
export type LeaseRow = Selectable<SegmentLeaseTable> & { readonly name: string };
export type RecoveredRow = Selectable<RecoveredTextTable>;

/** A page's word that somebody has a translation open, and where in it they are. */
export interface Beat {
  readonly page: string;
  readonly personId: string;
  readonly translationId: string;
  readonly segmentId: string | null;
  readonly typing: boolean;
}

/**
 * beat stores a heartbeat and tells whether others would see a difference: somebody came, went to another
 * segment, or began or stopped typing. A page belongs to whoever opened it: another person's is not touched.
 */
export async function beat(trx: Trx, at: Beat, now: Date): Promise<boolean> {
  const before = await trx
    .selectFrom('presence')
    .selectAll()
    .where('page', '=', at.page)
    .executeTakeFirst();
  if (before && before.person_id !== at.personId && before.expires_at > now) return false;
  const row = {
    person_id: at.personId,
    translation_id: at.translationId,
    segment_id: at.segmentId,
    typing: at.typing,
    expires_at: after(now),
  };
  await trx
    .insertInto('presence')
    .values({ page: at.page, since: now, ...row })
    .onConflict((conflict) => conflict.column('page').doUpdateSet(row))
    .execute();
  return (
    !before ||
    before.expires_at <= now ||
    before.translation_id !== at.translationId ||
    before.segment_id !== at.segmentId ||
    before.typing !== at.typing
  );
}

/** leave forgets a page of a person and lets go of its leases; true when it was there. */
export async function leave(trx: Trx, page: string, personId: string): Promise<boolean> {
  await trx
    .deleteFrom('segment_lease')
    .where('page', '=', page)
    .where('person_id', '=', personId)
    .execute();
  const { numDeletedRows } = await trx
    .deleteFrom('presence')
    .where('page', '=', page)
    .where('person_id', '=', personId)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

/**
 * holdSegment asks for the lease of a segment: given when it is free, has lapsed, or is the same person's;
 * `take` gives it in any case. Returns who held it before, null when nobody else did. The caller reads
 * afterwards who holds it now.
 */
export async function holdSegment(
  trx: Trx,
  at: Beat & { readonly segmentId: string },
  take: boolean,
  now: Date,
): Promise<string | null> {
  const held = await trx
    .selectFrom('segment_lease')
    .selectAll()
    .where('segment_id', '=', at.segmentId)
    .forUpdate()
    .executeTakeFirst();
  const row = {
    translation_id: at.translationId,
    person_id: at.personId,
    page: at.page,
    expires_at: after(now),
  };
  const { rows } = await sql<{ person_id: string }>`
    INSERT INTO segment_lease (segment_id, translation_id, person_id, page, since, expires_at)
    VALUES (${at.segmentId}, ${row.translation_id}, ${row.person_id}, ${row.page}, ${now}, ${row.expires_at})
    ON CONFLICT (segment_id) DO UPDATE SET
      person_id = excluded.person_id, page = excluded.page, expires_at = excluded.expires_at,
      since = CASE WHEN segment_lease.person_id = excluded.person_id THEN segment_lease.since ELSE excluded.since END
    WHERE segment_lease.expires_at <= ${now} OR segment_lease.person_id = excluded.person_id OR ${take}
    RETURNING person_id`.execute(trx);
  const others = held && held.person_id !== at.personId && held.expires_at > now;
  return rows.length > 0 && others ? held.person_id : null;
}

/** letGoOthers ends the leases a page holds on any segment but the one it is in. */
export async function letGoOthers(
  trx: Trx,
  page: string,
  segmentId: string | null,
): Promise<boolean> {
  let leases = trx.deleteFrom('segment_lease').where('page', '=', page);
  if (segmentId !== null) leases = leases.where('segment_id', '!=', segmentId);
  const { numDeletedRows } = await leases.executeTakeFirst();
  return numDeletedRows > 0n;
}

/** whoIsHere reads who has a translation open and whose hands are where, without those who fell silent. */
export async function whoIsHere(
  db: Db | Trx,
  translationId: string,
  now: Date,
): Promise<{ readonly people: PresenceRow[]; readonly leases: LeaseRow[] }> {
  const people = await db
    .selectFrom('presence')
    .innerJoin('user', 'user.id', 'presence.person_id')
    .selectAll('presence')
    .select('user.name')
    .where('translation_id', '=', translationId)
    .where('expires_at', '>', now)
    .where('user.banned', 'is not', true)
    .orderBy('since')
    .orderBy('page')
    .execute();
  const leases = await db
    .selectFrom('segment_lease')
    .innerJoin('user', 'user.id', 'segment_lease.person_id')
    .selectAll('segment_lease')
    .select('user.name')
    .where('translation_id', '=', translationId)
    .where('expires_at', '>', now)
    .where('user.banned', 'is not', true)
    .orderBy('since')
    .execute();
  return { people, leases };
}

/** forgetSilent deletes who fell silent on a translation, and their leases; true when there was anybody. */
export async function forgetSilent(trx: Trx, translationId: string, now: Date): Promise<boolean> {
  await trx
    .deleteFrom('segment_lease')
    .where('translation_id', '=', translationId)
    .where('expires_at', '<=', now)
    .execute();
  const { numDeletedRows } = await trx
    .deleteFrom('presence')
    .where('translation_id', '=', translationId)
    .where('expires_at', '<=', now)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

/** Words to be kept aside for the person who wrote them. */
export interface Displaced {
  readonly translationId: string;
  readonly segmentId: string;
  readonly personId: string;
  readonly takenBy: string | null;
  readonly baseVersion: number;
  readonly paragraphs: readonly RichText[];
}

/** keepDisplaced keeps somebody's words of a segment aside; newer words of theirs replace what was kept. */
export async function keepDisplaced(
  trx: Db | Trx,
  words: Displaced,
  now: Date,
): Promise<RecoveredRow> {
  const kept = {
    base_version: words.baseVersion,
    paragraphs: jsonb([...words.paragraphs]),
    at: now,
    ...(words.takenBy === null ? {} : { taken_by: words.takenBy }),
  };
  return trx
    .insertInto('recovered_text')
    .values({
      translation_id: words.translationId,
      segment_id: words.segmentId,
      person_id: words.personId,
      ...kept,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['segment_id', 'person_id'])
        .where('settled_at', 'is', null)
        .doUpdateSet(kept),
    )
    .returningAll()
    .executeTakeFirstOrThrow();
}

/** displacedWords reads what was kept aside for a person in a translation and not looked at yet. */
export async function displacedWords(
  db: Db | Trx,
  translationId: string,
  personId: string,
): Promise<RecoveredRow[]> {
  return db
    .selectFrom('recovered_text')
    .selectAll()
    .where('translation_id', '=', translationId)
    .where('person_id', '=', personId)
    .where('settled_at', 'is', null)
    .orderBy('at')
    .execute();
}

/** settleDisplaced says that a person has looked at words kept aside; true when they were theirs and open. */
export async function settleDisplaced(
  db: Db | Trx,
  id: string,
  personId: string,
  now: Date,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('recovered_text')
    .set({ settled_at: now })
    .where('id', '=', id)
    .where('person_id', '=', personId)
    .where('settled_at', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

function after(now: Date): Date {
  return new Date(now.getTime() + PRESENCE_SECONDS * 1_000);
}
