import type { JobProducer } from '../../jobs/index.js';
import type { Logger } from '../logger.js';
import { createProducer } from './create-producer.js';
import { postgresDriver } from './postgres-driver.js';
import { redisDriver } from './redis-driver.js';
import { startWorker, type RunningWorker, type StartWorkerOptions } from './start-worker.js';

/** QueueBackend is the queue of this installation, on Postgres or on Redis. */
export interface QueueBackend {
  readonly kind: 'postgres' | 'redis';
  readonly producer: JobProducer;
  /** let no worker take a job of the queue for `pauseMs` */
  pause(queue: string, pauseMs: number): Promise<void>;
  startWorker(options: StartWorkerOptions): RunningWorker;
  /** drop all jobs of a queue */
  obliterate(queue: string): Promise<void>;
  close(): Promise<void>;
}

/** createQueueBackend is the one switch: Redis when there is a `redisUrl`, else Postgres. */
export function createQueueBackend(options: {
  databaseUrl: string;
  redisUrl?: string | undefined;
  logger: Logger;
}): QueueBackend {
  const { databaseUrl, redisUrl, logger } = options;
  const driver = redisUrl ? redisDriver(redisUrl) : postgresDriver(databaseUrl);
  const producer = createProducer(driver, logger);
  return {
    kind: driver.kind,
    producer,
    pause: (queue, pauseMs) => producer.pause(queue, pauseMs),
    startWorker: (workerOptions) => startWorker(driver, logger, workerOptions),
    obliterate: (queue) => producer.obliterate(queue),
    close: () => producer.close(),
  };
}
