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

/** ofFilter is the condition that a `story_effort` named `story` belongs to a filter. */
export function ofFilter(filter: InsightFilter): RawBuilder<boolean> {
  const { since, before, section, model, prompt, editor } = filter;
  return sql<boolean>`story.version = 1
    AND story.published_at >= ${since} AND story.published_at < ${before}
    AND (${section}::text IS NULL OR story.section = ${section})
    AND (${model}::text IS NULL OR story.model = ${model})
    AND (${prompt}::text IS NULL OR story.prompt_version = ${prompt})
    AND (${editor}::text IS NULL OR story.editor_id = ${editor})`;
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
