import { createHash, randomUUID } from 'node:crypto';
import { sql, type Insertable } from 'kysely';
import {
  matchHashes,
  matchKeyOf,
  matchWordsOf,
  plainOfParagraphs,
  stemHashes,
  type RichText,
} from '../domain/index.js';
import type { Db, Trx } from './database.js';
import type { MemoryUnitTable } from './tables/memory.js';

type Columns = Insertable<MemoryUnitTable>;
type Derived = 'id' | 'number' | 'match_key' | 'match_hash' | 'context_hash' | 'fingerprint';
type Written = 'english' | 'english_plain' | 'arabic_marked' | 'tmx';

/** A pair about to enter the memory; what it is found by is worked out on the way in. */
export interface NewMemoryUnit extends Omit<Columns, Derived | Written> {
  readonly english: readonly RichText[];
  readonly arabic_marked?: readonly RichText[] | null;
  readonly tmx?: Record<string, unknown> | null;
}

/**
 * insertUnits puts pairs into the memory and returns the ids of those that were new: the same pair of the
 * same file, or of the same segment, is kept once.
 */
export async function insertUnits(
  db: Db | Trx,
  units: readonly NewMemoryUnit[],
): Promise<string[]> {
  if (units.length === 0) return [];
  const rows = units.map(rowOf);
  const names = sql.join(columns.map((column) => sql.ref(column)));
  // One parameter instead of thousands: files bring units by the hundred thousand.
  const { rows: stored } = await sql<{ id: string; number: number }>`
    INSERT INTO memory_unit (${names})
    SELECT ${names} FROM jsonb_populate_recordset(NULL::memory_unit, ${JSON.stringify(rows)}::jsonb)
    ON CONFLICT DO NOTHING RETURNING id, number`.execute(db);
  if (stored.length === 0) return [];
  const numberOf = new Map(stored.map(({ id, number }) => [id, number]));
  const keys = rows
    .filter(({ id }) => numberOf.has(id))
    .map((row) => keyOf(numberOf.get(row.id) ?? 0, row));
  await sql`
    WITH english AS (
      INSERT INTO memory_english_key (number, stems)
      SELECT number, english
      FROM jsonb_to_recordset(${JSON.stringify(keys)}::jsonb) AS key (number bigint, english int[])
    )
    INSERT INTO memory_key (number, words, stems)
    SELECT number, words, stems
    FROM jsonb_populate_recordset(NULL::memory_key, ${JSON.stringify(keys)}::jsonb)`.execute(db);
  return stored.map(({ id }) => id);
}

/** deleteUnits takes units out of the memory and returns how many there were. */
export async function deleteUnits(db: Db | Trx, ids: readonly string[]): Promise<number> {
  if (ids.length === 0) return 0;
  const { numDeletedRows } = await db
    .deleteFrom('memory_unit')
    .where('id', 'in', [...ids])
    .executeTakeFirstOrThrow();
  return Number(numDeletedRows);
}

/** matchHashOf is what a match key is looked up by. */
export function matchHashOf(matchKey: string): string {
  return createHash('sha256').update(matchKey).digest('base64url').slice(0, 22);
}

/**
 * contextHashOf is what the neighbours of a text are compared by: '' where the story begins or ends; null,
 * which equals nothing, where one of them is not known.
 */
export function contextHashOf(
  previous: string | null | undefined,
  next: string | null | undefined,
): string | null {
  if (typeof previous !== 'string' || typeof next !== 'string') return null;
  return matchHashOf(`${matchKeyOf(previous)}\n${matchKeyOf(next)}`);
}

/** fingerprintOf tells whether two pairs are one: their texts, their neighbours, and all a file says of them. */
export function fingerprintOf(
  unit: Pick<NewMemoryUnit, 'arabic' | 'english' | 'previous_arabic' | 'next_arabic' | 'tmx'>,
): string {
  const { arabic, english, previous_arabic: previous, next_arabic: next, tmx } = unit;
  const said = JSON.stringify(tmx ?? null, inOneOrder);
  const text = `${JSON.stringify([arabic, english, previous ?? null, next ?? null])}${said}`;
  return createHash('sha256').update(text).digest('base64url');
}

/** Postgres keeps the keys of an object in an order of its own: what went out would come in as another. */
function inOneOrder(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

const columns = [
  'id',
  'arabic',
  'arabic_marked',
  'english',
  'english_plain',
  'match_key',
  'match_hash',
  'previous_arabic',
  'next_arabic',
  'context_hash',
  'fingerprint',
  'origin',
  'reviewed',
  'source_id',
  'story',
  'translation_id',
  'segment_id',
  'revision_number',
  'position',
  'author',
  'approved_by',
  'approved_at',
  'import_id',
  'tmx',
] as const satisfies readonly (keyof MemoryUnitTable)[];

function rowOf(unit: NewMemoryUnit) {
  const key = matchKeyOf(unit.arabic);
  return {
    position: 0,
    ...unit,
    id: randomUUID() as string,
    english_plain: plainOfParagraphs(unit.english),
    match_key: key,
    match_hash: matchHashOf(key),
    context_hash: contextHashOf(unit.previous_arabic, unit.next_arabic),
    fingerprint: fingerprintOf(unit),
  };
}

function keyOf(
  number: number,
  row: { readonly match_key: string; readonly english_plain: string },
) {
  const words = matchWordsOf(row.match_key);
  return {
    number,
    words: words.length,
    stems: matchHashes(words),
    english: stemHashes(matchWordsOf(matchKeyOf(row.english_plain))),
  };
}
