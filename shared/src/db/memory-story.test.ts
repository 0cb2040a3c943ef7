import {
  createPerson,
  createTestDatabase,
  createTranslation,
  shortStory,
  type StoryPart,
  type TestDatabase,
  type TestTranslation,
} from '../testing/index.js';
import { jsonb } from './connect.js';
import { recallMemory } from './memory-recall.js';
import { learnPublication, storiesToLearn } from './memory-story-queries.js';
import {
  freezeApprovedRevision,
  latestPublication,
  withdrawPublications,
} from './publication-queries.js';
import { insertRevision } from './revision-queries.js';

let test: TestDatabase;
let approver: string;
beforeAll(async () => {
  test = await createTestDatabase();
  approver = (await createPerson(test.db, ['approver'], 'Nadim Farra')).id;
});
afterAll(() => test.destroy());

const now = new Date('2026-11-23T12:00:00Z');
const units = (id: string) =>
  test.db
    .selectFrom('memory_unit')
    .selectAll()
    .where('translation_id', '=', id)
    .orderBy('position')
    .execute();

/** Every story has Arabic of its own, so that none finds another's. */
let stories = 0;
const story = (): StoryPart[] => {
  stories += 1;
  return shortStory.map((part) => ({ ...part, ar: `${part.ar} حكاية${stories}` }));
};
async function publish({ id }: TestTranslation, correctionNote: string | null = null) {
  return test.db.transaction().execute(async (trx) => {
    const revision = await insertRevision(trx, id, `r${Math.random()}`, null, now);
    await trx
      .updateTable('translation')
      .set({
        state: 'approved',
        approved_revision: revision.number,
        approved_by: approver,
        approved_at: now,
      })
      .where('id', '=', id)
      .execute();
    return freezeApprovedRevision(trx, { translationId: id, by: approver, correctionNote }, now);
  });
}
const rewrite = (segment: string | undefined, text: string, status = 'edited' as const) =>
  test.db
    .updateTable('segment')
    .set({ target: jsonb([[{ text }]]), target_plain: text, status })
    .where('id', '=', segment ?? '')
    .execute();

describe('the memory of a story', () => {
  it('learns each pair with where it came from, as the story is published', async () => {
    const parts = story();
    const made = await createTranslation(test.db, { parts });
    await rewrite(made.segmentIds[1], 'Buses again.');
    await publish(made);
    expect(await units(made.id)).toMatchObject([
      {
        arabic: parts[0]?.ar,
        previous_arabic: '',
        next_arabic: parts[1]?.ar,
        reviewed: false,
        position: 0,
      },
      {
        arabic: parts[1]?.ar,
        english_plain: 'Buses again.',
        previous_arabic: parts[0]?.ar,
        next_arabic: parts[2]?.ar,
        origin: 'desk',
        reviewed: true,
        source_id: 'ar-edition',
        story: parts[0]?.ar,
        segment_id: made.segmentIds[1],
        revision_number: 1,
        approved_by: approver,
        approved_at: now,
      },
      { next_arabic: '', position: 2 },
    ]);
    const [match] = await recallMemory(test.db, {
      arabic: parts[1]?.ar ?? '',
      previousArabic: parts[0]?.ar,
      nextArabic: parts[2]?.ar,
    });
    expect(match).toMatchObject({
      kind: 'context',
      score: 100,
      difference: 'none',
      english: [[{ text: 'Buses again.' }]],
      approvedBy: 'Nadim Farra',
      story: { title: parts[0]?.ar, translationId: made.id },
    });
  });

  it('replaces what a correction changed, keeps the other units, and leaves out what was cut', async () => {
    const made = await createTranslation(test.db, { parts: story() });
    await publish(made);
    const before = await units(made.id);
    await rewrite(made.segmentIds[1], 'Corrected.');
    await test.db
      .updateTable('segment')
      .set({ status: 'cut' })
      .where('id', '=', made.segmentIds[2] ?? '')
      .execute();
    await publish(made, 'Corrected.');
    const after = await units(made.id);
    expect(after.map(({ english_plain }) => english_plain)).toEqual([
      before[0]?.english_plain,
      'Corrected.',
    ]);
    expect(after[0]?.id).toBe(before[0]?.id);
    expect(after[1]).toMatchObject({ revision_number: 2, next_arabic: before[2]?.arabic });
  });

  it('changes nothing when the same publication is learnt again', async () => {
    const made = await createTranslation(test.db, { parts: story() });
    await publish(made);
    const before = await units(made.id);
    const publication = await latestPublication(test.db, made.id);
    for (const outcome of ['known', 'known'])
      expect(
        await test.db.transaction().execute((trx) => learnPublication(trx, publication!, now)),
      ).toBe(outcome);
    expect(await units(made.id)).toEqual(before);
    expect(await storiesToLearn(test.db)).toEqual([]);
  });

  it('forgets a story that is withdrawn', async () => {
    const parts = story();
    const made = await createTranslation(test.db, { parts });
    await publish(made);
    await test.db.transaction().execute((trx) => withdrawPublications(trx, made.id, 'wrong', now));
    expect(await units(made.id)).toEqual([]);
    const keys = await test.db
      .selectFrom('memory_key')
      .where('number', 'not in', (eb) => eb.selectFrom('memory_unit').select('number'))
      .selectAll()
      .execute();
    expect(keys).toEqual([]);
    expect(await recallMemory(test.db, { arabic: parts[1]?.ar ?? '', least: 90 })).toEqual([]);
  });

  it('finds live stories it has not learnt, and waits while their text is not the published one', async () => {
    const made = await createTranslation(test.db, { parts: story() });
    await publish(made);
    await test.db.deleteFrom('memory_unit').where('translation_id', '=', made.id).execute();
    await test.db.deleteFrom('memory_story').where('translation_id', '=', made.id).execute();
    const [missed] = await storiesToLearn(test.db);
    expect(missed).toMatchObject({ translation_id: made.id, version: 1 });
    const learn = () => test.db.transaction().execute((trx) => learnPublication(trx, missed!, now));
    await rewrite(made.segmentIds[0], 'Something newer');
    expect(await learn()).toBe('moved_on');
    expect(await units(made.id)).toEqual([]);
    await rewrite(made.segmentIds[0], shortStory[0]?.en as string);
    expect(await learn()).toBe('learnt');
    expect(await units(made.id)).toHaveLength(3);
  });
});
