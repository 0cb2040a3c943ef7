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
 * waited for approval and then for its hour. A story that went back and forth shows its last turn;
 * stages that do not follow one another are left out. A correction has none.
 */
export async function stageTimes(trx: Trx, publication: PublicationRow): Promise<StageTimes> {
  if (publication.version !== 1) return unknown;
  const row = await trx
    .selectFrom('translation')
    .innerJoin('article', 'article.id', 'translation.article_id')
    .select(['article.received_at', 'ready_at', 'claimed_at', 'submitted_at', 'approved_at'])
    .where('translation.id', '=', publication.translation_id)
    .executeTakeFirstOrThrow();
  return {
    drafting_s: seconds(row.received_at, row.ready_at),
    waiting_s: seconds(row.ready_at, row.claimed_at),
    editing_s: seconds(row.claimed_at, row.submitted_at),
    review_s: seconds(row.submitted_at, row.approved_at),
    release_s: seconds(row.approved_at, publication.published_at),
  };
}

function seconds(from: Date | null, to: Date | null): number | null {
  if (from === null || to === null || to < from) return null;
  return Math.round((to.getTime() - from.getTime()) / 1_000);
}
