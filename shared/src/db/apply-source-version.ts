import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { realignSegments, type AlignedBlock, type TranslationState } from '../domain/index.js';
import { sourceHashOf } from './block-hash.js';
import { jsonb } from './connect.js';
import type { Trx } from './database.js';
import { refreshFindings } from './finding-queries.js';
import { tellAssignee } from './notification-queries.js';
import { placeSegments, wholeSegments, type WholeSegment } from './segment-queries.js';
import type { StoredBlock } from './source-version-queries.js';
import { queueRank, refreshCounts } from './translation-counts.js';

/** startTranslation makes the English of a new article: queued, with one segment for each block. */
export async function startTranslation(
  trx: Trx,
  articleId: string,
  blocks: readonly StoredBlock[],
  now: Date,
): Promise<string> {
  const id = randomUUID();
  await sql`
    INSERT INTO translation
      (id, article_id, state, source_version, segments, queue_rank, created_at, updated_at)
    SELECT ${id}, id, 'queued', 1, ${blocks.length}, ${queueRank}, ${now}, ${now}
    FROM article WHERE id = ${articleId}`.execute(trx);
  await insertSegments(
    trx,
    id,
    blocks.map((block, position) => ({ block, position, change: 'none' as const })),
  );
  return id;
}

/** An update of the Arabic, ready to be carried over to its translation. */
export interface SourceUpdate {
  readonly translationId: string;
  readonly version: number;
  readonly before: readonly StoredBlock[];
  readonly after: readonly StoredBlock[];
  readonly aligned: readonly AlignedBlock[];
}

/**
 * applySourceVersion carries an update over to the translation's segments (docs/data-model.md, "Receiving
 * an article"): segments follow their blocks, changed and added ones want a draft, what an editor has
 * worked on stays for the editor to decide, and any approval is void. The caller holds the translation.
 */
export async function applySourceVersion(
  trx: Trx,
  update: SourceUpdate,
  now: Date,
): Promise<TranslationState> {
  const { translationId, before, after, aligned } = update;
  const segments = await wholeSegments(trx, translationId);
  const placeOf = new Map(before.map((block, index) => [block.id, index]));
  const plan = realignSegments(
    segments.map(({ row, blocks }) => ({
      id: row.id,
      blocks: blocks.flatMap((block) => placeOf.get(block.id) ?? []),
      untouched: row.status === 'untouched',
    })),
    aligned,
  );

  const added = new Map<number, string>();
  const newcomers = plan.order.flatMap((entry, position) => {
    if (!('added' in entry)) return [];
    const block = after[entry.added];
    return block ? [{ at: entry.added, block, position, change: 'added' as const }] : [];
  });
  const ids = await insertSegments(trx, translationId, newcomers);
  newcomers.forEach(({ at }, index) => added.set(at, ids[index] ?? ''));

  await holdBlocks(trx, plan.held, after);
  const byId = new Map(segments.map((segment) => [segment.row.id, segment]));
  for (const held of plan.held) {
    const segment = byId.get(held.id);
    if (held.changed && segment) await markChanged(trx, segment, pick(after, held.blocks));
  }
  await markOrphaned(trx, plan.orphaned, now);
  await placeSegments(
    trx,
    plan.order.map((entry) => ('id' in entry ? entry.id : (added.get(entry.added) ?? ''))),
  );
  const state = await reopen(trx, update);
  const changed = plan.held.filter((held) => held.changed).map((held) => held.id);
  if (changed.length > 0) await refreshFindings(trx, translationId, changed);
  await refreshCounts(trx, translationId);
  await tellAssignee(trx, 'source_updated', translationId, now);
  return state;
}

interface NewSegment {
  readonly block: StoredBlock;
  readonly position: number;
  readonly change: 'none' | 'added';
}

