import { sql, type RawBuilder } from 'kysely';

/** Which first publications are looked at; `before` is the end, not included. */
export interface InsightFilter {
  readonly since: Date;
  readonly before: Date;
  readonly section: string | null;
  readonly model: string | null;
  readonly prompt: string | null;
  readonly editor: string | null;
}

/**
 * ofFilter is the condition that a `story_effort` named `story` belongs to a filter. What is not asked for
 * is not in it, so that the database can tell how many stories it is about.
 */
export function ofFilter(filter: InsightFilter): RawBuilder<boolean> {
  const { since, before, section, model, prompt, editor } = filter;
  const conditions = [
    sql`story.version = 1 AND story.published_at >= ${since} AND story.published_at < ${before}`,
    ...(section === null ? [] : [sql`story.section = ${section}`]),
    ...(model === null ? [] : [sql`story.model = ${model}`]),
    ...(prompt === null ? [] : [sql`story.prompt_version = ${prompt}`]),
    ...(editor === null ? [] : [sql`story.editor_id = ${editor}`]),
  ];
  return sql<boolean>`${sql.join(conditions, sql` AND `)}`;
}

/**
 * figures sums a group of stories up: medians of stories for HTER, so that one long story does not speak
 * for all, and sums over sums for shares and time.
 */
export const figures = sql`
  count(*)::int AS stories,
  coalesce(sum(story.final_words), 0)::int AS words,
  percentile_cont(0.5) WITHIN GROUP (ORDER BY story.hter) AS hter,
  percentile_cont(0.25) WITHIN GROUP (ORDER BY story.hter) AS "hterLower",
  percentile_cont(0.75) WITHIN GROUP (ORDER BY story.hter) AS "hterUpper",
  sum(story.untouched)::float8 / nullif(sum(story.drafted), 0) AS untouched,
  avg(story.chrf) AS chrf,
  avg(story.bleu) AS bleu,
  sum(story.active_ms)::float8 / 60 / nullif(sum(story.final_words), 0)
    AS "minutesPerThousandWords"`;
