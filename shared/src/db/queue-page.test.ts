import { createTestDatabase, createTranslation } from '../testing/index.js';
import { queuePage, type QueueCursor, type TranslationFilter } from './queue-queries.js';

describe('queuePage', () => {
  it('gives one order across states and pages, and narrows by what the article says', async () => {
    const { db, destroy } = await createTestDatabase();
    try {
      const ids: string[] = [];
      for (const [index, state] of (['ready', 'editing', 'ready', 'queued'] as const).entries()) {
        const { id, articleId } = await createTranslation(db, { state });
        ids.push(id);
        await db
          .updateTable('translation')
          .set({ queue_rank: index })
          .where('id', '=', id)
          .execute();
        const section = index % 2 === 0 ? 'Politics' : 'Sport';
        await db.updateTable('article').set({ section }).where('id', '=', articleId).execute();
      }
      const page = async (
        filter: TranslationFilter = {},
        after: QueueCursor | null = null,
        limit = 10,
      ) => (await queuePage(db, filter, after, limit)).map((line) => ids.indexOf(line.id));
      expect(await page()).toEqual([0, 1, 2, 3]);
      expect(await page({ states: ['ready', 'editing'] }, null, 2)).toEqual([0, 1]);
      expect(await page({}, { place: '1', id: ids[1]! })).toEqual([2, 3]);
      expect(await page({ section: 'Politics' })).toEqual([0, 2]);
      expect(await page({ section: 'Sport', states: ['queued'] })).toEqual([3]);
      expect(await page({ words: 'transport' })).toEqual([0, 1, 2, 3]);
      expect(await page({ words: 'nowhere' })).toEqual([]);
    } finally {
      await destroy();
    }
  });
});
