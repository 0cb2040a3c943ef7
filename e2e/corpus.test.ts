import { readCorpus, withClient } from '@dragoman/shared/testing';
import { corpusInChaos, draftFaults, type AfterChaos } from './newsroom/corpus-in-chaos.js';
import type { HttpCaller } from './newsroom/http-caller.js';
import { openNewsroom, type Newsroom } from './newsroom/open-newsroom.js';
import { inTurns } from './newsroom/in-turns.js';
import { deliverHumanText } from './newsroom/deliver-human-text.js';

const corpus = readCorpus();
if (!corpus) process.stderr.write('No corpus: whole stories go untried. Set DRAGOMAN_CORPUS.\n');
const withCorpus = corpus ? describe : describe.skip;

let newsroom: Newsroom;
let after: AfterChaos;
let editor: HttpCaller;

withCorpus('the corpus, sent at once, with desks killed and the queue’s tables truncated', () => {
  const stories = corpus ?? [];
  beforeAll(async () => {
    newsroom = await openNewsroom();
  });
  afterAll(() => newsroom.close());

  it('is drafted to the last story', async () => {
    after = await corpusInChaos(newsroom, stories, () => truncateQueue(newsroom.database.url));
    expect(stories).toHaveLength(62);
    expect(after.kills).toBe(4);
    expect(new Set(after.taken.map(({ translationId }) => translationId)).size).toBe(62);
    editor = await newsroom.signIn(after.desk.origin, 'editor');
  }, 180_000);

  it('holds one draft a segment, and in each what the engine said', async () => {
    const { db } = newsroom.database;
    const drafts = await db.selectFrom('draft').select('segment_id').execute();
    const segments = await db.selectFrom('segment').select('id').execute();
    expect(segments).toHaveLength(stories.flatMap(({ pairs }) => pairs).length);
    expect(drafts).toHaveLength(segments.length);
    expect(new Set(drafts.map((draft) => draft.segment_id)).size).toBe(segments.length);
    const faults = await inTurns(8, after.taken, (taken) => draftFaults(editor, taken));
    expect(faults.flat()).toEqual([]);
  }, 60_000);

  it('lets a faithful human translation through', async () => {
    const delivered = await inTurns(8, after.taken, (taken) => deliverHumanText(editor, taken));
    const blocked = delivered.flatMap((story) => story.blocked);
    const segments = stories.flatMap(({ pairs }) => pairs).length;
    if (blocked.length > 0)
      process.stderr.write(
        `Blocked in human translations (${blocked.length} of ${segments}):\n${blocked.join('\n')}\n`,
      );
    expect(blocked.length).toBeLessThanOrEqual(segments * 0.01);
    const stopped = delivered.filter(({ submitted }) => !submitted);
    expect(stopped.every((story) => story.blocked.length > 0)).toBe(true);
    expect(stopped.length).toBeLessThanOrEqual(blocked.length);
  }, 300_000);
});

/** truncateQueue empties every table that BullMQ keeps jobs in, as an operator's mishap would. */
async function truncateQueue(url: string): Promise<void> {
  await withClient(url, async (client) => {
    const { rows } = await client.query<{ name: string }>(
      `SELECT format('bullmq.%I', tablename) AS name FROM pg_tables
       WHERE schemaname = 'bullmq' AND tablename <> 'migration'`,
    );
    expect(rows.length).toBeGreaterThan(3);
    await client.query(`TRUNCATE ${rows.map(({ name }) => name).join(', ')} CASCADE`);
  });
}
