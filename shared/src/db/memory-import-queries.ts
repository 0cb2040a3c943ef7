import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { MemoryOrigin, RichText } from '../domain/index.js';
import { jsonb } from './connect.js';
import type { Db, Trx } from './database.js';
import type { ImportReport } from './tables/memory.js';

/** A unit with all that a file of it needs. */
export interface ExportedUnit {
  readonly id: string;
  readonly number: number;
  readonly arabic: string;
  readonly arabic_marked: RichText[] | null;
  readonly english: RichText[];
  readonly previous_arabic: string | null;
  readonly next_arabic: string | null;
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
  readonly tmx: Record<string, unknown> | null;
}

/** exportedUnits hands out the memory, or one part of it, in the order it came, a thousand at a time. */
export async function* exportedUnits(
  db: Db,
  part: { readonly origin?: MemoryOrigin; readonly importId?: string },
): AsyncGenerator<ExportedUnit> {
  for (let after = 0; ;) {
    let query = db
      .selectFrom('memory_unit')
      .leftJoin('user', 'user.id', 'memory_unit.approved_by')
      .selectAll('memory_unit')
      .select('user.name as approver_name')
      .where('number', '>', after)
      .orderBy('number')
      .limit(1_000);
    if (part.origin !== undefined) query = query.where('origin', '=', part.origin);
    if (part.importId !== undefined) query = query.where('import_id', '=', part.importId);
    const page = await query.execute();
    yield* page;
    const last = page.at(-1);
    if (!last) return;
    after = last.number;
  }
}

/** knownUnits gives the texts of the units of this memory among some ids: what a file of our own brings back. */
export async function knownUnits(
  db: Db | Trx,
  ids: readonly string[],
): Promise<Map<string, { readonly arabic: string; readonly english_plain: string }>> {
  const uuids = ids.filter((id) => /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/.test(id));
  if (uuids.length === 0) return new Map();
  const rows = await db
    .selectFrom('memory_unit')
    .select(['id', 'arabic', 'english_plain'])
    .where('id', 'in', uuids)
    .execute();
  return new Map(rows.map(({ id, ...texts }) => [id, texts]));
}

/** startTmx writes down that a TMX file is coming in and returns the import's id. */
export async function startTmx(
  trx: Trx,
  file: { readonly name: string; readonly by: string },
  now: Date,
): Promise<string> {
  const { id } = await trx
    .insertInto('memory_import')
    .values({ kind: 'tmx', ...file, at: now })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/**
 * startArchive writes down that an archive is coming in and returns the import's id, or the id of the import
 * that the same text has come in as already, when whoever brings it at the same moment is done.
 */
export async function startArchive(
  trx: Trx,
  file: { readonly name: string; readonly by: string; readonly text: string },
  now: Date,
): Promise<{ readonly id: string; readonly isKnown: boolean }> {
  const { text, ...named } = file;
  const hash = createHash('sha256').update(text).digest('hex');
  const started = await trx
    .insertInto('memory_import')
    .values({ kind: 'archive', ...named, content_hash: hash, at: now })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  if (started) return { ...started, isKnown: false };
  const known = await trx
    .selectFrom('memory_import')
    .select('id')
    .where('content_hash', '=', hash)
    .executeTakeFirstOrThrow();
  return { ...known, isKnown: true };
}

/** finishImport stores what became of a file, and its header where it has one. */
export async function finishImport(
  trx: Trx,
  id: string,
  report: ImportReport,
  header: Record<string, unknown> | null = null,
): Promise<void> {
  await trx
    .updateTable('memory_import')
    .set({ report: jsonb(report), header: header ? JSON.stringify(header) : null })
    .where('id', '=', id)
    .execute();
}

/** memoryImports lists the newest hundred files that were brought in, or one of them, with its open links. */
export async function memoryImports(db: Db | Trx, id?: string) {
  let query = db
    .selectFrom('memory_import')
    .leftJoin('user', 'user.id', 'memory_import.by')
    .select([
      'memory_import.id',
      'memory_import.kind',
      'memory_import.name',
      'memory_import.header',
      'memory_import.report',
      'memory_import.at',
      'user.name as by_name',
      sql<number>`(SELECT count(*)::int FROM memory_link
        WHERE import_id = memory_import.id AND state = 'open')`.as('open_links'),
    ])
    .orderBy('memory_import.at', 'desc')
    .limit(100);
  if (id !== undefined) query = query.where('memory_import.id', '=', id);
  return query.execute();
}

/** removeImport takes all units and links of an import out again and returns how many units there were. */
export async function removeImport(trx: Trx, id: string): Promise<number> {
  const removed = await removeUnits(trx, id);
  await trx.deleteFrom('memory_link').where('import_id', '=', id).execute();
  await trx.deleteFrom('memory_import').where('id', '=', id).execute();
  return removed;
}

/** By the thousand: one statement for a million units would run past every time limit. */
async function removeUnits(trx: Trx, importId: string): Promise<number> {
  let removed = 0;
  for (let after = 0; ;) {
    const { rows } = await sql<{ count: number; last: number | null }>`
      WITH gone AS (
        DELETE FROM memory_unit WHERE number IN (
          SELECT number FROM memory_unit WHERE import_id = ${importId}::uuid AND number > ${after}
          ORDER BY number LIMIT 10000)
        RETURNING number)
      SELECT count(*)::int AS count, max(number) AS last FROM gone`.execute(trx);
    const [batch] = rows;
    if (!batch || batch.last === null) return removed;
    removed += batch.count;
    after = batch.last;
  }
}
