import { sql, type Selectable } from 'kysely';
import { jsonb } from './connect.js';
import type { Db, Trx } from './database.js';
import type { WholeSegment } from './segment-queries.js';
import type { ReshapeTable, SegmentShape } from './tables/review.js';

export type ReshapeRow = Selectable<ReshapeTable>;

/** A change of a story's shape: its segments before and after. */
interface Reshaped {
  readonly translationId: string;
  readonly command: ReshapeRow['command'];
  readonly by: string;
  readonly before: readonly WholeSegment[];
  readonly after: readonly WholeSegment[];
  readonly comments: ReshapeRow['before']['comments'];
}

/** keepReshape records what a command did to the shape of a story, with all that undoing it needs. */
export async function keepReshape(
  trx: Trx,
  { translationId, command, by, before, after, comments }: Reshaped,
  now: Date,
): Promise<void> {
  const later = new Map(after.map((segment) => [segment.row.id, segment]));
  const touched = before.filter((segment) => !sameShape(segment, later.get(segment.row.id)));
  const touchedIds = new Set(touched.map(({ row }) => row.id));
  const known = new Set(before.map(({ row }) => row.id));
  const watched = after.filter(({ row }) => touchedIds.has(row.id) || !known.has(row.id));
  await trx
    .insertInto('reshape')
    .values({
      translation_id: translationId,
      command,
      by,
      // Two of one moment keep their order: the later is the one to take back first.
      at: sql`greatest(${now}::timestamptz, (SELECT max(at) + interval '1 microsecond'
        FROM reshape WHERE translation_id = ${translationId}))`,
      before: jsonb({
        order: before.map(({ row }) => row.id),
        segments: touched.map(shapeOf),
        comments: comments.filter(({ segmentId }) => touchedIds.has(segmentId)),
      }),
      after: jsonb({
        order: after.map(({ row }) => row.id),
        versions: Object.fromEntries(watched.map(({ row }) => [row.id, row.target_version])),
      }),
    })
    .execute();
}

/**
 * carryVersions tells the reshapings still standing which versions a restored text has now. The words
 * are the ones they left, under a new number: to them nothing was written since.
 */
export async function carryVersions(
  trx: Trx,
  translationId: string,
  restored: readonly { readonly id: string; readonly from: number; readonly to: number }[],
): Promise<void> {
  const standing = await trx
    .selectFrom('reshape')
    .select(['id', 'after'])
    .where('translation_id', '=', translationId)
    .where('undone_at', 'is', null)
    .execute();
  for (const { id, after } of standing) {
    const versions = { ...after.versions };
    for (const { id: segment, from, to } of restored)
      if (versions[segment] === from) versions[segment] = to;
    await trx
      .updateTable('reshape')
      .set({ after: jsonb({ ...after, versions }) })
      .where('id', '=', id)
      .execute();
  }
}

/** newestReshape gives the last change of shape that nobody has taken back, null where there is none. */
export async function newestReshape(
  db: Db | Trx,
  translationId: string,
): Promise<ReshapeRow | null> {
  const reshape = await db
    .selectFrom('reshape')
    .selectAll()
    .where('translation_id', '=', translationId)
    .where('undone_at', 'is', null)
    .orderBy('at', 'desc')
    .orderBy('id')
    .limit(1)
    .executeTakeFirst();
  return reshape ?? null;
}

/** commentPlaces lists which comment of a translation hangs on which segment. */
export async function commentPlaces(
  trx: Trx,
  translationId: string,
): Promise<{ id: string; segmentId: string }[]> {
  const rows = await trx
    .selectFrom('comment')
    .select(['id', 'segment_id'])
    .where('translation_id', '=', translationId)
    .execute();
  return rows.flatMap(({ id, segment_id }) =>
    segment_id === null ? [] : [{ id, segmentId: segment_id }],
  );
}

function shapeOf({ row, blocks }: WholeSegment): SegmentShape {
  return {
    id: row.id,
    kind: row.kind,
    blocks: blocks.map(({ id }) => id),
    draftId: row.draft_id,
    target: row.target,
    version: row.target_version,
    status: row.status,
    sourceChange: row.source_change,
    previousSource: row.previous_source,
  };
}

function sameShape(before: WholeSegment, after: WholeSegment | undefined): boolean {
  return (
    after !== undefined &&
    before.row.target_version === after.row.target_version &&
    before.row.draft_id === after.row.draft_id &&
    before.row.source_hash === after.row.source_hash
  );
}
