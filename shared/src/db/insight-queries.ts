import { sql } from 'kysely';
import type {
  InsightBin,
  InsightEditor,
  InsightFigures,
  InsightFinding,
  InsightKnowledge,
  InsightMaker,
  InsightPeriod,
  InsightSection,
  InsightStages,
  InsightStory,
} from '../contract/index.js';
import type { Db } from './database.js';
import { figures, ofFilter, type InsightFilter } from './insight-figures.js';

/** insightTotals sums up all stories of a filter. */
export async function insightTotals(db: Db, filter: InsightFilter): Promise<InsightFigures> {
  const { rows } = await sql<InsightFigures>`
    SELECT ${figures} FROM story_effort story WHERE ${ofFilter(filter)}`.execute(db);
  const [totals] = rows;
  if (!totals) throw new Error('A sum over no rows is a row.');
  return totals;
}

/** insightPeriods sums stories up by UTC day, week from Monday or month of their first publication. */
export async function insightPeriods(
  db: Db,
  filter: InsightFilter,
  step: 'day' | 'week' | 'month',
): Promise<InsightPeriod[]> {
  const { rows } = await sql<InsightPeriod>`
    SELECT to_char(date_trunc(${step}, story.published_at AT TIME ZONE 'UTC'), 'YYYY-MM-DD') AS start,
      ${figures}
    FROM story_effort story WHERE ${ofFilter(filter)} GROUP BY 1 ORDER BY 1`.execute(db);
  return rows;
}

/** insightPrompts tells the UTC day on which each prompt version first drafted a story of a filter. */
export async function insightPrompts(db: Db, filter: InsightFilter) {
  const { rows } = await sql<{ promptVersion: string; day: string }>`
    SELECT story.prompt_version AS "promptVersion",
      to_char(min(story.published_at) AT TIME ZONE 'UTC', 'YYYY-MM-DD') AS day
    FROM story_effort story WHERE ${ofFilter(filter)} AND story.prompt_version IS NOT NULL
    GROUP BY 1 ORDER BY min(story.published_at)`.execute(db);
  return rows;
}

/** insightSections sums stories up by section, those that need most work first. */
export async function insightSections(db: Db, filter: InsightFilter): Promise<InsightSection[]> {
  const middle = new Date((filter.since.getTime() + filter.before.getTime()) / 2);
  const { rows } = await sql<InsightSection>`
    SELECT story.section, ${figures},
      percentile_cont(0.5) WITHIN GROUP (ORDER BY story.hter)
        FILTER (WHERE story.published_at < ${middle}) AS earlier,
      percentile_cont(0.5) WITHIN GROUP (ORDER BY story.hter)
        FILTER (WHERE story.published_at >= ${middle}) AS later
    FROM story_effort story WHERE ${ofFilter(filter)}
    GROUP BY story.section ORDER BY hter DESC NULLS LAST, story.section`.execute(db);
  return rows;
}

/** insightMakers sums stories up by who drafted most of them, the busiest first. */
export async function insightMakers(db: Db, filter: InsightFilter): Promise<InsightMaker[]> {
  const { rows } = await sql<InsightMaker>`
    SELECT story.engine, story.model, story.prompt_version AS "promptVersion", ${figures},
      avg(cost.micros)::float8 AS "costMicrosPerStory"
    FROM story_effort story
    LEFT JOIN LATERAL (
      SELECT sum(call.cost_micros)::float8 AS micros FROM engine_call call
      WHERE call.translation_id = story.translation_id AND call.model = story.model
        AND call.created_at <= story.published_at
    ) cost ON true
    WHERE ${ofFilter(filter)}
    GROUP BY 1, 2, 3 ORDER BY stories DESC, 3 DESC NULLS LAST`.execute(db);
  return rows;
}

/** insightEditors sums stories up by the person who last edited them. */
export async function insightEditors(db: Db, filter: InsightFilter): Promise<InsightEditor[]> {
  const { rows } = await sql<InsightEditor>`
    SELECT person.id, person.name, ${figures}
    FROM story_effort story JOIN "user" person ON person.id = story.editor_id
    WHERE ${ofFilter(filter)} GROUP BY person.id, person.name ORDER BY person.name, person.id`.execute(
    db,
  );
  return rows;
}

/** insightDistribution counts compared segments by HTER: none, then by tenths to 1, then above. */
export async function insightDistribution(db: Db, filter: InsightFilter): Promise<InsightBin[]> {
  const { rows } = await sql<{ bin: number; segments: number }>`
    SELECT least(greatest(ceil(segment.hter * 10 - 1e-9), 0), 11)::int AS bin, count(*)::int AS segments
    FROM segment_effort segment JOIN story_effort story USING (publication_id)
    WHERE ${ofFilter(filter)} AND segment.hter IS NOT NULL GROUP BY 1`.execute(db);
  const held = new Map(rows.map(({ bin, segments }) => [bin, segments]));
  return Array.from({ length: 12 }, (_, bin) => ({
    from: bin === 0 ? 0 : (bin - 1) / 10,
    to: bin === 11 ? null : bin / 10,
    segments: held.get(bin) ?? 0,
  }));
}

