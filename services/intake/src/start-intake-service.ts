import { connect, createPool } from '@dragoman/shared/db';
import { enqueue } from '@dragoman/shared/jobs';
import {
  allowedOrigins,
  createAuth,
  createQueueBackend,
  EnvError,
  healthRouter,
  readSession,
  sessionSecret,
  startHttpServer,
  type Env,
  type Logger,
  type Stoppable,
} from '@dragoman/shared/platform';
import { createIntakeApp } from './create-intake-app.js';

/** The intake service, listening. */
export interface IntakeService extends Stoppable {
  readonly port: number;
}

/**
 * startIntakeService runs the intake in a process of its own, on the database that DATABASE_URL names
 * (migrated already), and stops its parts in order. The queue is no condition for being ready: articles
 * are safe without it.
 */
export async function startIntakeService(env: Env, logger: Logger): Promise<IntakeService> {
  const databaseUrl = env.DATABASE_URL;
  if (databaseUrl === undefined)
    throw new EnvError(['DATABASE_URL: set it; the intake on its own brings no database']);
  const onIdleError = (error: Error) => logger.warn({ err: error }, 'a database connection broke');
  const db = connect(databaseUrl, { max: 10, onIdleError });
  const pool = createPool(databaseUrl, { max: 2, onIdleError });
  const backend = createQueueBackend({ databaseUrl, redisUrl: env.REDIS_URL, logger });
  const auth = createAuth(pool, env, await sessionSecret(env.SESSION_SECRET, env.DATA_DIR));
  const deliveries = new Set<Promise<unknown>>();
  const app = createIntakeApp(
    {
      db,
      logger,
      now: () => new Date(),
      readPerson: (request) => readSession(auth, request),
      origins: allowedOrigins(env),
      publicUrl: env.PUBLIC_URL,
      enqueueDraft: async (translationId) => {
        const delivery = enqueue(backend.producer, 'draftTranslation', { translationId });
        deliveries.add(delivery);
        await delivery.finally(() => deliveries.delete(delivery));
      },
    },
    healthRouter({ database: () => pool.query('SELECT 1') }),
  );
  const server = await startHttpServer(app, { host: env.HOST, port: env.PORT });
  return {
    port: server.port,
    async stop() {
      await server.stop();
      await Promise.allSettled(deliveries);
      await backend.close();
      await Promise.all([db.destroy(), pool.end()]);
    },
  };
}
