import { createTermMatcher, type Term, type TermMatcher } from '../domain/index.js';
import type { Db, Trx } from './database.js';

/** The adopted terms of one version of the term base, ready to match. */
export interface TermBase {
  readonly version: number;
  readonly terms: ReadonlyMap<string, Term>;
  readonly matcher: TermMatcher<Term>;
}

// Stamps are never the same for two contents in any database, so that one shelf serves every caller.
const kept = new Map<string, TermBase>();
const MOST_KEPT = 3;

/**
 * loadTermBase gives the adopted terms and their matcher. It asks the database for one row and loads the
 * terms only when they have changed since; a story of hundreds of segments costs one small query.
 */
export async function loadTermBase(db: Db | Trx): Promise<TermBase> {
  const { stamp } = await db.selectFrom('term_base').select('stamp').executeTakeFirstOrThrow();
  const known = kept.get(stamp);
  if (known) return known;
  const { stamp: read, base } = await readTermBase(db);
  // What a caller inside a transaction sees may never be committed; its stamp then is never met again.
  kept.set(read, base);
  for (const old of kept.keys()) if (kept.size > MOST_KEPT) kept.delete(old);
  return base;
}

async function readTermBase(db: Db | Trx): Promise<{ stamp: string; base: TermBase }> {
  // One statement, so that stamp and terms are of one moment.
  const rows = await db
    .selectFrom('term_base')
    .leftJoin('term', (join) => join.on('term.status', '=', 'adopted'))
    .select([
      'term_base.stamp',
      'term_base.version as base_version',
      'term.id',
      'term.kind',
      'term.arabic',
      'term.preferred',
      'term.allowed',
      'term.banned',
      'term.note',
    ])
    .orderBy('term.sort_text')
    .orderBy('term.id')
    .execute();
  const terms = new Map<string, Term>();
  for (const { id, kind, arabic, preferred, allowed, banned, note } of rows)
    if (id !== null)
      terms.set(id, {
        id,
        kind: kind ?? 'word',
        arabic: arabic ?? [],
        preferred: preferred ?? '',
        allowed: allowed ?? [],
        banned: banned ?? [],
        note: note ?? '',
      });
  const [first] = rows;
  const base = {
    version: first?.base_version ?? 0,
    terms,
    matcher: createTermMatcher(terms.values()),
  };
  return { stamp: first?.stamp ?? '', base };
}