async function insertSegments(
  trx: Trx,
  translationId: string,
  segments: readonly NewSegment[],
): Promise<string[]> {
  if (segments.length === 0) return [];
  const rows = segments.map(({ block, position, change }) => ({
    ...{ id: randomUUID(), block: block.id, position },
    ...{ kind: block.kind, hash: block.hash, change },
  }));
  await sql`
    WITH made AS (
      SELECT * FROM jsonb_to_recordset(${jsonb(rows)})
        AS made (id uuid, block uuid, position int, kind text, hash text, change text)
    ), stored AS (
      INSERT INTO segment (id, translation_id, position, kind, source_hash, source_change)
      SELECT id, ${translationId}, position, kind, hash, change FROM made
    )
    INSERT INTO segment_block (segment_id, block_id, position)
    SELECT id, block, 0 FROM made`.execute(trx);
  return rows.map(({ id }) => id);
}

async function holdBlocks(
  trx: Trx,
  held: readonly { readonly id: string; readonly blocks: readonly number[] }[],
  after: readonly StoredBlock[],
): Promise<void> {
  if (held.length === 0) return;
  await trx
    .deleteFrom('segment_block')
    .where(
      'segment_id',
      'in',
      held.map(({ id }) => id),
    )
    .execute();
  await trx
    .insertInto('segment_block')
    .values(
      held.flatMap(({ id, blocks }) =>
        pick(after, blocks).map((block, position) => ({
          segment_id: id,
          block_id: block.id,
          position,
        })),
      ),
    )
    .execute();
}

async function markChanged(
  trx: Trx,
  { row, blocks }: WholeSegment,
  now: readonly StoredBlock[],
): Promise<void> {
  const unsettled = row.source_change === 'changed' ? row.previous_source : null;
  const previous = unsettled ?? blocks.map((block) => plainText(block)).join('\n');
  const isBack = unsettled !== null && unsettled === now.map(({ plain }) => plain).join('\n');
  await trx
    .updateTable('segment')
    .set({
      kind: now[0]?.kind ?? row.kind,
      source_hash: sourceHashOf(now.map(({ hash }) => hash)),
      source_change: isBack ? 'none' : row.source_change === 'added' ? 'added' : 'changed',
      previous_source: isBack || row.source_change === 'added' ? null : previous,
      // Arabic that is back to what the editor worked from asks nothing of the editor.
      wants_draft: !isBack || row.status === 'untouched',
      proposal_id: null,
    })
    .where('id', '=', row.id)
    .execute();
}

async function markOrphaned(
  trx: Trx,
  orphaned: readonly { readonly id: string; readonly drop: boolean }[],
  now: Date,
): Promise<void> {
  for (const { id, drop } of orphaned)
    await trx
      .updateTable('segment')
      .set({
        wants_draft: false,
        proposal_id: null,
        ...(drop ? { removed_at: now } : { source_change: 'removed' as const }),
      })
      .where('id', '=', id)
      .execute();
}

async function reopen(
  trx: Trx,
  { translationId, version }: SourceUpdate,
): Promise<TranslationState> {
  const { rows } = await sql<{ state: TranslationState }>`
    UPDATE translation SET
      source_version = ${version},
      state = CASE
        WHEN state IN ('in_review', 'approved') THEN 'editing'
        WHEN wanted AND state IN ('ready', 'failed') THEN 'queued'
        ELSE state END,
      publication = CASE WHEN publication = 'scheduled' THEN 'none' ELSE publication END,
      scheduled_at = NULL, review_revision = NULL, approved_revision = NULL,
      approved_by = NULL, approved_at = NULL,
      draft_wanted = draft_wanted OR wanted,
      draft_attempts = 0, draft_next_at = NULL, failure = NULL
    FROM (
      SELECT EXISTS (
        SELECT FROM segment
        WHERE translation_id = ${translationId} AND wants_draft AND removed_at IS NULL
      ) AS wanted
    ) AS work
    WHERE id = ${translationId}
    RETURNING state`.execute(trx);
  return rows[0]?.state ?? 'queued';
}

function pick(blocks: readonly StoredBlock[], places: readonly number[]): StoredBlock[] {
  return places.flatMap((place) => blocks[place] ?? []);
}

function plainText(block: { readonly text: StoredBlock['text'] }): string {
  return block.text.map((run) => run.text).join('');
}
