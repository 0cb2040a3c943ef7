import { sql } from 'kysely';
import { arabicPatterns, createTermMatcher, type Term, type TermMatcher } from '../domain/index.js';
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
  return termBaseAt(db, stamp);
}

/** termBaseAt gives what `loadTermBase` gives to a caller that has read the stamp beside something else. */
export async function termBaseAt(db: Db | Trx, stamp: string): Promise<TermBase> {
  const known = kept.get(stamp);
  if (known) return known;
  const { stamp: read, base } = await readTermBase(db);
  // What a caller inside a transaction sees may never be committed; its stamp then is never met again.
  kept.set(read, base);
  for (const old of kept.keys()) if (kept.size > MOST_KEPT) kept.delete(old);
  return base;
}

/**
 * The terms that were read last, by their state. After a change only the changed ones are read; of the
 * others everything stays that was made of them.
 */
let shelf: ReadonlyMap<string, Term> = new Map();

async function readTermBase(db: Db | Trx): Promise<{ stamp: string; base: TermBase }> {
  for (;;) {
    // One statement, so that stamp and states are of one moment.
    const { stamp, version, states } = await db
      .selectFrom('term_base')
      .select(['stamp', 'version', adoptedStates.as('states')])
      .executeTakeFirstOrThrow();
    const found = new Map(shelf);
    for (const some of slices(states.filter((state) => !found.has(state))))
      for (const [state, term] of await readTerms(db, some)) {
        // Made here, some terms at a time, and not all at once below: others are waiting for this process.
        arabicPatterns(term);
        found.set(state, term);
      }
    const read = states.flatMap((state): [string, Term][] => {
      const term = found.get(state);
      return term ? [[state, term]] : [];
    });
    // A term that changed between the statements is read with the next stamp.
    if (read.length < states.length) continue;
    shelf = new Map(read);
    const terms = new Map(read.map(([, term]) => [term.id, term]));
    return { stamp, base: { version, terms, matcher: createTermMatcher(terms.values()) } };
  }
}

// Versions alone would not do: what a transaction wrote and took back, another may write differently.
const stateOf = sql<string>`term.id || ' ' || term.version || ' ' || term.xmin`;

const adoptedStates = sql<string[]>`(
  SELECT coalesce(json_agg(${stateOf} ORDER BY term.sort_text, term.id), '[]')
  FROM term WHERE term.status = 'adopted'
)`;

async function readTerms(db: Db | Trx, states: readonly string[]): Promise<Map<string, Term>> {
  const ids = states.map((state) => state.slice(0, state.indexOf(' ')));
  const rows = await db
    .selectFrom('term')
    .select(['id', 'kind', 'arabic', 'preferred', 'allowed', 'banned', 'note'])
    .select(stateOf.as('state'))
    .where(sql<boolean>`term.id = ANY(${ids}::uuid[])`)
    .execute();
  return new Map(rows.map(({ state, ...term }) => [state, term]));
}

const AT_ONCE = 1_000;

function slices(states: readonly string[]): string[][] {
  return Array.from({ length: Math.ceil(states.length / AT_ONCE) }, (_, index) =>
    states.slice(index * AT_ONCE, (index + 1) * AT_ONCE),
  );
}
