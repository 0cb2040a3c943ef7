import { sql, type Selectable } from 'kysely';
import { plainOf, type BlockKind, type RichText } from '../domain/index.js';
import { sourceHashOf } from './block-hash.js';
import type { Db, Trx } from './database.js';
import type { DraftTable } from './tables/drafting.js';
import type { DismissalTable, SegmentTable } from './tables/translation.js';

export type SegmentRow = Selectable<SegmentTable>;
export type DraftRow = Selectable<DraftTable>;
type DismissalRow = Selectable<DismissalTable>;

/** An Arabic block as it stands in a segment. */
export interface SegmentBlock {
  readonly id: string;
  readonly kind: BlockKind;
  readonly text: RichText;
}

/** A segment with everything that hangs on it. */
export interface WholeSegment {
  readonly row: SegmentRow;
  readonly blocks: readonly SegmentBlock[];
  readonly draft: DraftRow | null;
  readonly proposal: DraftRow | null;
  readonly dismissals: readonly DismissalRow[];
}

/** wholeSegments loads the segments of a translation in order, or only those named in `ids`. */
export async function wholeSegments(
  db: Db | Trx,
  translationId: string,
  ids?: readonly string[],
): Promise<WholeSegment[]> {
  let query = db
    .selectFrom('segment')
    .selectAll()
    .where('translation_id', '=', translationId)
    .where('removed_at', 'is', null)
    .orderBy('position')
    .orderBy('id');
  if (ids) query = query.where('id', 'in', [...ids]);
  return withAllThatHangsOn(db, await query.execute());
}

/**
 * segmentsStandingAt loads the segments that were in a translation at a moment, in today's order: those
 * of `known` whatever became of them, and all that were not removed by then.
 */
export async function segmentsStandingAt(
  db: Db | Trx,
  translationId: string,
  moment: Date,
  known: readonly string[],
): Promise<WholeSegment[]> {
  const rows = await db
    .selectFrom('segment')
    .selectAll()
    .where('translation_id', '=', translationId)
    .where(({ eb, or }) =>
      or([
        eb('removed_at', 'is', null),
        eb('removed_at', '>', moment),
        ...(known.length > 0 ? [eb('id', 'in', [...known])] : []),
      ]),
    )
    .orderBy('position')
    .orderBy('id')
    .execute();
  return withAllThatHangsOn(db, rows);
}

async function withAllThatHangsOn(
  db: Db | Trx,
  rows: readonly SegmentRow[],
): Promise<WholeSegment[]> {
  if (rows.length === 0) return [];

  const segmentIds = rows.map((row) => row.id);
  const draftIds = rows
    .flatMap((row) => [row.draft_id, row.proposal_id])
    .filter((id) => id !== null);
  const blocks = await db
    .selectFrom('segment_block')
    .innerJoin('block', 'block.id', 'segment_block.block_id')
    .select(['segment_block.segment_id', 'block.id', 'block.kind', 'block.text'])
    .where('segment_block.segment_id', 'in', segmentIds)
    .orderBy('segment_block.position')
    .execute();
  const drafts =
    draftIds.length === 0
      ? []
      : await db.selectFrom('draft').selectAll().where('id', 'in', draftIds).execute();
  const dismissals = await db
    .selectFrom('dismissal')
    .selectAll()
    .where('segment_id', 'in', segmentIds)
    .orderBy('at')
    .execute();

  const blocksOf = groupBy(blocks, (block) => block.segment_id);
  const dismissalsOf = groupBy(dismissals, (dismissal) => dismissal.segment_id);
  const draftOf = new Map(drafts.map((draft) => [draft.id, draft]));
  return rows.map((row) => ({
    row,
    blocks: (blocksOf.get(row.id) ?? []).map(({ id, kind, text }) => ({ id, kind, text })),
    draft: row.draft_id === null ? null : (draftOf.get(row.draft_id) ?? null),
    proposal: row.proposal_id === null ? null : (draftOf.get(row.proposal_id) ?? null),
    dismissals: dismissalsOf.get(row.id) ?? [],
  }));
}

/** wholeSegment loads one segment of a translation, null when there is none or it was removed. */
export async function wholeSegment(
  db: Db | Trx,
  translationId: string,
  segmentId: string,
): Promise<WholeSegment | null> {
  const [segment] = await wholeSegments(db, translationId, [segmentId]);
  return segment ?? null;
}

/** firstSegments loads the first `most` segments of a translation, in order. */
export async function firstSegments(
  db: Db | Trx,
  translationId: string,
  most: number,
): Promise<WholeSegment[]> {
  const first = await db
    .selectFrom('segment')
    .select('id')
    .where('translation_id', '=', translationId)
    .where('removed_at', 'is', null)
    .orderBy('position')
    .orderBy('id')
    .limit(most)
    .execute();
  const ids = first.map(({ id }) => id);
  return ids.length === 0 ? [] : wholeSegments(db, translationId, ids);
}

/** sourcePlainOf joins a segment's Arabic blocks into one string, a line feed between each. */
export function sourcePlainOf(blocks: readonly SegmentBlock[]): string {
  return blocks.map((block) => plainOf(block.text)).join('\n');
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

/** holdBlocks gives a segment exactly these Arabic blocks, in this order, and the hash of them. */
export async function holdBlocks(
  trx: Trx,
  segmentId: string,
  blocks: readonly Pick<SegmentBlock, 'id'>[],
): Promise<void> {
  await trx.deleteFrom('segment_block').where('segment_id', '=', segmentId).execute();
  if (blocks.length > 0)
    await trx
      .insertInto('segment_block')
      .values(blocks.map(({ id }, position) => ({ segment_id: segmentId, block_id: id, position })))
      .execute();
  const stored = await trx
    .selectFrom('segment_block')
    .innerJoin('block', 'block.id', 'segment_block.block_id')
    .select('block.hash')
    .where('segment_id', '=', segmentId)
    .orderBy('segment_block.position')
    .execute();
  await trx
    .updateTable('segment')
    .set({ source_hash: sourceHashOf(stored.map(({ hash }) => hash)) })
    .where('id', '=', segmentId)
    .execute();
}

/** placeSegments numbers segments 0, 1, 2 … in the order given. */
export async function placeSegments(trx: Trx, order: readonly string[]): Promise<void> {
  await sql`
    UPDATE segment SET position = placed.place - 1
    FROM unnest(${[...order]}::uuid[]) WITH ORDINALITY AS placed (id, place)
    WHERE segment.id = placed.id AND segment.position <> placed.place - 1`.execute(trx);
}
