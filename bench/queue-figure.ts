import { sql } from 'kysely';
import { queuePage, type Db } from '@dragoman/shared/db';
import { median, ms, timed, type Figure } from './figure.js';

const translations = 100_000;

/** queueFigure compares a page of the queue with reading the same page's keys out of its index. */
export async function queueFigure(db: Db): Promise<Figure> {
  await sql`INSERT INTO article (source_id, external_id, headline, words, search_text, version, section)
    SELECT 'ar-edition', 'queue-' || n, 'الحكومة تعلن خطة جديدة ' || n, 400, 'الحكومه تعلن خطه جديده ' || n, 1, 'Politics'
    FROM generate_series(1, ${translations}) AS n`.execute(db);
  await sql`INSERT INTO translation (article_id, state, source_version, headline, search_text, queue_rank, draft_wanted)
    SELECT id, (ARRAY['queued', 'ready', 'editing', 'in_review', 'approved'])[1 + row_number() OVER () % 5], 1,
      'The government announces a new plan', 'the government announces a new plan', row_number() OVER (), false
    FROM article WHERE external_id LIKE 'queue-%'`.execute(db);
  await sql`VACUUM ANALYZE translation, article`.execute(db);
  const limits: number[] = [];
  const pages: number[] = [];
  const filter = { states: ['ready', 'editing'] as const };
  // The lines in the middle of the queue, where a plan that counts from the start would show.
  const after = { place: '50000', id: '00000000-0000-0000-0000-000000000000' };
  const limit = () =>
    sql`SELECT best.* FROM unnest(ARRAY['ready', 'editing']) AS wanted (state) CROSS JOIN LATERAL (
      SELECT queue_rank, id FROM translation WHERE translation.state = wanted.state
        AND (queue_rank, id) > (${after.place}::bigint, ${after.id}::uuid) ORDER BY queue_rank, id LIMIT 50
    ) AS best ORDER BY queue_rank, id LIMIT 50`.execute(db);
  for (let round = 0; round < 3; round += 1) {
    limits.push(...(await timed(100, limit)));
    pages.push(...(await timed(100, () => queuePage(db, filter, after, 50))));
  }
  const ratio = median(pages) / median(limits);
  return {
    what: `queue page of 50 among ${translations.toLocaleString('en')} translations`,
    measured: `${ratio.toFixed(2)} × index only (${ms(median(pages))}, index ${ms(median(limits))})`,
    budget: '≤ 2 ×',
    holds: ratio <= 2,
  };
}
