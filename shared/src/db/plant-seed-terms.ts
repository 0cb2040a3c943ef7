import { arabicKey, seedTerms, tidyTerm } from '../domain/index.js';
import { appendAudit } from './audit-queries.js';
import type { Db } from './database.js';
import { holdTerms, insertTerms } from './term-queries.js';

/**
 * plantSeedTerms gives the term base the terms every desk starts with, and later releases' new ones. Each
 * seed is planted once, whatever a desk made of it since, and none where people have a term of their own
 * for the Arabic. Tells how many were new.
 */
export async function plantSeedTerms(db: Db, now: Date): Promise<number> {
  const seeds = seedTerms();
  const planted = await keysOfSeeds(db);
  if (seeds.every(({ key }) => planted.has(key))) return 0;
  return db.transaction().execute(async (trx) => {
    await holdTerms(trx);
    const own = await trx
      .selectFrom('term')
      .select('arabic_keys')
      .where('seed_key', 'is', null)
      .where('status', 'in', ['adopted', 'candidate'])
      .execute();
    const taken = new Set(own.flatMap(({ arabic_keys }) => arabic_keys));
    const wanted = seeds
      .filter(({ key }) => !planted.has(key))
      .filter(({ content }) => !content.arabic.some((form) => taken.has(arabicKey(form))))
      .map(({ key, content }) => ({
        content: tidyTerm(content).term,
        status: 'adopted' as const,
        origin: 'seed' as const,
        seedKey: key,
      }));
    const rows = await insertTerms(trx, wanted, null, now);
    if (rows.length > 0)
      await appendAudit(
        trx,
        {
          actor: 'system:terms',
          action: 'terms.seeded',
          subject: 'terms',
          detail: { terms: rows.length },
        },
        now,
      );
    return rows.length;
  });
}

async function keysOfSeeds(db: Db): Promise<Set<string | null>> {
  const rows = await db
    .selectFrom('term')
    .select('seed_key')
    .where('seed_key', 'is not', null)
    .execute();
  return new Set(rows.map(({ seed_key }) => seed_key));
}
