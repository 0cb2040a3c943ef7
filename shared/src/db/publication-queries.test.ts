import {
  approveText,
  createTestDatabase,
  insertApprovedStory,
  storyPeople,
  type StorySegment,
  type TestDatabase,
} from '../testing/index.js';
import { TRANSLATION_NOTE } from '../domain/index.js';
import { contentHashOf } from './content-hash.js';
import {
  freezeApprovedRevision,
  latestPublication,
  withdrawPublications,
} from './publication-queries.js';

let test: TestDatabase;
beforeEach(async () => {
  test = await createTestDatabase();
});
afterEach(() => test.destroy());

const morning = new Date('2026-11-23T09:00:00Z');
const noon = new Date('2026-11-23T12:00:00Z');
const story = (headline: string, body = 'One sentence.'): StorySegment[] => [
  { kind: 'headline', text: headline },
  { kind: 'paragraph', text: body },
];
const approved = (headline: string) =>
  insertApprovedStory(test.db, { segments: story(headline), section: 'Culture' });
const freeze = (translationId: string, at = morning, correctionNote: string | null = null) =>
  test.db
    .transaction()
    .execute((trx) =>
      freezeApprovedRevision(trx, { translationId, by: storyPeople.approver, correctionNote }, at),
    );

describe('freezeApprovedRevision', () => {
  it('publishes exactly the approved text, under the hash the approval names (invariant 7)', async () => {
    const id = await approved('A headline');
    const hash = await approveText(test.db, id, story('A headline', 'The approved words.'));
    const publication = await freeze(id);
    expect(publication).toMatchObject({
      slug: 'a-headline',
      version: 1,
      revision_number: 2,
      content_hash: hash,
      html: '<p>The approved words.</p>',
      translation_note: TRANSLATION_NOTE,
      section: 'Culture',
      editor_name: 'Salma Rahhal',
      approver_name: 'Nadim Farra',
    });
    expect(publication && contentHashOf(publication.content)).toBe(hash);
    const line = await test.db.selectFrom('translation').selectAll().executeTakeFirstOrThrow();
    expect(line).toMatchObject({ publication: 'live', slug: 'a-headline' });
  });

  it('refuses a revision that is no longer the text its hash names', async () => {
    const id = await approved('Tampered');
    await test.db
      .insertInto('revision')
      .columns(['translation_id', 'number', 'reason', 'content', 'content_hash'])
      .expression((eb) =>
        eb
          .selectFrom('revision')
          .select((one) => [
            'translation_id',
            one.lit(2).as('number'),
            'reason',
            'content',
            one.val('0'.repeat(64)).as('content_hash'),
          ])
          .where('translation_id', '=', id),
      )
      .execute();
    await test.db.updateTable('translation').set({ approved_revision: 2 }).execute();
    await expect(freeze(id)).rejects.toThrow('not the text that was approved');
    expect(await latestPublication(test.db, id)).toBeNull();
  });

  it('publishes nothing where nothing is approved', async () => {
    const id = await approved('Not approved');
    await test.db.updateTable('translation').set({ approved_revision: null }).execute();
    expect(await freeze(id)).toBeNull();
    expect(await latestPublication(test.db, id)).toBeNull();
  });

  it('publishes the same revision once, and a correction as the next version with the first time kept', async () => {
    const id = await approved('Once');
    const first = await freeze(id);
    expect((await freeze(id, noon))?.id).toBe(first?.id);
    await approveText(test.db, id, story('Another headline', 'Corrected.'));
    const second = await freeze(id, noon, 'It was wrong.');
    expect(second).toMatchObject({
      version: 2,
      slug: 'once',
      headline: 'Another headline',
      first_published_at: morning,
      published_at: noon,
      correction_note: 'It was wrong.',
    });
    expect((await freeze(id, noon, 'It was wrong.'))?.id).toBe(second?.id);
    expect(await freeze(id, noon, 'And this besides.')).toMatchObject({ version: 3 });
  });

  it('publishes the same text anew after a withdrawal, at its old address', async () => {
    const id = await approved('Back again');
    await freeze(id);
    await test.db.transaction().execute((trx) => withdrawPublications(trx, id, 'An error', noon));
    expect((await latestPublication(test.db, id))?.withdrawn_at).toEqual(noon);
    expect(await freeze(id, noon)).toMatchObject({
      version: 2,
      slug: 'back-again',
      withdrawn_at: null,
      first_published_at: morning,
    });
  });

  it('gives stories of one headline, published at once, an address each', async () => {
    const ids = [];
    for (let count = 0; count < 8; count += 1) ids.push(await approved('The same headline'));
    const published = await Promise.all(ids.map((id) => freeze(id)));
    expect(published.map((one) => one?.slug).sort()).toEqual([
      'the-same-headline',
      ...[2, 3, 4, 5, 6, 7, 8].map((ordinal) => `the-same-headline-${ordinal}`),
    ]);
  });

  it('gives no story an address that the edition uses itself', async () => {
    for (const [headline, slug] of [
      ['Corrections', 'corrections-2'],
      ['Assets', 'assets-2'],
    ] as const)
      expect((await freeze(await approved(headline)))?.slug).toBe(slug);
  });
});
