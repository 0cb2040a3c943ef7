import { sql } from 'kysely';
import { runProcess, startHealthServer } from '@dragoman/shared/platform';
import { engineOfEnv } from './engine-of-env.js';
import { startDraftWorker } from './start-draft-worker.js';

await runProcess('draft-worker', async ({ env, logger, db, backend, now }) => {
  const engine = engineOfEnv(env);
  const worker = await startDraftWorker({
    db,
    backend,
    logger,
    now,
    engine,
    prices: env.ENGINE_PRICES ?? [],
  });
  const health = await startHealthServer(
    { database: () => sql`SELECT 1`.execute(db), queue: () => worker.isReady() },
    { host: env.HOST, port: env.PORT },
  );
  logger.info({ engine: engine.baseUrl, model: engine.model }, 'drafts with this engine');
  return [health, worker];
});
