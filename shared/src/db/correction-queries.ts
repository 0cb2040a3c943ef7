import { sql } from 'kysely';
import { editRate } from '../domain/index.js';
import type { Db } from './database.js';

/** What a machine drafted and what stood in its place when the story was published. */
export interface Correction {
  /** The memory unit that holds the published pair. */
  readonly unitId: string;
  readonly arabic: string;
  readonly draft: string;
  readonly edited: string;
}

/** How many of the newest units are looked through for corrections of style. */
const RECENT_UNITS = 300;
/** Longer ones teach little for what they take of a prompt. */
const LONGEST = 240;
/** Less is a typing error, more a rewrite that no engine can learn from. */
const [LEAST_CHANGED, MOST_CHANGED] = [0.05, 0.5];

/** correctionsOfUnits finds, of some memory units, those whose English an editor made of a draft. */
export async function correctionsOfUnits(
  db: Db,
  unitIds: readonly string[],
): Promise<Correction[]> {
  if (unitIds.length === 0) return [];
  const { rows } = await sql<Correction>`
    ${corrected} WHERE unit.id = ANY(${[...unitIds]}::uuid[]) AND drafted.plain <> unit.english_plain`.execute(
    db,
  );
  return rows;
}

/**
 * recentCorrections gives the newest corrections that show the desk's style, at most one a story: short
 * sentences of which a part was changed. Approved text only: what was published.
 */
export async function recentCorrections(db: Db, limit: number): Promise<Correction[]> {
  const { rows } = await sql<Correction & { readonly story: string }>`
    ${corrected}
    WHERE unit.number > (SELECT coalesce(max(number), 0) FROM memory_unit) - ${RECENT_UNITS}
      AND unit.origin = 'desk' AND drafted.plain <> unit.english_plain
      AND length(drafted.plain) <= ${LONGEST} AND length(unit.english_plain) <= ${LONGEST}
    ORDER BY unit.number DESC`.execute(db);
  const stories = new Set<string>();
  return rows
    .filter(({ draft, edited, story }) => {
      const { rate } = editRate(draft, edited);
      if (rate < LEAST_CHANGED || rate > MOST_CHANGED || stories.has(story)) return false;
      stories.add(story);
      return true;
    })
    .slice(0, limit)
    .map(({ unitId, arabic, draft, edited }) => ({ unitId, arabic, draft, edited }));
}

// The draft an editor worked from: the last one of this very Arabic before the approval.
const corrected = sql`
  SELECT unit.id AS "unitId", unit.arabic, unit.english_plain AS edited, drafted.plain AS draft,
    unit.translation_id AS story
  FROM memory_unit AS unit
  JOIN segment ON segment.id = unit.segment_id
  JOIN LATERAL (
    SELECT plain FROM draft
    WHERE draft.segment_id = segment.id AND draft.origin = 'machine'
      AND draft.source_hash = segment.source_hash
      AND draft.created_at <= coalesce(unit.approved_at, now())
    ORDER BY created_at DESC LIMIT 1
  ) AS drafted ON true`;
