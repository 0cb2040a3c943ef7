import { DeskError, type NewQuestion, type QuestionView } from '@dragoman/shared/contract';
import {
  appendAudit,
  countOpenQuestions,
  emitEvent,
  lockTranslation,
  notify,
  questionById,
  sourcePlainOf,
  submittersOf,
  withdrawNotices,
  type QuestionLine,
  type Trx,
} from '@dragoman/shared/db';
import type { Person } from '@dragoman/shared/domain';
import { segmentOr404 } from '../commands/segment-or-404.js';
import type { DeskDeps } from '../desk-deps.js';
import { presentQuestion } from './present-question.js';

/** Nobody answers more about one story; whoever needs more should telephone. */
const mostOpen = 50;

/** askQuestion asks the Arabic edition about a segment, beside the Arabic as it stands now. */
export async function askQuestion(
  deps: DeskDeps,
  actor: Person,
  translationId: string,
  { segmentId, quote, body }: NewQuestion,
): Promise<QuestionView> {
  const now = deps.now();
  return deps.db.transaction().execute(async (trx) => {
    const line = await lockTranslation(trx, translationId);
    if (!line) throw new DeskError('not_found', 'There is no such translation.');
    if (line.withdrawn_at)
      throw new DeskError('source_withdrawn', 'The Arabic was withdrawn: there is nobody to ask.');
    if (line.open_questions >= mostOpen)
      throw new DeskError(
        'not_allowed_now',
        `${mostOpen} questions about this story wait already. Take one back first.`,
      );
    const { blocks } = await segmentOr404(trx, translationId, segmentId);
    if (blocks.length === 0)
      throw new DeskError('not_allowed_now', 'This segment has no Arabic to ask about.');
    const { id } = await trx
      .insertInto('question')
      .values({
        translation_id: translationId,
        article_id: line.article_id,
        segment_id: segmentId,
        quote: quote || sourcePlainOf(blocks),
        body,
        asked_by: actor.id,
        asked_at: now,
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    const question = await heldQuestion(trx, id);
    const to = await submittersOf(trx, line.article_id);
    await notify(trx, { ...noticeOf(question), kind: 'question_asked', to, by: actor.id }, now);
    return recorded(trx, question, actor, 'question.asked', now);
  });
}

/** answerQuestion stores the Arabic edition's answer; the first one stands. */
export async function answerQuestion(
  deps: DeskDeps,
  actor: Person,
  id: string,
  answer: string,
): Promise<QuestionView> {
  const now = deps.now();
  return deps.db.transaction().execute(async (trx) => {
    const question = await openQuestion(trx, id, (line) => mayAnswer(line, actor));
    await trx
      .updateTable('question')
      .set({ answer, answered_by: actor.id, answered_at: now })
      .where('id', '=', id)
      .execute();
    await withdrawNotices(trx, { kinds: ['question_asked'], matter: id }, now);
    const { assignee_id } = await trx
      .selectFrom('translation')
      .select('assignee_id')
      .where('id', '=', question.translation_id)
      .executeTakeFirstOrThrow();
    const notice = { ...noticeOf(question), kind: 'question_answered', excerpt: answer };
    await notify(trx, { ...notice, to: [question.asked_by, assignee_id], by: actor.id }, now);
    return recorded(trx, question, actor, 'question.answered', now);
  });
}

/** withdrawQuestion takes back a question that needs no answer any more. */
export async function withdrawQuestion(
  deps: DeskDeps,
  actor: Person,
  id: string,
): Promise<QuestionView> {
  const now = deps.now();
  return deps.db.transaction().execute(async (trx) => {
    const question = await openQuestion(trx, id, () => true);
    await trx.updateTable('question').set({ withdrawn_at: now }).where('id', '=', id).execute();
    await withdrawNotices(trx, { kinds: ['question_asked'], matter: id }, now);
    return recorded(trx, question, actor, 'question.withdrawn', now);
  });
}

/** What came by key, or from somebody who is gone, any submitter may answer; the rest is its submitter's. */
function mayAnswer({ submitted_by, submitter_gone }: QuestionLine, { id, roles }: Person): boolean {
  if (submitted_by === id) return true;
  return (submitted_by === null || submitter_gone === true) && roles.includes('submitter');
}

/** The story is held before its question, as everywhere; whoever may not see the question learns nothing of it. */
async function openQuestion(
  trx: Trx,
  id: string,
  isTheirs: (line: QuestionLine) => boolean,
): Promise<QuestionLine> {
  const seen = await questionById(trx, id);
  if (!seen || !isTheirs(seen)) throw new DeskError('not_found', 'There is no such question.');
  await lockTranslation(trx, seen.translation_id);
  const question = await heldQuestion(trx, id);
  if (question.answered_at)
    throw new DeskError('not_allowed_now', 'This question has been answered already.', {
      extra: { answer: question.answer },
    });
  if (question.withdrawn_at)
    throw new DeskError('not_allowed_now', 'This question has been taken back.');
  return question;
}

async function heldQuestion(trx: Trx, id: string): Promise<QuestionLine> {
  const question = await questionById(trx, id);
  if (!question) throw new DeskError('not_found', 'There is no such question.');
  return question;
}

function noticeOf({ id, translation_id, segment_id, body }: QuestionLine) {
  return { matter: id, translationId: translation_id, segmentId: segment_id, excerpt: body };
}

async function recorded(
  trx: Trx,
  { id, translation_id, segment_id }: QuestionLine,
  actor: Person,
  action: string,
  now: Date,
): Promise<QuestionView> {
  await countOpenQuestions(trx, translation_id);
  await emitEvent(trx, {
    kind: 'question',
    translationId: translation_id,
    ...(segment_id === null ? {} : { segmentId: segment_id }),
  });
  const view = presentQuestion(await heldQuestion(trx, id));
  await appendAudit(
    trx,
    { actor: actor.id, action, subject: id, translationId: translation_id },
    now,
  );
  return view;
}
