import { sql } from 'kysely';
import { chooseUsages, MOST_HELD, type ShownStem, type StemPlace } from '../domain/index.js';
import type { Db, Trx } from './database.js';
import { rareWords, wordRarity } from './memory-rarity.js';

/** An approved pair that shows how some stems are said, whatever else it says. */
export interface MemoryUsage {
  readonly unitId: string;
  readonly arabic: string;
  readonly english: string;
  /** The stems asked for that it holds, and how much each tells. */
  readonly shown: readonly ShownStem[];
}

// Rare words of a whole article lead to this many units at the most, however large the memory is; for the
// others the newest units have to do.
const mostUnitsRead = 4_000;
const newestUnits = 4_000;
const newestOfAStem = 5;
const soonCounted = 10_000;
/** A longer sentence shows a name no better than a shorter one. */
const longestEnglish = 300;

/**
 * recallUsages finds approved pairs that hold the rarer of some stems (hashes, as of the memory's index):
 * how the desk said a name before, in sentences that need not resemble anything. Pairs that nobody
 * reviewed show nothing. Words of all of an article are asked for at once.
 */
export async function recallUsages(
  db: Db | Trx,
  stems: readonly number[],
  exceptTranslation: string,
): Promise<MemoryUsage[]> {
  if (stems.length === 0) return [];
  const rarity = await wordRarity(db);
  const asked = [...new Set(stems)];
  const rare = new Set(rareWords(asked, rarity, mostUnitsRead));
  const common = asked.filter(
    (stem) => !rare.has(stem) && (rarity.shares.get(stem) ?? 0) <= MOST_HELD,
  );
  const units = rarity.units < soonCounted ? await unitsCounted(db) : rarity.units;
  const places = [
    ...(await placesOf(db, [...rare], exceptTranslation, null)),
    ...(await placesOf(db, common, exceptTranslation, Math.max(1, units / newestUnits))),
  ];
  const chosen = chooseUsages(places, units);
  if (chosen.size === 0) return [];
  const pairs = await db
    .selectFrom('memory_unit')
    .select(['number', 'id', 'arabic', 'english_plain'])
    .where('number', 'in', [...chosen.keys()])
    .orderBy('number', 'desc')
    .execute();
  return pairs.map(({ number, id, arabic, english_plain: english }) => ({
    unitId: id,
    arabic,
    english,
    shown: chosen.get(number) ?? [],
  }));
}

/** Where stems stand; with a `scale`, among the newest units alone, of which there are `scale` times as many in all. */
async function placesOf(
  db: Db | Trx,
  stems: readonly number[],
  exceptTranslation: string,
  scale: number | null,
): Promise<StemPlace[]> {
  if (stems.length === 0) return [];
  const newest = sql`(SELECT * FROM memory_key ORDER BY number DESC LIMIT ${newestUnits})`;
  const held = scale === null ? sql`memory_key` : newest;
  const { rows } = await sql<StemPlace>`
    SELECT stem, place.number AS unit, (held * ${scale ?? 1}::float8)::int AS held FROM (
      SELECT stem, number, count(*) OVER (PARTITION BY stem) AS held,
        row_number() OVER (PARTITION BY stem ORDER BY number DESC) AS nth
      FROM ${held} AS key CROSS JOIN LATERAL unnest(stems & ${stems}::int[]) AS stem
      WHERE stems && ${stems}::int[]
    ) AS place
    JOIN memory_unit AS unit ON unit.number = place.number
    WHERE nth <= ${newestOfAStem} AND unit.reviewed
      AND length(unit.english_plain) <= ${longestEnglish}
      AND unit.translation_id IS DISTINCT FROM ${exceptTranslation}::uuid`.execute(db);
  return rows;
}

/** A young memory grows faster than the planner counts. */
async function unitsCounted(db: Db | Trx): Promise<number> {
  const { count } = await db
    .selectFrom('memory_key')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return Number(count);
}
