import pino from 'pino';
import { freezeApprovedRevision, insertRevision } from '@dragoman/shared/db';
import { createTestDatabase, createTranslation, type TestDatabase } from '@dragoman/shared/testing';
import { learnMissed } from './learn-missed.js';

let test: TestDatabase;
beforeAll(async () => {
  test = await createTestDatabase();
});
afterAll(() => test.destroy());

const now = () => new Date('2026-11-23T12:00:00Z');
const learn = () => learnMissed({ db: test.db, logger: pino({ level: 'silent' }), now });
const units = () =>
  test.db
    .selectFrom('memory_unit')
    .select(['arabic', 'english_plain'])
    .orderBy('position')
    .execute();

describe('learnMissed', () => {
  it('learns what was live before there was a memory, once, whoever does it', async () => {
    const { id } = await createTranslation(test.db);
    await test.db.transaction().execute(async (trx) => {
      const { number } = await insertRevision(trx, id, 'submitted', null, now());
      await trx
        .updateTable('translation')
        .set({ state: 'approved', approved_revision: number })
        .where('id', '=', id)
        .execute();
      await freezeApprovedRevision(
        trx,
        { translationId: id, by: null, correctionNote: null },
        now(),
      );
    });
    const learnt = await units();
    expect(learnt).toHaveLength(3);
    expect(await learn()).toBe(0);

    await test.db.deleteFrom('memory_unit').execute();
    await test.db.deleteFrom('memory_story').execute();
    const outcomes = await Promise.all([learn(), learn(), learn()]);
    expect(outcomes.sort()).toEqual([0, 0, 1]);
    expect(await units()).toEqual(learnt);

    await test.db.deleteFrom('memory_unit').execute();
    await test.db.deleteFrom('memory_story').execute();
    await test.db.updateTable('article').set({ withdrawn_at: now() }).execute();
    expect(await learn()).toBe(0);
  });
});
