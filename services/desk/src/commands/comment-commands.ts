import { DeskError, type CommandInput } from '@dragoman/shared/contract';
import { notify, withdrawNotices, type Trx } from '@dragoman/shared/db';
import { rolesOf } from '@dragoman/shared/platform';
import type { CommandOutcome, CommandScene } from './give-command.js';
import { segmentOr404 } from './segment-or-404.js';

/**
 * addComment puts a remark on a segment, on words of it, or on the whole translation. A reply to a reply
 * joins the thread it stands in. Whoever is named, and whoever spoke in the thread before, is told.
 */
export async function addComment(
  scene: CommandScene,
  { segmentId, parentId, quote, body, mentions = [] }: CommandInput<'comment'>,
): Promise<CommandOutcome> {
  const { trx, line, actor, now } = scene;
  await assertNoFlood(scene);
  if (segmentId) await segmentOr404(trx, line.id, segmentId);
  const thread = parentId ? await threadOr404(scene, parentId) : null;
  const named = [...new Set(mentions)];
  await assertAtDesk(trx, named);
  const { id } = await trx
    .insertInto('comment')
    .values({
      translation_id: line.id,
      segment_id: thread ? thread.segment_id : (segmentId ?? null),
      parent_id: thread?.id ?? null,
      quote: quote ?? null,
      body,
      mentions: named,
      by: actor.id,
      at: now,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  const notice = {
    matter: thread?.id ?? id,
    by: actor.id,
    translationId: line.id,
    segmentId: thread ? thread.segment_id : (segmentId ?? null),
    excerpt: body,
  };
  await notify(trx, { ...notice, kind: 'mentioned', to: named }, now);
  if (thread) {
    const others = (await speakersOf(trx, thread.id)).filter((person) => !named.includes(person));
    await notify(trx, { ...notice, kind: 'replied', to: others }, now);
  }
  return { answer: { commentId: id }, audit: { commentId: id } };
}

const mostAMinute = 30;
const minuteMs = 60_000;

// Each comment may tell twenty people: a page that loops, or somebody in a rage, must not flood the desk.
async function assertNoFlood({ trx, line, actor, now }: CommandScene): Promise<void> {
  const { count } = await trx
    .selectFrom('comment')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('translation_id', '=', line.id)
    .where('by', '=', actor.id)
    .where('at', '>', new Date(now.getTime() - minuteMs))
    .executeTakeFirstOrThrow();
  if (Number(count) >= mostAMinute)
    throw new DeskError(
      'rate_limited',
      `You have written ${mostAMinute} comments here within a minute. Wait a moment, then send this again.`,
      { extra: { retryAfter: minuteMs / 1_000 } },
    );
}

/** resolveComment closes a thread; it stays readable. Nobody needs to hear of it any more. */
export async function resolveComment(
  scene: CommandScene,
  { commentId }: CommandInput<'resolve'>,
): Promise<CommandOutcome> {
  const { trx, actor, now } = scene;
  const { id } = await threadOr404(scene, commentId);
  await trx
    .updateTable('comment')
    .set({ resolved_at: now, resolved_by: actor.id })
    .where('id', '=', id)
    .where('resolved_at', 'is', null)
    .execute();
  await withdrawNotices(trx, { kinds: ['mentioned', 'replied'], matter: id }, now);
  await countNotes(scene);
  return { answer: { commentId: id }, audit: { commentId: id } };
}

/** unresolveComment opens a thread again. */
export async function unresolveComment(
  scene: CommandScene,
  { commentId }: CommandInput<'unresolve'>,
): Promise<CommandOutcome> {
  const { id } = await threadOr404(scene, commentId);
  await scene.trx
    .updateTable('comment')
    .set({ resolved_at: null, resolved_by: null })
    .where('id', '=', id)
    .execute();
  await countNotes(scene);
  return { answer: { commentId: id }, audit: { commentId: id } };
}

/** What the approver asked for and nobody has settled is what is left to do. */
async function countNotes({ trx, line }: CommandScene): Promise<void> {
  const open = await trx
    .selectFrom('comment')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('translation_id', '=', line.id)
    .where('kind', '=', 'note')
    .where('parent_id', 'is', null)
    .where('resolved_at', 'is', null)
    .executeTakeFirstOrThrow();
  await trx
    .updateTable('translation')
    .set({ returned_notes: Number(open.count) })
    .where('id', '=', line.id)
    .execute();
}

async function threadOr404({ trx, line }: CommandScene, commentId: string) {
  const comment = await trx
    .selectFrom('comment')
    .leftJoin('comment as head', 'head.id', 'comment.parent_id')
    .select([
      'comment.id',
      'comment.segment_id',
      'head.id as head_id',
      'head.segment_id as head_at',
    ])
    .where('comment.id', '=', commentId)
    .where('comment.translation_id', '=', line.id)
    .executeTakeFirst();
  if (!comment) throw new DeskError('not_found', 'There is no such comment on this translation.');
  return comment.head_id === null
    ? { id: comment.id, segment_id: comment.segment_id }
    : { id: comment.head_id, segment_id: comment.head_at };
}

async function speakersOf(trx: Trx, threadId: string): Promise<string[]> {
  const rows = await trx
    .selectFrom('comment')
    .select('by')
    .distinct()
    .where((eb) => eb.or([eb('id', '=', threadId), eb('parent_id', '=', threadId)]))
    .execute();
  return rows.map(({ by }) => by);
}

/** Comments stay at the desk: naming somebody who may not read them would only puzzle them. */
async function assertAtDesk(trx: Trx, people: readonly string[]): Promise<void> {
  if (people.length === 0) return;
  const rows = await trx
    .selectFrom('user')
    .select(['id', 'role'])
    .where('id', 'in', [...people])
    .where('banned', 'is not', true)
    .execute();
  const atDesk = rows.filter(({ role }) => rolesOf(role).some((held) => held !== 'submitter'));
  if (atDesk.length === people.length) return;
  const message = 'Name people of the desk only: somebody named here cannot read its comments.';
  throw new DeskError('invalid_request', message, { errors: [{ field: 'mentions', message }] });
}
