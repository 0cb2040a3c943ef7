import {
  normaliseRichText,
  plainOfParagraphs,
  type RichText,
  type TargetStatus,
} from '../domain/index.js';
import { jsonb } from './connect.js';
import type { Db, Trx } from './database.js';
import { refreshFindings, type JudgedSegment } from './finding-queries.js';
import type { SegmentRow } from './segment-queries.js';

/** A change to a segment's English, as a person made it. */
export interface TargetChange {
  readonly paragraphs: readonly RichText[];
  readonly status: TargetStatus;
  /** What was done: `save`, `confirm`, `cut`, `restore`, `split`, `merge`, `take_proposal`. */
  readonly kind: string;
  readonly by: string;
  readonly opId?: string | undefined;
  readonly cutReason?: string | null;
  readonly detail?: Record<string, unknown>;
}

/** cleanParagraphs puts paragraphs into their one stored form: joined runs, no empty paragraphs. */
export function cleanParagraphs(paragraphs: readonly RichText[]): RichText[] {
  return paragraphs.map(normaliseRichText).filter((paragraph) => paragraph.length > 0);
}

/**
 * writeTarget stores a change as the segment's next version if it still stands at the version of
 * `segment` (invariant 4), with its row in the append-only edit log (invariant 5), and returns the
 * segment as it now stands; null when somebody else was faster. The caller holds the translation and
 * refreshes counts.
 */
export async function writeTarget(
  trx: Trx,
  segment: SegmentRow,
  change: TargetChange,
  now: Date,
): Promise<JudgedSegment | null> {
  const version = segment.target_version + 1;
  const paragraphs = cleanParagraphs(change.paragraphs);
  const updated = await trx
    .updateTable('segment')
    .set({
      target: jsonb(paragraphs),
      target_plain: plainOfParagraphs(paragraphs),
      target_version: version,
      status: change.status,
      cut_reason: change.status === 'cut' ? (change.cutReason ?? segment.cut_reason) : null,
      edited_by: change.by,
      edited_at: now,
      ...settledSource(segment, change.status),
    })
    .where('id', '=', segment.id)
    .where('target_version', '=', segment.target_version)
    .executeTakeFirst();
  if (updated.numUpdatedRows === 0n) return null;

  await trx
    .insertInto('target_edit')
    .values({
      segment_id: segment.id,
      version,
      op_id: change.opId ?? null,
      kind: change.kind,
      by: change.by,
      at: now,
      from_paragraphs: jsonb(segment.target),
      to_paragraphs: jsonb(paragraphs),
      from_status: segment.status,
      to_status: change.status,
      detail: jsonb(change.detail ?? {}),
    })
    .execute();
  await trx
    .updateTable('translation')
    .set({ last_editor_id: change.by, last_edited_at: now })
    .where('id', '=', segment.translation_id)
    .execute();
  const [written] = await refreshFindings(trx, segment.translation_id, [segment.id]);
  return written ?? null;
}

/**
 * A person who confirms has seen the changed Arabic, unless a proposal still waits for a word. English
 * whose Arabic is gone stays in question until somebody says `keep_target`, or cuts it.
 */
function settledSource(segment: SegmentRow, status: TargetStatus) {
  const settles =
    segment.proposal_id === null &&
    (status === 'cut' || (status === 'confirmed' && segment.source_change !== 'removed'));
  return settles ? { source_change: 'none' as const, previous_source: null } : {};
}

/** editWithOp finds the edit that a client's operation already made, null when it has not been seen. */
export async function editWithOp(db: Db | Trx, segmentId: string, opId: string) {
  const edit = await db
    .selectFrom('target_edit')
    .select(['version'])
    .where('segment_id', '=', segmentId)
    .where('op_id', '=', opId)
    .executeTakeFirst();
  return edit ?? null;
}

/** paragraphsAtVersion reads the English of a segment as it stood at a version, null when unknown. */
export async function paragraphsAtVersion(
  db: Db | Trx,
  segmentId: string,
  version: number,
): Promise<RichText[] | null> {
  const after = await db
    .selectFrom('target_edit')
    .select('to_paragraphs')
    .where('segment_id', '=', segmentId)
    .where('version', '=', version)
    .executeTakeFirst();
  if (after) return after.to_paragraphs;
  const before = await db
    .selectFrom('target_edit')
    .select('from_paragraphs')
    .where('segment_id', '=', segmentId)
    .where('version', '=', version + 1)
    .executeTakeFirst();
  return before?.from_paragraphs ?? null;
}
