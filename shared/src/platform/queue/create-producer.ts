import type { Queue } from 'bullmq';
import type { JobProducer, QueuedJob } from '../../jobs/index.js';
import type { Logger } from '../logger.js';
import { addLimitMs, type QueueDriver } from './queue-driver.js';
import { reportSparingly } from './report-sparingly.js';
import { within } from './within.js';

/** QueueProducer is the producing side of one queue server. */
export interface QueueProducer extends JobProducer {
  /** let nobody take a job of this queue for a while */
  pause(queue: string, pauseMs: number): Promise<void>;
  /** drop every job of a queue, running ones included */
  obliterate(queue: string): Promise<void>;
  close(): Promise<void>;
}

/** createProducer opens queues as they are first needed and replaces any that fails. */
export function createProducer(driver: QueueDriver, logger: Logger): QueueProducer {
  const report = reportSparingly(logger);
  const open = new Map<string, Promise<Queue>>();
  let closed = false;

  function queueNamed(name: string): Promise<Queue> {
    const existing = open.get(name);
    if (existing) return existing;
    const opening = openReady(name);
    open.set(name, opening);
    opening.catch(() => open.delete(name));
    return opening;
  }

  async function openReady(name: string): Promise<Queue> {
    await driver.prepare();
    const queue = driver.openQueue(name);
    // A connection that outlives its farewell by a moment has nothing more to say.
    queue.on('error', (error) => {
      if (!closed) report('queue connection', error);
    });
    // A Redis client goes on trying and never rejects; its first complaint is answer enough.
    const refused = new Promise<never>((_, reject) => queue.once('error', reject));
    refused.catch(() => {});
    try {
      const ready = Promise.race([queue.waitUntilReady(), refused]);
      await within(ready, addLimitMs, 'the queue server does not answer');
      return queue;
    } catch (error) {
      discard(queue);
      throw error;
    }
  }

  async function use<T>(name: string, action: (queue: Queue) => Promise<T>): Promise<T> {
    if (closed) throw new Error('the queue is closed');
    try {
      const done = queueNamed(name).then(action);
      return await within(done, addLimitMs, 'the queue server does not answer');
    } catch (error) {
      // Tables may have been dropped, or the connection be dead: begin anew with the next job.
      const broken = open.get(name);
      open.delete(name);
      void broken?.then(discard, () => {});
      throw error;
    }
  }

  return {
    async add(queueName, queued) {
      try {
        await use(queueName, (queue) => queue.addBulk(queued.map(asBullJob)));
        return true;
      } catch (error) {
        report(`jobs not delivered to queue ${queueName}; the sweep will`, error);
        return false;
      }
    },
    pause: (queueName, pauseMs) => use(queueName, (queue) => queue.rateLimit(pauseMs)),
    obliterate: (queueName) => use(queueName, (queue) => queue.obliterate({ force: true })),
    async close() {
      closed = true;
      const queues = await Promise.allSettled(open.values());
      open.clear();
      const left = queues.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
      await Promise.all(left.map((queue) => within(shut(queue), 2_000, 'close').catch(() => {})));
    },
  };
}

function asBullJob({ name, id, payload, attempts, backoffMs }: QueuedJob) {
  return {
    name,
    data: payload,
    opts: {
      jobId: id,
      attempts,
      backoff: { type: 'exponential', delay: backoffMs },
      // History is in our own tables; a finished job that stayed would swallow the next of its id.
      removeOnComplete: true,
      removeOnFail: true,
    },
  };
}

function discard(queue: Queue): void {
  void shut(queue).catch(() => {});
}

// By force: a polite farewell to a server that is away never ends, and leaves the connection trying.
function shut(queue: Queue): Promise<void> {
  return queue.getBackend().close(true);
}
