import { sql } from 'kysely';
import type { Db, Trx } from './database.js';

/** How common the words of the memory are. */
export interface WordRarity {
  /** Units in the memory, about. */
  readonly units: number;
  /** The share of units (0–1) that hold a word; a word that is not listed is rarer than all of these. */
  readonly shares: ReadonlyMap<number, number>;
}

const fiveMinutesMs = 300_000;

/** The tables of stems: the Arabic of every unit, and its English. */
type StemTable = 'memory_key' | 'memory_english_key';
const read: Readonly<
  Record<StemTable, WeakMap<Db, { readonly rarity: Promise<WordRarity>; readonly at: number }>>
> = { memory_key: new WeakMap(), memory_english_key: new WeakMap() };

/**
 * wordRarity reads how common the stems of the memory's Arabic, or its English, are out of the planner's own statistics, which
 * autovacuum keeps; kept for five minutes, because word frequencies of a memory hardly move.
 */
export function wordRarity(db: Db | Trx, table: StemTable = 'memory_key'): Promise<WordRarity> {
  const kept = read[table].get(db);
  if (kept && performance.now() - kept.at < fiveMinutesMs) return kept.rarity;
  const rarity = readRarity(db, table);
  read[table].set(db, { rarity, at: performance.now() });
  rarity.catch(() => read[table].delete(db));
  return rarity;
}

/** refreshWordRarity has the planner count again, as after thousands of units came at once. */
export async function refreshWordRarity(db: Db): Promise<void> {
  await sql`ANALYZE memory_key, memory_english_key`.execute(db);
  read.memory_key.delete(db);
  read.memory_english_key.delete(db);
}

/**
 * rareWords picks the rarest of some stems, as many as lead to at most `most` units by their shares, and
 * never none: the word that tells most is kept however common it is.
 */
export function rareWords(
  stems: readonly number[],
  { units, shares }: WordRarity,
  most: number,
): number[] {
  const byShare = stems
    .map((stem) => ({ stem, expected: (shares.get(stem) ?? 0) * units }))
    .sort((a, b) => a.expected - b.expected);
  let sum = 0;
  return byShare
    .filter(({ expected }, index) => (sum += expected) <= most || index === 0)
    .map(({ stem }) => stem);
}

/** unitsHolding guesses how many units hold all of some stems: as many as the rarest of them. */
export function unitsHolding(stems: readonly number[], { units, shares }: WordRarity): number {
  return Math.min(...stems.map((stem) => (shares.get(stem) ?? 0) * units));
}

async function readRarity(db: Db | Trx, table: StemTable): Promise<WordRarity> {
  const { rows } = await sql<{
    units: number;
    words: number[] | null;
    shares: number[] | null;
  }>`
    SELECT greatest(reltuples, 0)::float8 AS units,
      most_common_elems::text::int[] AS words, most_common_elem_freqs AS shares
    FROM pg_class LEFT JOIN pg_stats
      ON schemaname = relnamespace::regnamespace::text AND tablename = relname AND attname = 'stems'
    WHERE pg_class.oid = to_regclass(${table})`.execute(db);
  const [row] = rows;
  const shares = row?.shares ?? [];
  return {
    units: row?.units ?? 0,
    shares: new Map((row?.words ?? []).map((word, index) => [word, shares[index] ?? 0])),
  };
}
