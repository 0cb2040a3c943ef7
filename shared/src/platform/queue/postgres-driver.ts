import { createPostgresBackend, Queue, Worker, type PostgresConnectionOptions } from 'bullmq';
import { preparePostgresQueues, queueSchema } from './prepare-postgres-queues.js';
import { addLimitMs, type QueueDriver } from './queue-driver.js';

/** postgresDriver keeps queues in a schema of their own in our Postgres. */
export function postgresDriver(databaseUrl: string): QueueDriver {
  // Always the config form: a shared pool deadlocks once its slots are taken by listeners. The
  // time limit is what frees a caller from a half-dead socket, which would hang it for ever.
  const connection = (queryTimeoutMs: number): PostgresConnectionOptions => ({
    connectionString: databaseUrl,
    schema: queueSchema,
    max: 3,
    query_timeout: queryTimeoutMs,
    connectionTimeoutMillis: 5_000,
    keepAlive: true,
    // An idle producer must not keep a process alive that has nothing else to do.
    allowExitOnIdle: true,
  });
  return {
    kind: 'postgres',
    prepare: () => preparePostgresQueues(databaseUrl),
    openQueue: (name) =>
      new Queue(name, { connection: connection(addLimitMs) }, createPostgresBackend) as never,
    openWorker: (name, processor, settings) =>
      new Worker(
        name,
        processor,
        { ...settings, connection: connection(10_000) },
        createPostgresBackend,
      ) as never,
  };
}
