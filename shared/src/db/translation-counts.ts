import { sql } from 'kysely';
import { foldArabic } from '../domain/index.js';
import type { Trx } from './database.js';

/**
 * The place of an article's translation in the queue, lowest first, over the columns of `article`: urgent
 * ones, then those due soonest, then those without a time, the newest first.
 */
export const queueRank = sql`
  (CASE priority WHEN 'urgent' THEN 0 ELSE 100000000000 END) +
  coalesce(extract(epoch FROM due_at)::bigint, 20000000000 - extract(epoch FROM received_at)::bigint)`;

/**
 * refreshCounts recomputes what the queue shows of a translation (progress, findings, headline, search
 * text, rank) from its segments, in the transaction that changed them, so that a page of thousands of rows
 * reads one table.
 */
export async function refreshCounts(trx: Trx, translationId: string): Promise<void> {
  const titles = await trx
    .selectFrom('segment')
    .select(['kind', 'target_plain', 'status'])
    .where('translation_id', '=', translationId)
    .where('kind', 'in', ['headline', 'standfirst'])
    .where('status', '!=', 'cut')
    .where('removed_at', 'is', null)
    .orderBy('position')
    .execute();
  const headline = titles.find(({ kind }) => kind === 'headline');
  const standfirst = titles.find(({ kind }) => kind === 'standfirst');
  const searchText = foldArabic(
    `${headline?.target_plain ?? ''} ${standfirst?.target_plain ?? ''}`,
  );
  await sql`
    UPDATE translation SET
      segments = counted.segments, drafted = counted.drafted, edited = counted.edited,
      confirmed = counted.confirmed, cut = counted.cut, changed = counted.changed,
      findings_block = counted.block, findings_warn = counted.warn, findings_advise = counted.advise,
      headline = ${headline?.target_plain || null},
      headline_settled = ${headline?.status === 'confirmed' || headline?.status === 'edited'},
      search_text = ${searchText.trim()},
      queue_rank = ranked.rank,
      updated_at = now()
    FROM (
      SELECT
        count(*)::int AS segments,
        count(*) FILTER (WHERE NOT wants_draft)::int AS drafted,
        count(*) FILTER (WHERE status = 'edited')::int AS edited,
        count(*) FILTER (WHERE status = 'confirmed')::int AS confirmed,
        count(*) FILTER (WHERE status = 'cut')::int AS cut,
        count(*) FILTER (WHERE source_change IN ('changed', 'added', 'removed') AND
          (status <> 'untouched' OR source_change = 'removed' OR proposal_id IS NOT NULL))::int AS changed,
        coalesce(sum(findings_block), 0)::int AS block,
        coalesce(sum(findings_warn), 0)::int AS warn,
        coalesce(sum(findings_advise), 0)::int AS advise
      FROM segment WHERE translation_id = ${translationId} AND removed_at IS NULL
    ) AS counted, (
      SELECT article.id AS article_id,
        ${queueRank} AS rank
      FROM article JOIN translation ON translation.article_id = article.id
      WHERE translation.id = ${translationId}
    ) AS ranked
    WHERE translation.id = ${translationId} AND translation.article_id = ranked.article_id`.execute(
    trx,
  );
}
