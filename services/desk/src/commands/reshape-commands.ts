import { DeskError, type CommandInput } from '@dragoman/shared/contract';
import {
  jsonb,
  refreshFindings,
  sourceHashOf,
  wholeSegments,
  writeTarget,
} from '@dragoman/shared/db';
import { plainOfParagraphs } from '@dragoman/shared/domain';
import type { CommandOutcome, CommandScene } from './give-command.js';
import { lostRace, segmentOr404 } from './segment-or-404.js';

/**
 * splitSegment makes two segments of one: English paragraphs from `at` on move to a new segment after
 * it, and Arabic blocks from `sourceAt` on with them where the segment holds several. Without
 * `sourceAt` the second half is an editor's addition, with no Arabic of its own.
 */
export async function splitSegment(
  scene: CommandScene,
  { segmentId, at, sourceAt }: CommandInput<'split'>,
): Promise<CommandOutcome> {
  const { trx, line, actor, now } = scene;
  const { row, blocks } = await segmentOr404(trx, line.id, segmentId);
  if (at >= row.target.length)
    throw invalid(
      'at',
      `This segment has ${row.target.length} paragraphs; split before one of them.`,
    );
  if (sourceAt !== undefined && sourceAt >= blocks.length)
    throw invalid(
      'sourceAt',
      `This segment has ${blocks.length} Arabic blocks; split before one of them.`,
    );

  const second = row.target.slice(at);
  const moved = sourceAt === undefined ? [] : blocks.slice(sourceAt);
  await makeRoom(scene, row.position);
  const created = await trx
    .insertInto('segment')
    .values({
      translation_id: line.id,
      position: row.position + 1,
      kind: moved[0]?.kind ?? row.kind,
      source_hash: '',
      wants_draft: false,
      target: jsonb(second),
      target_plain: plainOfParagraphs(second),
      target_version: 1,
      status: 'edited',
      edited_by: actor.id,
      edited_at: now,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await trx
    .insertInto('target_edit')
    .values({
      segment_id: created.id,
      version: 1,
      kind: 'split',
      by: actor.id,
      at: now,
      from_paragraphs: jsonb([]),
      to_paragraphs: jsonb(second),
      from_status: 'untouched',
      to_status: 'edited',
      detail: jsonb({ splitFrom: row.id }),
    })
    .execute();
  if (moved.length > 0) {
    await trx
      .updateTable('segment_block')
      .set({ segment_id: created.id })
      .where('segment_id', '=', row.id)
      .where(
        'block_id',
        'in',
        moved.map((block) => block.id),
      )
      .execute();
    await rehash(scene, row.id);
    await rehash(scene, created.id);
  }
  const version = await writeTarget(
    trx,
    row,
    {
      paragraphs: row.target.slice(0, at),
      status: 'edited',
      kind: 'split',
      by: actor.id,
      detail: { splitInto: created.id },
    },
    now,
  );
  if (version === null) throw lostRace();
  await refreshFindings(trx, line.id, [created.id]);
  return { segmentId: row.id, audit: { into: created.id, at, sourceAt: sourceAt ?? null } };
}

/** mergeSegment joins a segment with the one after it; the second one's Arabic and English follow the first's. */
export async function mergeSegment(
  scene: CommandScene,
  { segmentId }: CommandInput<'merge'>,
): Promise<CommandOutcome> {
  const { trx, line, actor, now } = scene;
  const segments = await wholeSegments(trx, line.id);
  const index = segments.findIndex(({ row }) => row.id === segmentId);
  const first = segments[index];
  const second = segments[index + 1];
  if (!first) throw new DeskError('not_found', 'There is no such segment in this translation.');
  if (!second)
    throw invalid(
      'segmentId',
      'This is the last segment; there is nothing after it to merge with.',
    );
  if (first.row.kind === 'headline' || second.row.kind === 'standfirst')
    throw invalid('segmentId', 'Headline and standfirst stay segments of their own.');

  const offset = first.blocks.length;
  for (const [order, block] of second.blocks.entries())
    await trx
      .updateTable('segment_block')
      .set({ segment_id: first.row.id, position: offset + order })
      .where('segment_id', '=', second.row.id)
      .where('block_id', '=', block.id)
      .execute();
  const version = await writeTarget(
    trx,
    first.row,
    {
      paragraphs: [...first.row.target, ...second.row.target],
      status: 'edited',
      kind: 'merge',
      by: actor.id,
      detail: { merged: second.row.id },
    },
    now,
  );
  if (version === null) throw lostRace();
  await joinDrafts(scene, first, second);
  await trx
    .updateTable('segment')
    .set({ removed_at: now, wants_draft: false })
    .where('id', '=', second.row.id)
    .execute();
  await rehash(scene, first.row.id);
  await refreshFindings(trx, line.id, [first.row.id]);
  return { segmentId: first.row.id, audit: { merged: second.row.id } };
}

type Whole = Awaited<ReturnType<typeof wholeSegments>>[number];

/** The merged segment is compared with both drafts in a row, written as a draft of its own. */
async function joinDrafts({ trx }: CommandScene, first: Whole, second: Whole): Promise<void> {
  if (!first.draft || !second.draft) return;
  const paragraphs = [...first.draft.paragraphs, ...second.draft.paragraphs];
  const joined = await trx
    .insertInto('draft')
    .values({
      segment_id: first.row.id,
      source_version: first.draft.source_version,
      source_hash: first.draft.source_hash,
      run: first.draft.run,
      origin: first.draft.origin,
      engine: first.draft.engine,
      model: first.draft.model,
      prompt_version: first.draft.prompt_version,
      engine_call_id: first.draft.engine_call_id,
      paragraphs: jsonb(paragraphs),
      plain: plainOfParagraphs(paragraphs),
      provenance: jsonb({ ...first.draft.provenance, joined: [first.draft.id, second.draft.id] }),
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await trx
    .updateTable('segment')
    .set({ draft_id: joined.id })
    .where('id', '=', first.row.id)
    .execute();
}

async function makeRoom({ trx, line }: CommandScene, after: number): Promise<void> {
  await trx
    .updateTable('segment')
    .set((eb) => ({ position: eb('position', '+', 1) }))
    .where('translation_id', '=', line.id)
    .where('position', '>', after)
    .execute();
}

async function rehash({ trx }: CommandScene, segmentId: string): Promise<void> {
  const blocks = await trx
    .selectFrom('segment_block')
    .innerJoin('block', 'block.id', 'segment_block.block_id')
    .select('block.hash')
    .where('segment_id', '=', segmentId)
    .orderBy('segment_block.position')
    .execute();
  await trx
    .updateTable('segment')
    .set({ source_hash: sourceHashOf(blocks.map((block) => block.hash)) })
    .where('id', '=', segmentId)
    .execute();
}

function invalid(field: string, message: string): DeskError {
  return new DeskError('invalid_request', message, { errors: [{ field, message }] });
}
