import { Queue, Worker, type RedisOptions } from 'bullmq';
import { addLimitMs, type QueueDriver } from './queue-driver.js';

const prefix = 'dragoman';

/** redisDriver keeps queues in Redis; its append-only file should be on. */
export function redisDriver(redisUrl: string): QueueDriver {
  const shared: RedisOptions = {
    url: redisUrl,
    // Longer than a worker's blocking wait (5 s), shorter than anybody's patience: without it a
    // half-dead socket hangs a worker for ever.
    socketTimeout: 15_000,
    connectTimeout: 5_000,
    disconnectTimeout: 500,
    retryStrategy: (times: number) => Math.min(50 * 2 ** times, 1_000),
  };
  return {
    kind: 'redis',
    prepare: async () => {},
    openQueue: (name) =>
      new Queue(name, {
        prefix,
        // A request must hear at once that the queue is away, not wait until it is back.
        connection: {
          ...shared,
          socketTimeout: addLimitMs,
          enableOfflineQueue: false,
          maxRetriesPerRequest: 1,
        },
      }),
    openWorker: (name, processor, settings) =>
      new Worker(name, processor, {
        ...settings,
        prefix,
        connection: { ...shared, maxRetriesPerRequest: null },
      }),
  };
}
