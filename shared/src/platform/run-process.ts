import { connect, type Db } from '../db/index.js';
import { explainFailure } from './explain-failure.js';
import { loadEnv, type Env } from './load-env.js';
import { createLogger, type Logger } from './logger.js';
import { createQueueBackend, type QueueBackend } from './queue/create-queue-backend.js';
import { requireEnv } from './require-env.js';
import { runUntilStopped, type Stoppable } from './shutdown.js';

/** ProcessParts are what every service and worker that runs alone stands on. */
export interface ProcessParts {
  readonly env: Env;
  readonly logger: Logger;
  readonly databaseUrl: string;
  readonly db: Db;
  /** Connects when it is first used. */
  readonly backend: QueueBackend;
  readonly now: () => Date;
  readonly onIdleError: (error: Error) => void;
}

/**
 * runProcess runs one service or worker as the process it is in: environment, log, database and queue,
 * then whatever `start` adds, which is stopped first, in the order it is returned. What keeps it from
 * starting goes to standard error, and the process ends with 1.
 */
export async function runProcess(
  name: string,
  start: (parts: ProcessParts) => Promise<readonly Stoppable[]>,
  { connections = 10 }: { connections?: number } = {},
): Promise<void> {
  let databaseUrl: string | undefined;
  try {
    const env = loadEnv();
    ({ DATABASE_URL: databaseUrl } = requireEnv(env, {
      DATABASE_URL: 'a process of its own brings no database',
    }));
    const logger = createLogger({ level: env.LOG_LEVEL, name });
    const onIdleError = (error: Error) =>
      logger.warn({ err: error }, 'a database connection broke');
    const db = connect(databaseUrl, { max: connections, onIdleError });
    const backend = createQueueBackend({ databaseUrl, redisUrl: env.REDIS_URL, logger });
    const now = () => new Date();
    const added = await start({ env, logger, databaseUrl, db, backend, now, onIdleError });
    const base = [{ stop: () => backend.close() }, { stop: () => db.destroy() }];
    runUntilStopped([...added, ...base], { logger });
    logger.info({ host: env.HOST, port: portOf(added), queue: backend.kind }, 'ready');
  } catch (error) {
    process.stderr.write(`${explainFailure(error, databaseUrl)}\n`);
    process.exit(1);
  }
}

// Whichever part listens tells its real port, which PORT=0 leaves to the system.
function portOf(parts: readonly (Stoppable & { readonly port?: number })[]): number | undefined {
  return parts.find((part) => part.port !== undefined)?.port;
}
