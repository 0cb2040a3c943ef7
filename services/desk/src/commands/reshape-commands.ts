import { DeskError, type CommandInput } from '@dragoman/shared/contract';
import {
  holdBlocks,
  placeSegments,
  refreshFindings,
  sourcePlainOf,
  wholeSegments,
  writeTarget,
  type WholeSegment,
} from '@dragoman/shared/db';
import type { CommandOutcome, CommandScene } from './give-command.js';
import { copyDraft } from './copy-draft.js';
import { insertOwnSegment } from './insert-own-segment.js';
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
  const segment = await segmentOr404(trx, line.id, segmentId);
  const { row, blocks, draft } = segment;
  assertReshapable(segment);
  if (at >= row.target.length)
    throw invalid('at', `It has ${row.target.length} paragraphs; split before one of them.`);
  if (sourceAt !== undefined && sourceAt >= blocks.length)
    throw invalid('sourceAt', `It has ${blocks.length} Arabic blocks; split before one of them.`);

  const moved = sourceAt === undefined ? [] : blocks.slice(sourceAt);
  const created = await insertOwnSegment(scene, {
    position: row.position,
    kind: moved[0]?.kind ?? row.kind,
    target: row.target.slice(at),
    made: 'split',
    detail: { splitFrom: row.id },
  });
  if (moved.length > 0) {
    await holdBlocks(trx, row.id, blocks.slice(0, sourceAt));
    await holdBlocks(trx, created, moved);
  }
  // A draft that runs paragraph beside paragraph with the English is split where the English is.
  if (draft && draft.paragraphs.length === row.target.length) {
    await copyDraft(trx, row.id, draft, draft.paragraphs.slice(0, at), { splitFrom: draft.id });
    await copyDraft(trx, created, draft, draft.paragraphs.slice(at), { splitFrom: draft.id });
  }
  const first = await writeTarget(
    trx,
    row,
    {
      paragraphs: row.target.slice(0, at),
      status: 'edited',
      kind: 'split',
      by: actor.id,
      detail: { splitInto: created },
    },
    now,
  );
  if (!first) throw lostRace();
  const order = (await wholeSegments(trx, line.id)).map((whole) => whole.row.id);
  const others = order.filter((id) => id !== created);
  others.splice(others.indexOf(row.id) + 1, 0, created);
  await placeSegments(trx, others);
  await refreshFindings(trx, line.id, [created]);
  return {
    segmentId: row.id,
    answer: { version: first.row.target_version },
    audit: { into: created, at, sourceAt: sourceAt ?? null },
  };
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
    throw invalid('segmentId', 'This is the last segment; nothing follows to merge with.');
  assertReshapable(first);
  assertReshapable(second);

  await holdBlocks(trx, second.row.id, []);
  await holdBlocks(trx, first.row.id, [...first.blocks, ...second.blocks]);
  const [draft, ...more] = [first.draft, second.draft].filter((made) => made !== null);
  if (draft)
    await copyDraft(
      trx,
      first.row.id,
      draft,
      [draft, ...more].flatMap((made) => made.paragraphs),
      { joined: [draft, ...more].map((made) => made.id) },
    );
  await trx
    .updateTable('segment')
    .set({ removed_at: now })
    .where('id', '=', second.row.id)
    .execute();
  await trx
    .updateTable('segment')
    .set(joinedChange(first, second))
    .where('id', '=', first.row.id)
    .execute();
  await trx
    .updateTable('comment')
    .set({ segment_id: first.row.id })
    .where('segment_id', '=', second.row.id)
    .execute();
  const written = await writeTarget(
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
  if (!written) throw lostRace();
  await placeSegments(
    trx,
    segments.map(({ row }) => row.id).filter((id) => id !== second.row.id),
  );
  return {
    segmentId: first.row.id,
    answer: { version: written.row.target_version },
    audit: { merged: second.row.id },
  };
}

/** An Arabic change that nobody has settled stays one when its segment is joined with another. */
function joinedChange(first: WholeSegment, second: WholeSegment) {
  const both = [first, second];
  if (both.every(({ row }) => row.source_change === 'none' || row.source_change === 'moved'))
    return { source_change: 'none' as const, previous_source: null };
  const before = both.map(({ row, blocks }) =>
    row.source_change === 'added' ? '' : (row.previous_source ?? sourcePlainOf(blocks)),
  );
  return {
    source_change: 'changed' as const,
    previous_source: before.filter((text) => text !== '').join('\n'),
  };
}

function assertReshapable({ row }: WholeSegment): void {
  if (row.kind === 'headline' || row.kind === 'standfirst')
    throw invalid('segmentId', 'Headline and standfirst stay segments of their own.');
  if (row.status === 'cut')
    throw new DeskError('not_allowed_now', 'A cut segment is in it. Restore that one first.');
  if (row.proposal_id !== null || row.wants_draft || row.source_change === 'removed')
    throw new DeskError(
      'undecided_changes',
      'A newer draft or a change of the Arabic waits here. Take or keep it first.',
    );
}

function invalid(field: string, message: string): DeskError {
  return new DeskError('invalid_request', message, { errors: [{ field, message }] });
}
