import { sql } from 'kysely';
import type { RichText, TargetStatus } from '../domain/index.js';
import { jsonb } from './connect.js';
import type { Db, Trx } from './database.js';
import type { SeenVersion } from './tables/review.js';

/** A segment as somebody last saw it. */
export interface SeenText {
  readonly segmentId: string;
  readonly paragraphs: RichText[];
  readonly status: TargetStatus;
}

/** Who saw which version of which segment. */
export interface Seen {
  readonly personId: string;
  readonly translationId: string;
  readonly versions: Readonly<Record<string, number>>;
}

/**
 * keepSeen remembers at which version somebody saw the segments of a translation. What is already known
 * of a later version stays, so that an old page left last takes nothing back; segments of other
 * translations are passed over. Of a machine's text the draft is noted: only people's texts have a log.
 */
export async function keepSeen(
  trx: Trx,
  { personId, translationId, versions }: Seen,
  now: Date,
): Promise<void> {
  const segments = await trx
    .selectFrom('segment')
    .select(['id', 'target_version', 'status', 'draft_id'])
    .where('translation_id', '=', translationId)
    .execute();
  const before = await trx
    .selectFrom('last_seen')
    .select('seen')
    .where('person_id', '=', personId)
    .where('translation_id', '=', translationId)
    .forUpdate()
    .executeTakeFirst();
  const seen: Record<string, SeenVersion> = { ...before?.seen };
  for (const { id, target_version, status, draft_id } of segments) {
    const version = Math.min(versions[id] ?? -1, target_version);
    if (version < 0 || version < (seen[id]?.version ?? 0)) continue;
    const machine = version === target_version && status === 'untouched' && draft_id !== null;
    seen[id] = machine ? { version, draft: draft_id } : { version };
  }
  await trx
    .insertInto('last_seen')
    .values({ person_id: personId, translation_id: translationId, at: now, seen: jsonb(seen) })
    .onConflict((conflict) =>
      conflict.columns(['person_id', 'translation_id']).doUpdateSet({ at: now, seen: jsonb(seen) }),
    )
    .execute();
}

/**
 * lastSeen reads a translation as somebody last saw it, null where they never did. A segment is left out
 * where nobody kept what it said then: a machine's text that another replaced while they looked.
 */
export async function lastSeen(
  db: Db | Trx,
  personId: string,
  translationId: string,
): Promise<{ at: Date; segments: SeenText[] } | null> {
  const visit = await db
    .selectFrom('last_seen')
    .select('at')
    .where('person_id', '=', personId)
    .where('translation_id', '=', translationId)
    .executeTakeFirst();
  if (!visit) return null;
  const { rows } = await sql<SeenText>`
    WITH seen AS (
      SELECT key::uuid AS id, (value ->> 'version')::int AS version, (value ->> 'draft')::uuid AS draft_id
      FROM last_seen, jsonb_each(seen)
      WHERE person_id = ${personId} AND translation_id = ${translationId}
    ), said AS (
      SELECT segment.id AS "segmentId", segment.position,
        coalesce(draft.paragraphs, made.to_paragraphs, changed.from_paragraphs,
          CASE WHEN segment.target_version = seen.version THEN segment.target END) AS paragraphs,
        CASE WHEN draft.id IS NULL
          THEN coalesce(made.to_status, changed.from_status, segment.status)
          ELSE 'untouched' END AS status
      FROM seen
      JOIN segment ON segment.id = seen.id
      LEFT JOIN draft ON draft.id = seen.draft_id
      LEFT JOIN target_edit AS made
        ON made.segment_id = seen.id AND made.version = seen.version
      LEFT JOIN target_edit AS changed
        ON changed.segment_id = seen.id AND changed.version = seen.version + 1
    )
    SELECT "segmentId", paragraphs, status FROM said WHERE paragraphs IS NOT NULL
    ORDER BY position, "segmentId"`.execute(db);
  return { at: visit.at, segments: rows };
}
