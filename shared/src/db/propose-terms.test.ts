import { createTestDatabase, createTranslation, type TestDatabase } from '../testing/index.js';
import { jsonb } from './connect.js';
import { proposeTerms, proposeTermsOfNews } from './propose-terms.js';
import { snapshotOf } from './term-queries.js';

let database: TestDatabase;
beforeEach(async () => {
  database = await createTestDatabase();
});
afterEach(() => database.destroy());

const now = new Date('2026-11-23T12:00:00Z');

/** A live story whose drafts say "hor" where its editor wrote "marsh". */
async function publish(sentences: readonly (readonly [ar: string, en: string])[]) {
  const { db } = database;
  const parts = sentences.map(([ar, en]) => ({ kind: 'paragraph' as const, ar, en }));
  const { id, segmentIds } = await createTranslation(db, { state: 'approved', parts });
  for (const [at, segmentId] of segmentIds.entries())
    await db
      .updateTable('segment')
      .set({
        target_plain: (sentences[at]?.[1] ?? '').replace('hor', 'marsh'),
        status: 'confirmed',
      })
      .where('id', '=', segmentId)
      .execute();
  await db
    .updateTable('translation')
    .set({ publication: 'live', first_published_at: now })
    .where('id', '=', id)
    .execute();
  await db
    .insertInto('publication')
    .values({
      ...{ translation_id: id, version: 1, revision_number: 1, slug: id, html: '', headline: 'x' },
      ...{ content: jsonb({ segments: [] } as never), content_hash: 'x', source_headline: 'x' },
      ...{ source_version: 1, translation_note: 'x', first_published_at: now, published_at: now },
    } as never)
    .execute();
}

const dry = [
  ['غمرت المياه الهور كله', 'Water covered the whole hor.'],
  ['وبالهور صيادون كثيرون', 'There are many fishermen in the hor.'],
  ['جاء الشتاء باكرا', 'Winter came early.'],
] as const;
const wet = [
  ['عاد للهور طائر', 'A bird came back to the hor.'],
  ['نام الناس باكرا', 'People slept early.'],
] as const;

const candidates = () =>
  database.db.selectFrom('term').selectAll().where('status', '=', 'candidate').execute();

it('proposes after a publication, once, with the sentences', async () => {
  const { db } = database;
  expect(await proposeTermsOfNews(db, now)).toBeNull();
  await publish(dry);
  expect(await proposeTermsOfNews(db, now)).toEqual({ stories: 1, proposed: 0, known: 0 });
  expect(await proposeTermsOfNews(db, now)).toBeNull();
  await publish(wet);
  await db
    .updateTable('publication')
    .set({ published_at: new Date(+now + 1) })
    .execute();
  expect(await proposeTermsOfNews(db, now)).toEqual({ stories: 2, proposed: 1, known: 0 });
  const [term] = await candidates();
  expect(snapshotOf(term!)).toMatchObject({
    ...{ arabic: ['الهور'], preferred: 'marsh', banned: ['hor'], status: 'candidate' },
  });
  expect([term!.support, term!.against, term!.evidence.length]).toEqual([3, 0, 3]);
  expect(term!.evidence.map(({ draft }) => draft)).toContain('Water covered the whole hor.');
});

it.each(['declined', 'retired', 'adopted'] as const)(
  'does not propose again what was %s',
  async (status) => {
    const { db } = database;
    await publish(dry);
    await publish(wet);
    const look = () => proposeTerms(db, { stories: 10, by: null }, now);
    expect((await look()).proposed).toBe(1);
    await db.updateTable('term').set({ status }).execute();
    expect(await look()).toEqual({ stories: 2, proposed: 0, known: 1 });
    // Neither when somebody has since changed what it says.
    await db
      .updateTable('term')
      .set({ arabic_keys: ['آخر'] })
      .execute();
    expect((await look()).proposed).toBe(0);
    expect(await candidates()).toEqual([]);
  },
);
