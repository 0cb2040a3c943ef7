import { setTimeout as sleep } from 'node:timers/promises';
import { freezeApprovedRevision, measurePublication } from '@dragoman/shared/db';
import { createLogger } from '@dragoman/shared/platform';
import { createTestDatabase, insertApprovedStory } from '@dragoman/shared/testing';
import { measureEffort } from './measure-effort.js';

it('measures every publication once, one that an editor wrote alone too, however many sweeps run at once', async () => {
  const { db, destroy } = await createTestDatabase();
  const logger = createLogger({ level: 'silent' });
  const now = new Date();
  try {
    const translationId = await insertApprovedStory(db, {
      segments: [{ kind: 'headline', text: 'Written by hand' }],
    });
    const publishing = { translationId, by: null, correctionNote: null };
    await db.transaction().execute((trx) => freezeApprovedRevision(trx, publishing, now));
    await Promise.all([1, 2, 3].map(() => measureEffort(db, logger, now)));
    await measureEffort(db, logger, new Date(now.getTime() + 1_000));
    expect(await db.selectFrom('story_effort').selectAll().execute()).toMatchObject([
      {
        translation_id: translationId,
        hter: null,
        engine: null,
        added: 1,
        drafted: 0,
        final_words: 3,
        measured_at: now,
      },
    ]);
  } finally {
    await destroy();
  }
});

it('stands in nobody’s way who withdraws the story meanwhile', async () => {
  const { db, destroy } = await createTestDatabase();
  try {
    const translationId = await insertApprovedStory(db, {
      segments: [{ kind: 'headline', text: 'Written by hand' }],
    });
    const now = new Date();
    const publishing = { translationId, by: null, correctionNote: null };
    const publication = await db
      .transaction()
      .execute((trx) => freezeApprovedRevision(trx, publishing, now));
    const id = publication?.id ?? '';
    let measuring: Promise<void> = Promise.resolve();
    await db.transaction().execute(async (trx) => {
      const held = trx.selectFrom('translation').select('id').where('id', '=', translationId);
      await held.forUpdate().execute();
      measuring = measurePublication(db, id, now);
      await sleep(500);
      await trx
        .updateTable('publication')
        .set({ withdrawn_at: now, withdrawn_reason: 'x' })
        .where('id', '=', id)
        .execute();
    });
    await measuring;
    expect(await db.selectFrom('story_effort').select('publication_id').execute()).toHaveLength(1);
  } finally {
    await destroy();
  }
});
