import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sql } from 'kysely';
import { openEventStream, type DeskDeps } from '@dragoman/desk';
import { startDraftWorker } from '@dragoman/draft-worker';
import { startPublishWorker } from '@dragoman/publish-worker';
import {
  connect,
  createPool,
  migrateToLatest,
  plantSeedTerms,
  releaseDraftLeases,
  type Db,
} from '@dragoman/shared/db';
import { enqueue, jobs } from '@dragoman/shared/jobs';
import {
  allowedOrigins,
  assertListenable,
  createAuth,
  createQueueBackend,
  createSignInLimiter,
  healthRouter,
  sessionSecret,
  startEmbeddedPostgres,
  startHttpServer,
  type Env,
  type Logger,
  type QueueBackend,
  type Stoppable,
} from '@dragoman/shared/platform';
import { startUpkeep } from '@dragoman/upkeep-worker';
import { composeApp } from './compose-app.js';
import {
  openDemonstration,
  type DemonstrationNewsroom,
} from './demonstration/demonstration-accounts.js';
import { playDemonstration } from './demonstration/play-demonstration.js';
import { startEngine } from './start-engine.js';

/** A running desk: everything in one process. */
export interface Standalone extends Stoppable {
  readonly newsroom: DemonstrationNewsroom | null;
  /** Whether the practice engine drafts. */
  readonly practice: boolean;
  /** Resolves when the demonstration's stories stand where they belong. */
  readonly filled: Promise<void>;
}

const builtPages = fileURLToPath(new URL('../../../editor-ui/dist/', import.meta.url));

/**
 * startStandalone starts the database (unless DATABASE_URL names one), every service and every worker in
 * this process. On a database of its own it opens the demonstration newsroom.
 */
export async function startStandalone(env: Env, logger: Logger): Promise<Standalone> {
  const now = () => new Date();
  const started: Stoppable[] = [];
  const stop = async () => {
    for (const part of started.splice(0).reverse())
      await part.stop().catch((error: unknown) => logger.error({ err: error }, 'could not stop'));
  };
  const address = { host: env.HOST, port: env.PORT };
  try {
    await assertListenable(address);
    const databaseUrl = env.DATABASE_URL ?? (await ownDatabase(env, logger, started));
    const onIdleError = (error: Error) =>
      logger.warn({ err: error }, 'a database connection broke');
    const db = connect(databaseUrl, { max: 10, onIdleError });
    const pool = createPool(databaseUrl, { max: 5, onIdleError });
    started.push({ stop: () => db.destroy() }, { stop: () => pool.end() });
    await migrateToLatest(db);
    await plantSeedTerms(db, now());

    const backend = createQueueBackend({ databaseUrl, redisUrl: env.REDIS_URL, logger });
    started.push({ stop: () => backend.close() });
    if (!env.DATABASE_URL && !env.REDIS_URL) await takeOverFromTheDead(db, backend);
    const engine = await startEngine(env, logger);
    started.push(engine);
    const auth = createAuth(pool, env, await sessionSecret(env.SESSION_SECRET, env.DATA_DIR));
    const desk: DeskDeps = {
      db,
      pool,
      auth,
      env,
      logger,
      now,
      signInLimiter: await createSignInLimiter(pool),
      enqueueDraft: async (translationId) => {
        await enqueue(backend.producer, 'draftTranslation', { translationId });
      },
      pagesDir: existsSync(join(builtPages, 'index.html')) ? builtPages : null,
    };

    const draftWorker = await startDraftWorker({
      db,
      backend,
      logger,
      now,
      engine,
      prices: env.ENGINE_PRICES ?? [],
    });
    const publishWorker = startPublishWorker({ db, logger, now }, backend);
    const upkeep = startUpkeep({ db, producer: backend.producer, logger, now });
    started.push(draftWorker, publishWorker, upkeep);
    const events = await openEventStream(db, databaseUrl, logger);
    started.push({ stop: () => events.close() });
    const health = healthRouter({
      database: () => sql`SELECT 1`.execute(db),
      draftWorker: () => draftWorker.isReady(),
      publishWorker: () => publishWorker.isReady(),
    });
    // Before anybody can knock: a page that answers has people who may sign in.
    const newsroom = env.DATABASE_URL
      ? null
      : await openDemonstration(db, env.DATA_DIR, env.DEMO_PASSWORD);
    started.push(await startHttpServer(composeApp(desk, events, health), address));
    const intake = {
      db,
      logger,
      now,
      enqueueDraft: desk.enqueueDraft,
      readPerson: () => Promise.resolve(null),
      origins: allowedOrigins(env),
      publicUrl: env.EDITION_URL,
    };
    const ending = new AbortController();
    const play = newsroom && { desk, intake, newsroom, stopping: ending.signal };
    const filled = play ? playDemonstration(play) : Promise.resolve();
    const settled = filled.catch((error: unknown) => {
      if (!ending.signal.aborted)
        logger.error({ err: error }, 'the demonstration could not be filled');
    });
    // Stopped first of all: it must not find the database closed under its hands.
    started.push({ stop: () => (ending.abort(), settled) });
    return { newsroom, practice: engine.practice, filled, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** With a database of its own no other process is at work: what a killed one left is free at once. */
async function takeOverFromTheDead(db: Db, backend: QueueBackend): Promise<void> {
  await releaseDraftLeases(db);
  await backend.obliterate(jobs.draftTranslation.queue).catch(() => {});
}

async function ownDatabase(env: Env, logger: Logger, started: Stoppable[]): Promise<string> {
  const postgres = await startEmbeddedPostgres({ dataDir: join(env.DATA_DIR, 'postgres'), logger });
  started.push(postgres);
  return postgres.url;
}
