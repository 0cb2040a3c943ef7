import express from 'express';
import { sql } from 'kysely';
import { healthRouter, runProcess, startHttpServer } from '@dragoman/shared/platform';
import { createEditionApp } from './app.js';

// The public door alone: it reads what is published, and needs neither sessions nor the queue.
await runProcess('edition', async ({ env, logger, db, now }) => {
  const health = healthRouter({ database: () => sql`SELECT 1`.execute(db) });
  const edition = createEditionApp({
    db,
    logger,
    env: { ...env, PUBLIC_URL: env.EDITION_URL },
    now,
  });
  const app = express().disable('x-powered-by').use(health, edition);
  return [await startHttpServer(app, { host: env.HOST, port: env.PORT })];
});