/** insightStages gives the median of each stage of a story's way, in seconds. */
export async function insightStages(db: Db, filter: InsightFilter): Promise<InsightStages> {
  const { rows } = await sql<InsightStages>`
    SELECT count(*)::int AS stories,
      percentile_cont(0.5) WITHIN GROUP (ORDER BY story.drafting_s) AS drafting,
      percentile_cont(0.5) WITHIN GROUP (ORDER BY story.waiting_s) AS waiting,
      percentile_cont(0.5) WITHIN GROUP (ORDER BY story.editing_s) AS editing,
      percentile_cont(0.5) WITHIN GROUP (ORDER BY story.review_s) AS review,
      percentile_cont(0.5) WITHIN GROUP (ORDER BY story.release_s) AS release
    FROM story_effort story WHERE ${ofFilter(filter)}`.execute(db);
  const [stages] = rows;
  if (!stages) throw new Error('A sum over no rows is a row.');
  return stages;
}

/** insightFindings counts what checks raised in drafts and what became of it, by kind. */
export async function insightFindings(db: Db, filter: InsightFilter): Promise<InsightFinding[]> {
  const { rows } = await sql<InsightFinding>`
    SELECT finding.kind, sum(finding.raised)::int AS raised, sum(finding.mended)::int AS mended,
      sum(finding.dismissed)::int AS dismissed
    FROM finding_effort finding JOIN story_effort story USING (publication_id)
    WHERE ${ofFilter(filter)} GROUP BY 1 ORDER BY 2 DESC, 1`.execute(db);
  return rows;
}

/**
 * insightKnowledge counts how often terms and memory units were used and held: of each kind the `limit`
 * that held most often, and the `limit` that editors changed most often, however rarely they are used.
 */
export async function insightKnowledge(
  db: Db,
  filter: InsightFilter,
  limit = 50,
): Promise<InsightKnowledge[]> {
  const { rows } = await sql<InsightKnowledge>`
    WITH counted AS (
      SELECT use.kind, use.ref AS id, count(*)::int AS used,
        (count(*) FILTER (WHERE use.followed))::int AS followed,
        (count(*) FILTER (WHERE use.kept))::int AS kept
      FROM knowledge_use use JOIN story_effort story USING (publication_id)
      WHERE ${ofFilter(filter)} GROUP BY use.kind, use.ref
    ), placed AS (
      SELECT counted.*, row_number() OVER (PARTITION BY kind ORDER BY kept DESC, used, id) AS held,
        row_number() OVER (PARTITION BY kind ORDER BY used - kept DESC, kept, id) AS changed
      FROM counted
    )
    SELECT placed.kind, placed.id, said.ar, said.en, used, followed, kept
    FROM placed CROSS JOIN LATERAL (
      SELECT ar, en FROM knowledge_use use WHERE use.kind = placed.kind AND use.ref = placed.id LIMIT 1
    ) said
    WHERE held <= ${limit} OR changed <= ${limit}
    ORDER BY placed.kind DESC, kept DESC, used, placed.id`.execute(db);
  return rows;
}

/** insightStories lists the newest stories of a filter, `limit` at most, with who edited them. */
export async function insightStories(
  db: Db,
  filter: InsightFilter,
  limit = 1_000,
): Promise<(InsightStory & { editorId: string | null })[]> {
  const { rows } = await sql<InsightStory & { editorId: string | null }>`
    SELECT story.translation_id AS "translationId", publication.headline, publication.slug,
      to_char(story.published_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS "publishedAt",
      story.section, story.editor_id AS "editorId", person.name AS editor, story.model,
      story.prompt_version AS "promptVersion", story.final_words AS words, story.hter, story.chrf,
      story.bleu, story.untouched::float8 / nullif(story.drafted, 0) AS untouched,
      story.active_ms::float8 / 60000 AS minutes
    FROM story_effort story JOIN publication ON publication.id = story.publication_id
      LEFT JOIN "user" person ON person.id = story.editor_id
    WHERE ${ofFilter(filter)}
    ORDER BY story.published_at DESC, story.publication_id LIMIT ${limit}`.execute(db);
  return rows;
}

/** countMostlyMachine counts stories published with more than four fifths of the drafts unchanged. */
export async function countMostlyMachine(db: Db, filter: InsightFilter): Promise<number> {
  const { rows } = await sql<{ stories: number }>`
    SELECT count(*)::int AS stories FROM story_effort story
    WHERE ${ofFilter(filter)} AND story.untouched > 0.8 * story.drafted AND story.drafted > 0`.execute(
    db,
  );
  return rows[0]?.stories ?? 0;
}

/** insightChoices lists what the stories of a span can be narrowed to. */
export async function insightChoices(db: Db, span: InsightFilter) {
  const { rows } = await sql<{
    sections: string[];
    models: string[];
    prompts: string[];
    editors: { id: string; name: string }[];
  }>`
    SELECT
      coalesce(array_agg(DISTINCT story.section ORDER BY story.section)
        FILTER (WHERE story.section IS NOT NULL), '{}') AS sections,
      coalesce(array_agg(DISTINCT story.model ORDER BY story.model)
        FILTER (WHERE story.model IS NOT NULL), '{}') AS models,
      coalesce(array_agg(DISTINCT story.prompt_version ORDER BY story.prompt_version)
        FILTER (WHERE story.prompt_version IS NOT NULL), '{}') AS prompts,
      coalesce(jsonb_agg(DISTINCT jsonb_build_object('id', person.id, 'name', person.name))
        FILTER (WHERE person.id IS NOT NULL), '[]') AS editors
    FROM story_effort story LEFT JOIN "user" person ON person.id = story.editor_id
    WHERE ${ofFilter(span)}`.execute(db);
  return rows[0] ?? { sections: [], models: [], prompts: [], editors: [] };
}
