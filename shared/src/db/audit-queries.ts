import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { jsonb } from './connect.js';
import type { Db, Trx } from './database.js';

/** What happened, by whom: one entry of the audit log before it is chained. */
export interface AuditEntry {
  /** A person's id, `key:<prefix>` or `system:<part>`. */
  readonly actor: string;
  readonly action: string;
  readonly subject: string;
  readonly translationId?: string;
  readonly detail?: Record<string, unknown>;
}

interface ChainedEntry {
  readonly seq: number;
  readonly at: Date;
  readonly actor: string;
  readonly action: string;
  readonly translation_id: string | null;
  readonly subject: string;
  readonly detail: Record<string, unknown>;
  readonly previous_hash: string;
}

const genesis = '0'.repeat(64);

/**
 * appendAudit adds an entry to the hash chain inside the transaction that did the thing. Call it last:
 * it holds the chain's lock until commit, and every other command waits for it.
 */
export async function appendAudit(trx: Trx, entry: AuditEntry, now: Date): Promise<void> {
  const tail = await sql<{ seq: number; hash: string }>`SELECT * FROM lock_audit_tail()`.execute(
    trx,
  );
  const last = tail.rows[0];
  const chained: ChainedEntry = {
    seq: (last?.seq ?? 0) + 1,
    at: now,
    actor: entry.actor,
    action: entry.action,
    translation_id: entry.translationId ?? null,
    subject: entry.subject,
    detail: asStored(entry.detail ?? {}),
    previous_hash: last?.hash ?? genesis,
  };
  await trx
    .insertInto('audit_log')
    .values({ ...chained, detail: jsonb(chained.detail), hash: hashOf(chained) })
    .execute();
}

/** The verdict on the chain: unbroken with its head, or the first entry that does not fit. */
export type AuditVerdict =
  | { readonly unbroken: true; readonly entries: number; readonly head: string }
  | { readonly unbroken: false; readonly seq: number; readonly why: string };

/**
 * verifyAudit walks the whole chain and recomputes every hash. It finds changed, deleted and inserted
 * entries; a cut-off tail shows only against a head hash kept elsewhere, which `expectedHead` takes.
 */
export async function verifyAudit(db: Db, expectedHead?: string): Promise<AuditVerdict> {
  let previous = genesis;
  let seq = 0;
  let metExpected = expectedHead === undefined;
  for (;;) {
    const page = await db
      .selectFrom('audit_log')
      .selectAll()
      .where('seq', '>', seq)
      .orderBy('seq')
      .limit(1_000)
      .execute();
    if (page.length === 0) break;
    for (const row of page) {
      if (row.seq !== seq + 1) return broken(seq + 1, 'an entry is missing');
      if (row.previous_hash !== previous)
        return broken(row.seq, 'it does not follow the entry before it');
      if (row.hash !== hashOf(row)) return broken(row.seq, 'its content was changed');
      previous = row.hash;
      seq = row.seq;
      metExpected ||= row.hash === expectedHead;
    }
  }
  if (!metExpected) return broken(seq + 1, 'the log ends before the head that was kept elsewhere');
  return { unbroken: true, entries: seq, head: previous };
}

/** auditHead reads the newest hash of the chain, to be kept somewhere else. */
export async function auditHead(db: Db): Promise<string> {
  const last = await db
    .selectFrom('audit_log')
    .select('hash')
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst();
  return last?.hash ?? genesis;
}

function broken(seq: number, why: string): AuditVerdict {
  return { unbroken: false, seq, why };
}

function hashOf(entry: ChainedEntry): string {
  const text = JSON.stringify([
    entry.seq,
    entry.at.toISOString(),
    entry.actor,
    entry.action,
    entry.translation_id,
    entry.subject,
    sorted(entry.detail),
    entry.previous_hash,
  ]);
  return createHash('sha256').update(text).digest('hex');
}

// What was never written (an undefined field) must not go into the hash either.
function asStored(detail: Record<string, unknown>): Record<string, unknown> {
  return JSON.parse(JSON.stringify(detail)) as Record<string, unknown>;
}

// jsonb does not keep the order of keys, so the hash must not depend on it.
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  return Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, inner]) => [key, sorted(inner)]);
}
