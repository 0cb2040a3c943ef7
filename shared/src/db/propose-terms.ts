import {
  arabicKey,
  findEnglish,
  matchTerms,
  mineTerms,
  tidyTerm,
  type MinedTerm,
} from '../domain/index.js';
import { appendAudit } from './audit-queries.js';
import { jsonb } from './connect.js';
import type { Db, Trx } from './database.js';
import type { StoredEvidence } from './tables/terms.js';
import { loadTermBase, type TermBase } from './term-base.js';
import { holdTerms, insertTerms, termsSharing, type NewTermRow } from './term-queries.js';
import { approvedPairs } from './term-story-queries.js';

/** What a look through published stories came to. */
export interface Proposed {
  readonly stories: number;
  readonly proposed: number;
  readonly known: number;
}

/**
 * proposeTerms looks through the newest published stories for what editors always do, and puts what the
 * term base does not know into it as candidates with their sentences. A regularity is proposed once: what
 * was declined does not come back.
 */
export async function proposeTerms(
  db: Db,
  { stories, by }: { readonly stories: number; readonly by: string | null },
  now: Date,
): Promise<Proposed> {
  const pairs = await approvedPairs(db, stories);
  const looked = new Set(pairs.map(({ translationId }) => translationId)).size;
  const mined = mineTerms(pairs);
  return db.transaction().execute(async (trx) => {
    await holdTerms(trx);
    const base = await loadTermBase(trx);
    const wanted: NewTermRow[] = [];
    for (const term of mined) {
      const row = candidateOf(term);
      if (row && !saysAlready(base, term) && !(await stands(trx, row))) wanted.push(row);
    }
    const rows = await insertTerms(trx, wanted, by, now);
    if (rows.length > 0)
      await appendAudit(
        trx,
        {
          actor: by ?? 'system:terms',
          action: 'terms.proposed',
          subject: 'terms',
          detail: { stories: looked, proposed: rows.length },
        },
        now,
      );
    return { stories: looked, proposed: rows.length, known: mined.length - rows.length };
  });
}

const MINED = 'terms.minedTo';

/** proposeTermsOfNews proposes terms once after each publication, from the newest hundred stories. */
export async function proposeTermsOfNews(db: Db, now: Date): Promise<Proposed | null> {
  const { newest } = await db
    .selectFrom('publication')
    .select(({ fn }) => fn.max('published_at').as('newest'))
    .executeTakeFirstOrThrow();
  const mark = newest?.toISOString() ?? null;
  const seen = await db
    .selectFrom('desk_setting')
    .select('value')
    .where('name', '=', MINED)
    .executeTakeFirst();
  if (mark === null || seen?.value === mark) return null;
  const proposed = await proposeTerms(db, { stories: 100, by: null }, now);
  const kept = { value: jsonb(mark), updated_at: now };
  await db
    .insertInto('desk_setting')
    .values({ name: MINED, ...kept })
    .onConflict((conflict) => conflict.column('name').doUpdateSet(kept))
    .execute();
  return proposed;
}

function candidateOf(mined: MinedTerm): NewTermRow | null {
  const { term, faults } = tidyTerm({
    kind: mined.kind,
    arabic: [mined.arabic],
    preferred: mined.preferred,
    allowed: [],
    banned: mined.banned,
    note: '',
  });
  if (faults.length > 0 || term.preferred.length > 200 || (term.arabic[0] ?? '').length > 200)
    return null;
  return {
    content: term,
    status: 'candidate',
    origin: 'mined',
    minedKey: mined.key,
    support: mined.support,
    against: mined.against,
    evidence: mined.evidence.map(({ pair, arabicRange, englishRange }): StoredEvidence => {
      const { translationId, segmentId, headline, arabic, draft, english } = pair;
      return {
        ...{ translationId, segmentId, headline, arabic, arabicRange },
        ...{ draft, english, englishRange },
      };
    }),
  };
}

/** An adopted term covers the Arabic and gives this English. */
function saysAlready({ matcher }: TermBase, { arabic, preferred }: MinedTerm): boolean {
  return matchTerms(matcher, arabic).some(
    ({ term, range }) =>
      range.end - range.start >= arabic.length - 1 &&
      findEnglish(term, preferred).some(({ standing }) => standing !== 'banned'),
  );
}

/** The same was proposed, declined or retired, by whatever way it came. */
async function stands(trx: Trx, { content }: NewTermRow): Promise<boolean> {
  const sharing = await termsSharing(trx, content.arabic.map(arabicKey), [
    'adopted',
    'candidate',
    'declined',
    'retired',
  ]);
  return sharing.some(
    ({ preferred }) => preferred.toLowerCase() === content.preferred.toLowerCase(),
  );
}
