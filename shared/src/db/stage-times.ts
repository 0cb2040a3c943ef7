import type { Trx } from './database.js';
import type { PublicationRow } from './publication-queries.js';

/** Whole seconds that each stage of a story's way took; null where it cannot be told. */
export interface StageTimes {
  readonly drafting_s: number | null;
  readonly waiting_s: number | null;
  readonly editing_s: number | null;
  readonly review_s: number | null;
  readonly release_s: number | null;
}

const unknown: StageTimes = {
  drafting_s: null,
  waiting_s: null,
  editing_s: null,
  review_s: null,
  release_s: null,
};

/**
 * stageTimes tells how long a story's first publication was drafted, waited for an editor, was edited,
 * waited for approval and then for its hour. A story that went back and forth shows its last turn before
 * it was published, by the audit log; stages that do not follow one another are left out. A correction
 * has none.
 */
export async function stageTimes(trx: Trx, publication: PublicationRow): Promise<StageTimes> {
  const { version, translation_id: id, published_at: publishedAt } = publication;
  if (version !== 1) return unknown;
  const { received_at: receivedAt, ready_at: readyAt } = await trx
    .selectFrom('translation')
    .innerJoin('article', 'article.id', 'translation.article_id')
    .select(['article.received_at', 'translation.ready_at'])
    .where('translation.id', '=', id)
    .executeTakeFirstOrThrow();
  const turns = await trx
    .selectFrom('audit_log')
    .select(['action', 'at'])
    .where('translation_id', '=', id)
    .where('at', '<=', publishedAt)
    .orderBy('seq')
    .execute();
  const last = (...actions: string[]) =>
    turns.findLast(({ action }) => actions.includes(action))?.at ?? null;
  const claimedAt = last('translation.claim', 'translation.assign');
  const submittedAt = last('translation.submit');
  const approvedAt = last('translation.approve');
  return {
    drafting_s: seconds(receivedAt, readyAt),
    waiting_s: seconds(readyAt, claimedAt),
    editing_s: seconds(claimedAt, submittedAt),
    review_s: seconds(submittedAt, approvedAt),
    release_s: seconds(approvedAt, publishedAt),
  };
}

function seconds(from: Date | null, to: Date | null): number | null {
  if (from === null || to === null || to < from) return null;
  return Math.round((to.getTime() - from.getTime()) / 1_000);
}
