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
const mostBatches = 10;

/**
 * searchMemory finds units that hold every word of a search in one of their languages, the newest first,
 * `before` a unit's number; `next` is where the next page starts, null at the end. Without words it lists
 * everything.
 */
export async function searchMemory(
  db: Db,
  filter: MemoryFilter,
  before: number | null,
  limit: number,
): Promise<{ units: SearchedUnit[]; next: number | null }> {
  const search = concordanceOf(filter.search);
  const units: SearchedUnit[] = [];
  let from = before;
  for (let batch = 0; batch < mostBatches; batch += 1) {
    const rows = await unitsBefore(db, filter, search, from, limit + 1);
    for (const row of rows.slice(0, limit)) {
      from = row.number;
      const found = rangesOf(row, search, filter.language);
      if (found) units.push({ ...row, found });
      if (units.length === limit) break;
    }
    if (rows.length <= limit && from === (rows.at(-1)?.number ?? from))
      return { units, next: null };
    if (units.length === limit) break;
  }
  return { units, next: from };
}

function unitsBefore(
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
  if (before !== null) query = query.where('memory_unit.number', '<', before);
  if (filter.origin !== undefined) query = query.where('origin', '=', filter.origin);
  if (filter.importId !== undefined) query = query.where('import_id', '=', filter.importId);
  if (search.hashes.length > 0)
    query = query
      .innerJoin('memory_key', 'memory_key.number', 'memory_unit.number')
      .innerJoin('memory_english_key', 'memory_english_key.number', 'memory_unit.number')
      .where(holdsWords(search, filter.language));
  return query.execute();
}

function holdsWords({ hashes }: Concordance, language?: 'ar' | 'en'): RawBuilder<boolean> {
  const words = sql`${[...hashes]}::int[]`;
  const arabic = sql`memory_key.stems @> ${words}`;
  const english = sql`memory_english_key.stems @> ${words}`;
  if (language === 'ar') return sql<boolean>`${arabic}`;
  if (language === 'en') return sql<boolean>`${english}`;
  return sql<boolean>`(${arabic} OR ${english})`;
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
