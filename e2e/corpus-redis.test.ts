import { readCorpus, startTestRedis, type TestRedis } from '@dragoman/shared/testing';
import { corpusInChaos, draftFaults } from './newsroom/corpus-in-chaos.js';
import { inTurns } from './newsroom/in-turns.js';
import { openNewsroom, type Newsroom } from './newsroom/open-newsroom.js';

const corpus = readCorpus();
const withCorpus = corpus ? describe : describe.skip;

withCorpus('the corpus, sent at once, with desks killed and Redis flushed', () => {
  const stories = corpus ?? [];
  let redis: TestRedis;
  let newsroom: Newsroom;
  beforeAll(async () => {
    redis = await startTestRedis();
    newsroom = await openNewsroom({ REDIS_URL: redis.url });
  });
  afterAll(async () => {
    await newsroom.close();
    await redis.destroy();
  });

  it('is drafted to the last story, each segment once, as the engine said', async () => {
    const after = await corpusInChaos(newsroom, stories, () => redis.flushall());
    expect(new Set(after.taken.map(({ translationId }) => translationId)).size).toBe(62);
    const { db } = newsroom.database;
    const drafts = await db.selectFrom('draft').select('segment_id').execute();
    const segments = await db.selectFrom('segment').select('id').execute();
    expect(drafts).toHaveLength(segments.length);
    expect(new Set(drafts.map((draft) => draft.segment_id)).size).toBe(segments.length);
    const editor = await newsroom.signIn(after.desk.origin, 'editor');
    const faults = await inTurns(8, after.taken, (taken) => draftFaults(editor, taken));
    expect(faults.flat()).toEqual([]);
    expect(after.desk.output()).not.toMatch(/unhandledRejection|uncaughtException/);
  }, 240_000);
});
