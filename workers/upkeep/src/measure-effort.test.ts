import { freezeApprovedRevision } from '@dragoman/shared/db';
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
