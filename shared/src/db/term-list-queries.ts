import { sql } from 'kysely';
import { foldArabic, type TermKind, type TermStatus } from '../domain/index.js';
import type { Db, Trx } from './database.js';
import type { TermRow } from './term-queries.js';

/** Which terms to list. Candidates alone come by how much speaks for them, all else by their English. */
export interface TermListQuery {
  readonly q?: string | undefined;
  readonly kind?: TermKind | undefined;
  readonly status?: TermStatus | undefined;
  readonly after?: TermPlace | undefined;
  readonly limit: number;
}

/** Where a page of terms ended. */
export interface TermPlace {
  readonly key: string | number;
  readonly id: string;
}

/** listTerms reads one page of the term base, with one row more where another page follows. */
export async function listTerms(db: Db, query: TermListQuery): Promise<TermRow[]> {
  let rows = db.selectFrom('term').selectAll();
  if (query.kind) rows = rows.where('kind', '=', query.kind);
  if (query.status) rows = rows.where('status', '=', query.status);
  for (const word of wordsOf(query.q))
    rows = rows.where('search_text', 'like', `%${word.replaceAll(/[\\%_]/g, '\\$&')}%`);
  const { after } = query;
  if (isByWeight(query)) {
    const weight = sql<number>`coalesce(support, 0)`;
    rows = rows.orderBy(weight, 'desc').orderBy('id');
    if (after)
      rows = rows.where(
        sql<boolean>`(coalesce(support, 0), ${after.id}::uuid) < (${Number(after.key)}::int, id)`,
      );
  } else {
    rows = rows.orderBy('sort_text').orderBy('id');
    if (after) rows = rows.where(isPast(after));
  }
  return rows.limit(query.limit + 1).execute();
}

/** placeOf is where the page that ends with a term goes on. */
export function placeOf(row: TermRow, query: Pick<TermListQuery, 'status'>): TermPlace {
  return { key: isByWeight(query) ? (row.support ?? 0) : row.sort_text, id: row.id };
}

const PAGE = 1_000;

/** eachTerm walks the whole term base, or the terms of one status, by their English. */
export async function* eachTerm(db: Db, status?: TermStatus): AsyncGenerator<TermRow> {
  let after: TermPlace | null = null;
  for (;;) {
    let page = db.selectFrom('term').selectAll().orderBy('sort_text').orderBy('id').limit(PAGE);
    if (status) page = page.where('status', '=', status);
    if (after) page = page.where(isPast(after));
    const rows: TermRow[] = await page.execute();
    yield* rows;
    const last = rows.at(-1);
    if (!last || rows.length < PAGE) return;
    after = { key: last.sort_text, id: last.id };
  }
}

/** allTerms reads every term there is; an import holds its rows against them. */
export function allTerms(trx: Trx): Promise<TermRow[]> {
  return trx.selectFrom('term').selectAll().orderBy('id').execute();
}

function isPast({ key, id }: TermPlace) {
  return sql<boolean>`(sort_text, id) > (${String(key)} COLLATE "C", ${id}::uuid)`;
}

/** countTerms counts the terms of each status. */
export async function countTerms(db: Db): Promise<Record<TermStatus, number>> {
  const rows = await db
    .selectFrom('term')
    .select(['status', sql<number>`count(*)::int`.as('count')])
    .groupBy('status')
    .execute();
  const none = { candidate: 0, adopted: 0, declined: 0, retired: 0 };
  return Object.assign(none, Object.fromEntries(rows.map(({ status, count }) => [status, count])));
}

function isByWeight({ status }: Pick<TermListQuery, 'status'>): boolean {
  return status === 'candidate';
}

function wordsOf(q: string | undefined): string[] {
  return foldArabic(q ?? '')
    .split(/\s+/u)
    .filter(Boolean)
    .slice(0, 8);
}
