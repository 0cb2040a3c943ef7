import { sql } from 'kysely';
import { connect } from '@dragoman/shared/db';
import {
  createLogger,
  createQueueBackend,
  EnvError,
  loadEnv,
  runUntilStopped,
  startHealthServer,
} from '@dragoman/shared/platform';
import { engineOfEnv } from './engine-of-env.js';
import { startDraftWorker } from './start-draft-worker.js';

try {
  const env = loadEnv();
  const { DATABASE_URL: databaseUrl, REDIS_URL: redisUrl } = env;
  if (!databaseUrl) throw new EnvError(['DATABASE_URL: a worker on its own needs it']);
  const logger = createLogger({ level: env.LOG_LEVEL, name: 'draft-worker' });
  const db = connect(databaseUrl);
  const backend = createQueueBackend({ databaseUrl, redisUrl, logger });
  const engine = engineOfEnv(env);
  const worker = await startDraftWorker({ db, backend, logger, now: () => new Date(), engine });
  const health = await startHealthServer(
    { database: () => sql`SELECT 1`.execute(db), queue: () => worker.isReady() },
    { host: env.HOST, port: env.PORT },
  );
  const rest = { stop: () => Promise.all([backend.close(), db.destroy()]).then(() => undefined) };
  runUntilStopped([health, worker, rest], { logger });
  logger.info({ engine: engine.baseUrl, model: engine.model, port: health.port }, 'ready to draft');
} catch (error) {
  process.stderr.write(`${error instanceof EnvError ? error.message : (error as Error).stack}\n`);
  process.exitCode = 1;
}
