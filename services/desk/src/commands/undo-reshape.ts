import { DeskError } from '@dragoman/shared/contract';
import {
  carryVersions,
  holdBlocks,
  newestReshape,
  placeSegments,
  refreshFindings,
  wholeSegments,
  writeTarget,
  type ReshapeRow,
  type Trx,
} from '@dragoman/shared/db';
import type { CommandOutcome, CommandScene } from './give-command.js';
import { lostRace } from './segment-or-404.js';

/**
 * undoReshape takes the last split, merge, move or addition back: order, Arabic, drafts, English and
 * comments as they were. Refused once somebody has written in its segments or reshaped the story since.
 * The English goes back as a new version, so that the record shows both ways.
 */
export async function undoReshape(scene: CommandScene): Promise<CommandOutcome> {
  const { trx, line, now } = scene;
  const reshape = await newestReshape(trx, line.id);
  if (!reshape)
    throw new DeskError('not_allowed_now', 'No split, merge, move or addition is left to undo.');
  await assertUntouchedSince(trx, line.id, reshape);

  const { before, after } = reshape;
  const created = after.order.filter((id) => !before.order.includes(id));
  for (const id of created) await holdBlocks(trx, id, []);
  for (const { id } of before.segments) await holdBlocks(trx, id, []);
  const restored = [];
  for (const segment of before.segments)
    restored.push({
      id: segment.id,
      from: segment.version,
      to: await restoreSegment(scene, segment),
    });
  if (created.length > 0)
    await trx.updateTable('segment').set({ removed_at: now }).where('id', 'in', created).execute();
  for (const { id, segmentId } of before.comments)
    await trx.updateTable('comment').set({ segment_id: segmentId }).where('id', '=', id).execute();
  await placeSegments(trx, before.order);
  await trx.updateTable('reshape').set({ undone_at: now }).where('id', '=', reshape.id).execute();
  await carryVersions(trx, line.id, restored);
  const touched = before.segments.map(({ id }) => id);
  if (touched.length > 0) await refreshFindings(trx, line.id, touched);
  return { ...(touched[0] ? { segmentId: touched[0] } : {}), audit: { undone: reshape.command } };
}

async function assertUntouchedSince(
  trx: Trx,
  translationId: string,
  { after, command }: ReshapeRow,
): Promise<void> {
  const now = await wholeSegments(trx, translationId);
  const versions = new Map(now.map(({ row }) => [row.id, row.target_version]));
  const sameOrder =
    now.length === after.order.length && now.every(({ row }, at) => row.id === after.order[at]);
  const sameWords = Object.entries(after.versions).every(
    ([id, version]) => versions.get(id) === version,
  );
  const undecided = now.some(({ row }) => row.id in after.versions && row.proposal_id !== null);
  if (!sameOrder || !sameWords || undecided)
    throw new DeskError(
      'not_allowed_now',
      `The story has changed since this ${command}: undoing it could lose words. Use the segments' own history.`,
    );
}

type Shape = ReshapeRow['before']['segments'][number];

/** Gives the version of the English that it has now. */
async function restoreSegment({ trx, actor, now }: CommandScene, shape: Shape): Promise<number> {
  await holdBlocks(
    trx,
    shape.id,
    shape.blocks.map((id) => ({ id })),
  );
  const row = await trx
    .updateTable('segment')
    .set({
      removed_at: null,
      kind: shape.kind,
      draft_id: shape.draftId,
      source_change: shape.sourceChange,
      previous_source: shape.previousSource,
    })
    .where('id', '=', shape.id)
    .returningAll()
    .executeTakeFirstOrThrow();
  if (row.status === shape.status && JSON.stringify(row.target) === JSON.stringify(shape.target))
    return row.target_version;
  const change = {
    paragraphs: shape.target,
    status: shape.status,
    kind: 'undo_reshape',
    by: actor.id,
  };
  const written = await writeTarget(trx, row, change, now);
  if (!written) throw lostRace();
  return written.row.target_version;
}
