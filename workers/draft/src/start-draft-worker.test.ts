import { engineWait } from '@dragoman/shared/db';
import { enqueue, enqueueAll } from '@dragoman/shared/jobs';
import { createLogger, createQueueBackend, type QueueBackend } from '@dragoman/shared/platform';
import {
  answersWell,
  busy,
  hangs,
  serverError,
  startTestRedis,
  unauthorised,
  type TestRedis,
} from '@dragoman/shared/testing';
import { startDraftScene, type DraftScene } from './draft-scene.js';
import { expectDrafted } from './expect-drafted.js';
import { seedArticle, seedBlocks } from './seed-article.js';
import { startDraftWorker } from './start-draft-worker.js';

const logger = createLogger({ level: 'silent' });

describe.each(['postgres', 'redis'])('the draft worker on %s', (kind) => {
  let scene: DraftScene;
  let redis: TestRedis | null = null;
  let backend: QueueBackend;
  const stops: (() => Promise<void>)[] = [];

  beforeEach(async () => {
    scene = await startDraftScene({ probe: true });
    redis = kind === 'redis' ? await startTestRedis() : null;
    backend = createQueueBackend({ databaseUrl: scene.databaseUrl, redisUrl: redis?.url, logger });
  });
  afterEach(async () => {
    for (const stop of stops.splice(0)) await stop();
    await backend.close();
    await redis?.destroy();
    await scene.close();
  });

  async function startWorker(timeoutMs = 5_000) {
    const { db, engine } = scene;
    const worker = await startDraftWorker({
      db,
      backend,
      logger,
      now: () => new Date(),
      engine: { baseUrl: engine.baseUrl, apiKey: null, model: 'm', practice: true, timeoutMs },
    });
    stops.push(() => worker.stop());
    return worker;
  }

  async function seed(count: number): Promise<string[]> {
    const ids: string[] = [];
    for (let n = 0; n < count; n += 1) ids.push(await seedArticle(scene.db, seedBlocks(5 + n)));
    return ids;
  }

  async function until(state: string, ids: string[]): Promise<void> {
    for (;;) {
      const rows = await Promise.all(ids.map((id) => scene.translation(id)));
      if (rows.every((row) => row.state === state)) return;
      await new Promise((done) => setTimeout(done, 25));
    }
  }

  const payloads = (ids: string[]) => ids.map((translationId) => ({ translationId }));

  it('drafts what it is told of, and announces its engine', async () => {
    const ids = await seed(6);
    await startWorker();
    await enqueueAll(backend.producer, 'draftTranslation', payloads(ids));
    await until('ready', ids);
    for (const [n, id] of ids.entries()) await expectDrafted(scene, id, 5 + n);
    const status = await scene.db.selectFrom('engine_status').selectAll().executeTakeFirstOrThrow();
    expect(status).toMatchObject({ engine: 'practice', model: 'm', practice: true });
  });

  it('waits out a 429 for everybody and goes on by itself, no attempt spent', async () => {
    const ids = await seed(3);
    await startWorker();
    await enqueue(backend.producer, 'draftTranslation', { translationId: ids[0]! });
    await until('ready', ids.slice(0, 1));
    const times: number[] = [];
    scene.engine.always(async (request, response) => {
      times.push(performance.now());
      await answersWell()(request, response);
    });
    scene.engine.next(async (request, response) => {
      times.push(performance.now());
      await busy('1')(request, response);
    });
    await enqueue(backend.producer, 'draftTranslation', { translationId: ids[1]! });
    while ((await engineWait(scene.db)).ms === 0) await new Promise((done) => setTimeout(done, 5));
    await enqueue(backend.producer, 'draftTranslation', { translationId: ids[2]! });
    await until('ready', ids);
    expect(times[1]! - times[0]!).toBeGreaterThanOrEqual(1_000);
  });

  it('tries again by itself after an error of the engine', async () => {
    const ids = await seed(1);
    await startWorker();
    // The probe meets the first; it does not stop the work.
    scene.engine.next(serverError, serverError);
    await enqueue(backend.producer, 'draftTranslation', { translationId: ids[0]! });
    await until('ready', ids);
    await expectDrafted(scene, ids[0]!, 5);
  });

  it('keeps a paused article for the sweep, and drafts it when the engine answers again', async () => {
    const ids = await seed(1);
    await startWorker();
    scene.engine.next(unauthorised);
    await enqueue(backend.producer, 'draftTranslation', { translationId: ids[0]! });
    await until('drafting', ids);
    for (let paused = false; !paused;) {
      const status = await scene.db.selectFrom('engine_status').selectAll().executeTakeFirst();
      paused = status?.paused_reason === 'unauthorised';
    }
    await scene.due(ids[0]!);
    const finished = until('ready', ids);
    const sweep = setInterval(
      () => void enqueue(backend.producer, 'draftTranslation', { translationId: ids[0]! }),
      100,
    );
    await finished;
    clearInterval(sweep);
    await expectDrafted(scene, ids[0]!, 5);
  });

  it('hands its work to the next worker when it stops', async () => {
    const ids = await seed(1);
    const worker = await startWorker(60_000);
    scene.engine.next(answersWell(), hangs);
    await enqueue(backend.producer, 'draftTranslation', { translationId: ids[0]! });
    while (scene.engine.requests.length < 2) await new Promise((done) => setTimeout(done, 20));
    await worker.stop({ graceMs: 50, deadlineMs: 3_000 });
    await startWorker();
    await until('ready', ids);
    await expectDrafted(scene, ids[0]!, 5);
    expect(await scene.translation(ids[0]!)).toMatchObject({ draft_run: 2 });
  });
});
