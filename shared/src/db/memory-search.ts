import { sql, type RawBuilder } from 'kysely';
import {
  concordanceOf,
  foundRanges,
  type Concordance,
  type FoundRange,
  type MemoryOrigin,
  type RichText,
} from '../domain/index.js';
import type { Db } from './database.js';
import { unitsHolding, wordRarity } from './memory-rarity.js';

/** What the memory is searched for, and which part of it. */
export interface MemoryFilter {
  readonly search: string;
  readonly language?: 'ar' | 'en';
  readonly origin?: MemoryOrigin;
  readonly importId?: string;
}

/** A unit as the memory's page shows it. */
export interface SearchedUnit {
  readonly id: string;
  readonly number: number;
  readonly arabic: string;
  readonly english: RichText[];
  readonly english_plain: string;
  readonly origin: MemoryOrigin;
  readonly reviewed: boolean;
  readonly source_id: string | null;
  readonly story: string | null;
  readonly translation_id: string | null;
  readonly segment_id: string | null;
  readonly revision_number: number | null;
  readonly author: string | null;
  readonly approver_name: string | null;
  readonly approved_at: Date | null;
  readonly import_id: string | null;
  readonly found: { readonly arabic: FoundRange[]; readonly english: FoundRange[] };
}

// A phrase of frequent words may have to be looked for among many that hold the words apart.
const mostBatches = 4;
const phraseBatch = 250;

/**
 * searchMemory finds units that hold every word of a search in one of their languages, the newest first,
 * `before` a unit's number; `next` is where the next page starts, null at the end. An empty search lists
 * everything; one of signs alone names nothing that could be found.
 */
export async function searchMemory(
  db: Db,
  filter: MemoryFilter,
  before: number | null,
  limit: number,
): Promise<{ units: SearchedUnit[]; next: number | null }> {
  const search = concordanceOf(filter.search);
  if (search.groups.length === 0 && filter.search.trim() !== '') return { units: [], next: null };
  const units: SearchedUnit[] = [];
  const isPhrase = search.groups.some(({ length }) => length > 1);
  const size = isPhrase ? Math.max(phraseBatch, limit) : limit;
  let from = before;
  for (let batch = 0; batch < mostBatches; batch += 1) {
    const rows = await unitsBefore(db, filter, search, from, size + 1);
    for (const row of rows.slice(0, size)) {
      from = row.number;
      const found = rangesOf(row, search, filter.language);
      if (found) units.push({ ...row, found });
      if (units.length === limit) break;
    }
    if (rows.length <= size && from === (rows.at(-1)?.number ?? from)) return { units, next: null };
    if (units.length === limit) break;
  }
  return { units, next: from };
}

async function unitsBefore(
  db: Db,
  filter: MemoryFilter,
  search: Concordance,
  before: number | null,
  limit: number,
): Promise<Omit<SearchedUnit, 'found'>[]> {
  let query = db
    .selectFrom('memory_unit')
    .leftJoin('user', 'user.id', 'memory_unit.approved_by')
    .select([
      'memory_unit.id',
      'memory_unit.number',
      'arabic',
      'memory_unit.english',
      'english_plain',
      'origin',
      'reviewed',
      'source_id',
      'story',
      'translation_id',
      'segment_id',
      'revision_number',
      'author',
      'user.name as approver_name',
      'approved_at',
      'import_id',
    ])
    .orderBy('memory_unit.number', 'desc')
    .limit(limit);
  if (search.hashes.length > 0)
    query = query.where(
      'memory_unit.number',
      'in',
      await numbersHolding(db, filter, search, before, limit),
    );
  else query = query.where(withinPart(filter, before));
  return query.execute();
}

/** Up to this many units are found by the index and sorted; past it, enough stand among the newest. */
const fewUnits = 20_000;

/**
 * The newest numbers of each language, looked for apart. The planner guesses too high where a word is in no
 * statistics, and would walk through a million units for it.
 */
async function numbersHolding(
  db: Db,
  filter: MemoryFilter,
  { hashes, pairs }: Concordance,
  before: number | null,
  limit: number,
): Promise<RawBuilder<number>> {
  const part = withinPart(filter, before);
  const languages = [
    { language: 'ar', table: 'memory_key', stems: [...hashes, ...pairs] },
    { language: 'en', table: 'memory_english_key', stems: [...hashes] },
  ] as const;
  const holders = languages
    .filter(({ language }) => (filter.language ?? language) === language)
    .map(async ({ table, stems }) => {
      const isRare = unitsHolding(stems, await wordRarity(db, table)) < fewUnits;
      return sql<number>`
        (WITH holder AS ${isRare ? sql`MATERIALIZED` : sql`NOT MATERIALIZED`} (
          SELECT number FROM ${sql.table(table)} WHERE stems @> ${stems}::int[])
        SELECT holder.number FROM holder JOIN memory_unit ON memory_unit.number = holder.number
        WHERE ${part} ORDER BY holder.number DESC LIMIT ${limit})`;
    });
  return sql<number>`(${sql.join(await Promise.all(holders), sql` UNION `)})`;
}

function withinPart({ origin, importId }: MemoryFilter, before: number | null) {
  const conditions = [
    ...(before === null ? [] : [sql<boolean>`memory_unit.number < ${before}`]),
    ...(origin === undefined ? [] : [sql<boolean>`memory_unit.origin = ${origin}`]),
    ...(importId === undefined ? [] : [sql<boolean>`memory_unit.import_id = ${importId}::uuid`]),
  ];
  return conditions.length === 0
    ? sql<boolean>`true`
    : sql<boolean>`${sql.join(conditions, sql` AND `)}`;
}

function rangesOf(
  unit: Pick<SearchedUnit, 'arabic' | 'english_plain'>,
  search: Concordance,
  language?: 'ar' | 'en',
): SearchedUnit['found'] | null {
  if (search.groups.length === 0) return { arabic: [], english: [] };
  const arabic = language === 'en' ? null : foundRanges(unit.arabic, search);
  const english = language === 'ar' ? null : foundRanges(unit.english_plain, search);
  return arabic || english ? { arabic: arabic ?? [], english: english ?? [] } : null;
}
