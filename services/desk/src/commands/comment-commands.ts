import { DeskError, type CommandInput } from '@dragoman/shared/contract';
import type { CommandOutcome, CommandScene } from './give-command.js';
import { segmentOr404 } from './segment-or-404.js';

/** addComment puts a remark on a segment, on words of it, or on the whole translation. */
export async function addComment(
  scene: CommandScene,
  { segmentId, parentId, quote, body }: CommandInput<'comment'>,
): Promise<CommandOutcome> {
  if (segmentId) await segmentOr404(scene.trx, scene.line.id, segmentId);
  if (parentId) await commentOr404(scene, parentId);
  const { id } = await scene.trx
    .insertInto('comment')
    .values({
      translation_id: scene.line.id,
      segment_id: segmentId ?? null,
      parent_id: parentId ?? null,
      quote: quote ?? null,
      body,
      by: scene.actor.id,
      at: scene.now,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return { answer: { commentId: id }, audit: { commentId: id } };
}

/** resolveComment closes a remark; the thread stays readable. */
export async function resolveComment(
  scene: CommandScene,
  { commentId }: CommandInput<'resolve'>,
): Promise<CommandOutcome> {
  await commentOr404(scene, commentId);
  await scene.trx
    .updateTable('comment')
    .set({ resolved_at: scene.now, resolved_by: scene.actor.id })
    .where('id', '=', commentId)
    .where('resolved_at', 'is', null)
    .execute();
  const open = await scene.trx
    .selectFrom('comment')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('translation_id', '=', scene.line.id)
    .where('kind', '=', 'note')
    .where('resolved_at', 'is', null)
    .executeTakeFirstOrThrow();
  await scene.trx
    .updateTable('translation')
    .set({ returned_notes: Number(open.count) })
    .where('id', '=', scene.line.id)
    .execute();
  return { answer: { commentId }, audit: { commentId } };
}

async function commentOr404({ trx, line }: CommandScene, id: string): Promise<void> {
  const comment = await trx
    .selectFrom('comment')
    .select('id')
    .where('id', '=', id)
    .where('translation_id', '=', line.id)
    .executeTakeFirst();
  if (!comment) throw new DeskError('not_found', 'There is no such comment on this translation.');
}
