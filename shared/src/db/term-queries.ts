import { sql, type Selectable } from 'kysely';
import { arabicKey, foldArabic, type TermContent, type TermStatus } from '../domain/index.js';
import { jsonb } from './connect.js';
import type { Db, Trx } from './database.js';
import type {
  StoredEvidence,
  TermAction,
  TermChangeTable,
  TermOrigin,
  TermSnapshot,
  TermTable,
} from './tables/terms.js';

export type TermRow = Selectable<TermTable>;
export type TermChangeRow = Selectable<TermChangeTable>;

/** A term about to be stored, tidied (`tidyTerm`). */
export interface NewTermRow {
  readonly content: TermContent;
  readonly status: TermStatus;
  readonly origin: TermOrigin;
  readonly seedKey?: string;
  readonly minedKey?: string;
  readonly support?: number;
  readonly against?: number;
  readonly evidence?: readonly StoredEvidence[];
}

const termLock = 7_426_020;

/**
 * holdTerms lets one transaction at a time change terms, until it ends: whoever looks whether a term
 * exists and then adds it must not be overtaken between the two.
 */
export async function holdTerms(trx: Trx): Promise<void> {
  await sql`SELECT pg_advisory_xact_lock(${sql.lit(termLock)})`.execute(trx);
}

/** termById reads a term; null where there is none. */
export async function termById(db: Db | Trx, id: string): Promise<TermRow | null> {
  const row = await db.selectFrom('term').selectAll().where('id', '=', id).executeTakeFirst();
  return row ?? null;
}

/** termHistory lists what happened to a term, oldest first. */
export function termHistory(db: Db | Trx, id: string): Promise<TermChangeRow[]> {
  return db
    .selectFrom('term_change')
    .selectAll()
    .where('term_id', '=', id)
    .orderBy('version')
    .execute();
}

/** termsSharing finds the terms of these statuses that share an Arabic form with one of `keys`. */
export async function termsSharing(
  db: Db | Trx,
  keys: readonly string[],
  statuses: readonly TermStatus[],
): Promise<TermRow[]> {
  if (keys.length === 0) return [];
  return db
    .selectFrom('term')
    .selectAll()
    .where(sql<boolean>`arabic_keys && ${[...keys]}::text[]`)
    .where('status', 'in', [...statuses])
    .orderBy('id')
    .execute();
}

const BATCH = 500;

/**
 * insertTerms stores new terms with the first line of their history, in batches, and gives their rows. A
 * seed or a mined regularity that is there already is left out.
 */
export async function insertTerms(
  trx: Trx,
  terms: readonly NewTermRow[],
  by: string | null,
  now: Date,
): Promise<TermRow[]> {
  const stored: TermRow[] = [];
  for (let at = 0; at < terms.length; at += BATCH) {
    const given = terms.slice(at, at + BATCH).map((term) => valuesOf(term, by, now));
    // One parameter for the batch: eleven thousand of them take longer than the rows themselves.
    const { rows } = await sql<TermRow>`
      WITH given AS (
        SELECT * FROM jsonb_populate_recordset(NULL::term, ${JSON.stringify(given)}::jsonb)
      ), stored AS (
        INSERT INTO term (
          kind, status, arabic, arabic_keys, preferred, allowed, banned, note, origin, seed_key,
          mined_key, support, against, evidence, search_text, sort_text,
          created_by, created_at, changed_by, changed_at
        )
        SELECT
          kind, status, arabic, arabic_keys, preferred, allowed, banned, note, origin, seed_key,
          mined_key, support, against, evidence, search_text, sort_text,
          created_by, created_at, changed_by, changed_at
        FROM given
        ON CONFLICT DO NOTHING
        RETURNING *
      ), noted AS (
        INSERT INTO term_change (term_id, version, action, by, at, to_content)
        SELECT id, version, 'created', changed_by, changed_at, jsonb_build_object(
          'kind', kind, 'status', status, 'arabic', arabic, 'preferred', preferred,
          'allowed', allowed, 'banned', banned, 'note', note
        )
        FROM stored
      )
      SELECT * FROM stored`.execute(trx);
    stored.push(...rows);
  }
  return stored;
}

/** changeTermRow writes a term’s new content over the version it was read at; null when that has passed. */
export async function changeTermRow(
  trx: Trx,
  before: TermRow,
  to: { readonly content: TermContent; readonly status: TermStatus; readonly action: TermAction },
  by: string | null,
  now: Date,
): Promise<TermRow | null> {
  const row = await trx
    .updateTable('term')
    .set({
      ...columnsOf(to.content),
      status: to.status,
      version: before.version + 1,
      changed_by: by,
      changed_at: now,
    })
    .where('id', '=', before.id)
    .where('version', '=', before.version)
    .returningAll()
    .executeTakeFirst();
  if (!row) return null;
  await trx
    .insertInto('term_change')
    .values(changeOf(row, before, to.action, by, now))
    .execute();
  return row;
}

function valuesOf(term: NewTermRow, by: string | null, now: Date) {
  return {
    ...columnsOf(term.content),
    status: term.status,
    origin: term.origin,
    seed_key: term.seedKey ?? null,
    mined_key: term.minedKey ?? null,
    support: term.support ?? null,
    against: term.against ?? null,
    evidence: term.evidence ?? [],
    created_by: by,
    created_at: now,
    changed_by: by,
    changed_at: now,
  };
}

function columnsOf({ kind, arabic, preferred, allowed, banned, note }: TermContent) {
  return {
    kind,
    arabic: [...arabic],
    arabic_keys: [...new Set(arabic.map(arabicKey))],
    preferred,
    allowed: [...allowed],
    banned: [...banned],
    note,
    search_text: foldArabic([...arabic, preferred, ...allowed, ...banned, note].join('\n')),
    sort_text: foldArabic(preferred).slice(0, 200),
  };
}

function changeOf(row: TermRow, before: TermRow, action: TermAction, by: string | null, now: Date) {
  return {
    term_id: row.id,
    version: row.version,
    action,
    by,
    at: now,
    from_content: jsonb(snapshotOf(before)),
    to_content: jsonb(snapshotOf(row)),
  };
}

/** snapshotOf is everything a term says, as its history keeps it. */
export function snapshotOf(row: TermRow): TermSnapshot {
  const { kind, status, arabic, preferred, allowed, banned, note } = row;
  return { kind, status, arabic, preferred, allowed, banned, note };
}
