import { sql } from 'kysely';
import { DEFAULT_STYLE_SHEET, StyleSheet } from '../domain/index.js';
import { jsonb } from './connect.js';
import type { Db, Trx } from './database.js';

/** One version of the desk's house style; version 0 is the built-in one that nobody set. */
export interface StoredStyleSheet {
  readonly version: number;
  readonly sheet: StyleSheet;
  readonly note: string | null;
  readonly by: { readonly id: string; readonly name: string } | null;
  readonly at: Date | null;
}

const BUILT_IN: StoredStyleSheet = {
  version: 0,
  sheet: DEFAULT_STYLE_SHEET,
  note: null,
  by: null,
  at: null,
};

/** The lock that makes versions one after another; held until the transaction ends. */
const versionLock = 7_426_041;

/** styleSheets reads every version of the house style, newest first; the last is the built-in one. */
export async function styleSheets(db: Db | Trx): Promise<StoredStyleSheet[]> {
  const rows = await db
    .selectFrom('style_sheet')
    .innerJoin('user', 'user.id', 'style_sheet.by')
    .select(['version', 'sheet', 'note', 'style_sheet.by', 'user.name', 'at'])
    .orderBy('version', 'desc')
    .execute();
  const stored = rows.map(({ version, sheet, note, by, name, at }) => ({
    version,
    sheet: readSheet(sheet),
    note,
    by: { id: by, name },
    at,
  }));
  return [...stored, BUILT_IN];
}

/** currentStyleSheet reads what drafts are made by now. */
export async function currentStyleSheet(
  db: Db | Trx,
): Promise<Pick<StoredStyleSheet, 'version' | 'sheet'>> {
  const row = await db
    .selectFrom('style_sheet')
    .select(['version', 'sheet'])
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row ? { version: row.version, sheet: readSheet(row.sheet) } : BUILT_IN;
}

/**
 * addStyleSheet stores the next version of the house style and returns its number, or null when the
 * current version is no longer the one that `basedOn` names: somebody else was faster.
 */
export async function addStyleSheet(
  trx: Trx,
  change: {
    readonly sheet: StyleSheet;
    readonly basedOn: number;
    readonly note: string | null;
    readonly by: string;
  },
  now: Date,
): Promise<number | null> {
  const { sheet, basedOn, note, by } = change;
  await sql`SELECT pg_advisory_xact_lock(${sql.lit(versionLock)})`.execute(trx);
  const { version: current } = await currentStyleSheet(trx);
  if (current !== basedOn) return null;
  const version = current + 1;
  await trx
    .insertInto('style_sheet')
    .values({ version, sheet: jsonb(sheet), note, by, at: now })
    .execute();
  return version;
}

// A choice added to the sheet after a version was stored has its built-in answer there.
function readSheet(stored: unknown): StyleSheet {
  const read = StyleSheet.safeParse({ ...DEFAULT_STYLE_SHEET, ...Object(stored) });
  return read.success ? read.data : DEFAULT_STYLE_SHEET;
}
