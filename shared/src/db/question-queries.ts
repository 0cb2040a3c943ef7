import type { Selectable } from 'kysely';
import type { Db, Trx } from './database.js';
import type { QuestionTable } from './tables/collaboration.js';

/** A question with the story it is about and the names of those who spoke. */
export interface QuestionLine extends Selectable<QuestionTable> {
  readonly headline: string;
  readonly submitted_by: string | null;
  readonly submitter_gone: boolean | null;
  readonly position: number | null;
  readonly asked_name: string | null;
  readonly answered_name: string | null;
}

function lines(db: Db | Trx) {
  return db
    .selectFrom('question')
    .innerJoin('article', 'article.id', 'question.article_id')
    .leftJoin('user as submitter', 'submitter.id', 'article.submitted_by')
    .leftJoin('segment', (join) =>
      join.onRef('segment.id', '=', 'question.segment_id').on('segment.removed_at', 'is', null),
    )
    .leftJoin('user as asked', 'asked.id', 'question.asked_by')
    .leftJoin('user as answered', 'answered.id', 'question.answered_by')
    .selectAll('question')
    .select([
      'article.headline',
      'article.submitted_by',
      'submitter.banned as submitter_gone',
      'segment.position',
      'asked.name as asked_name',
      'answered.name as answered_name',
    ]);
}

/** questionsOf reads what was asked about a translation and not taken back, oldest first. */
export async function questionsOf(db: Db | Trx, translationId: string): Promise<QuestionLine[]> {
  return lines(db)
    .where('question.translation_id', '=', translationId)
    .where('question.withdrawn_at', 'is', null)
    .orderBy('question.asked_at')
    .orderBy('question.id')
    .execute();
}

/** questionById reads one question, null when there is none. */
export async function questionById(db: Db | Trx, id: string): Promise<QuestionLine | null> {
  const row = await lines(db).where('question.id', '=', id).executeTakeFirst();
  return row ?? null;
}

/**
 * questionsFor reads the questions that a person of the Arabic edition may answer, open ones first, at
 * most `limit`: about what they handed in, and, for a submitter, about what came by key or from somebody
 * who is gone.
 */
export async function questionsFor(
  db: Db,
  personId: string,
  isSubmitter: boolean,
  limit: number,
): Promise<QuestionLine[]> {
  return lines(db)
    .where('question.withdrawn_at', 'is', null)
    .where((eb) =>
      eb.or([
        eb('article.submitted_by', '=', personId),
        ...(isSubmitter
          ? [eb('article.submitted_by', 'is', null), eb('submitter.banned', '=', true)]
          : []),
      ]),
    )
    .orderBy('question.answered_at', (order) => order.desc().nullsFirst())
    .orderBy('question.asked_at')
    .limit(limit)
    .execute();
}

/** submittersOf names who may be asked about an article: its submitter, else every submitter of the desk. */
export async function submittersOf(db: Db | Trx, articleId: string): Promise<string[]> {
  const article = await db
    .selectFrom('article')
    .leftJoin('user', 'user.id', 'article.submitted_by')
    .select(['article.submitted_by', 'user.banned'])
    .where('article.id', '=', articleId)
    .executeTakeFirst();
  if (article?.submitted_by && !article.banned) return [article.submitted_by];
  const people = await db
    .selectFrom('user')
    .select('id')
    .where('role', 'like', '%submitter%')
    .where('banned', 'is not', true)
    .execute();
  return people.map(({ id }) => id);
}

/** countOpenQuestions writes on the translation how many of its questions wait for an answer. */
export async function countOpenQuestions(trx: Trx, translationId: string): Promise<void> {
  await trx
    .updateTable('translation')
    .set((eb) => ({
      open_questions: eb
        .selectFrom('question')
        .select((count) => count.cast<number>(count.fn.countAll(), 'integer').as('open'))
        .where('translation_id', '=', translationId)
        .where('answered_at', 'is', null)
        .where('withdrawn_at', 'is', null),
    }))
    .where('id', '=', translationId)
    .execute();
}
