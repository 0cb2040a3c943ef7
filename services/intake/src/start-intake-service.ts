import { createPool } from '@dragoman/shared/db';
import { enqueue } from '@dragoman/shared/jobs';
import {
  allowedOrigins,
  createAuth,
  healthRouter,
  readSession,
  requireEnv,
  startHttpServer,
  type HttpServer,
  type ProcessParts,
} from '@dragoman/shared/platform';
import { createIntakeApp } from './create-intake-app.js';

/**
 * startIntakeService runs the intake in a process of its own, on a database that has been migrated. The
 * queue is no condition for being ready: articles are safe without it.
 */
export async function startIntakeService(parts: ProcessParts): Promise<HttpServer> {
  const { env, logger, databaseUrl, db, backend, now, onIdleError } = parts;
  const { SESSION_SECRET: secret } = requireEnv(env, {
    SESSION_SECRET: 'people sign in at the desk, and the intake reads the same sessions',
  });
  const pool = createPool(databaseUrl, { max: 2, onIdleError });
  const auth = createAuth(pool, env, secret);
  const deliveries = new Set<Promise<unknown>>();
  const app = createIntakeApp(
    {
      db,
      logger,
      now,
      readPerson: (request) => readSession(auth, request),
      origins: allowedOrigins(env),
      publicUrl: env.EDITION_URL,
      enqueueDraft: async (translationId) => {
        const delivery = enqueue(backend.producer, 'draftTranslation', { translationId });
        deliveries.add(delivery);
        await delivery.finally(() => deliveries.delete(delivery));
      },
    },
    {
      before: healthRouter({ database: () => pool.query('SELECT 1') }),
      trustProxy: env.TRUST_PROXY,
    },
  );
  const server = await startHttpServer(app, { host: env.HOST, port: env.PORT });
  return {
    port: server.port,
    async stop() {
      await server.stop();
      await Promise.allSettled(deliveries);
      await pool.end();
    },
  };
}
