import { fileURLToPath } from 'node:url';
import express from 'express';
import { createPool } from '@dragoman/shared/db';
import { enqueue } from '@dragoman/shared/jobs';
import {
  createAuth,
  createSignInLimiter,
  healthRouter,
  requireEnv,
  startHttpServer,
  type ProcessParts,
  type Stoppable,
} from '@dragoman/shared/platform';
import { createDeskApp } from './app.js';
import { openEventStream } from './events/event-stream.js';

const pagesDir = fileURLToPath(new URL('../../../editor-ui/dist/', import.meta.url));

/**
 * startDeskService runs the desk in a process of its own, on a database that has been migrated. It
 * returns its parts in the order they stop. The queue is no condition for being ready: the sweep
 * delivers what it misses.
 */
export async function startDeskService(parts: ProcessParts): Promise<readonly Stoppable[]> {
  const { env, logger, databaseUrl, db, backend, now, onIdleError } = parts;
  const { SESSION_SECRET: secret } = requireEnv(env, {
    SESSION_SECRET: 'every process that reads sessions needs the same one',
  });
  const pool = createPool(databaseUrl, { max: 5, onIdleError });
  const events = await openEventStream(db, databaseUrl, logger);
  const desk = createDeskApp(
    {
      db,
      pool,
      auth: createAuth(pool, env, secret),
      signInLimiter: await createSignInLimiter(pool),
      env,
      logger,
      now,
      enqueueDraft: async (translationId) => {
        await enqueue(backend.producer, 'draftTranslation', { translationId });
      },
      pagesDir,
    },
    events,
  );
  const health = healthRouter({ database: () => pool.query('SELECT 1') });
  const app = express().disable('x-powered-by').use(health, desk);
  const server = await startHttpServer(app, { host: env.HOST, port: env.PORT });
  return [{ stop: () => events.close() }, server, { stop: () => pool.end() }];
}
