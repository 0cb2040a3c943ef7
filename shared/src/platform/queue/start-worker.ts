import { setTimeout as sleep } from 'node:timers/promises';
import type { Job, Worker } from 'bullmq';
import type { Logger } from '../logger.js';
import type { QueueDriver } from './queue-driver.js';
import { reportSparingly } from './report-sparingly.js';
import { within } from './within.js';

/** WorkerTimings decide how soon the job of a dead worker is taken up again. */
export interface WorkerTimings {
  lockDurationMs: number;
  stalledIntervalMs: number;
}

/** WorkerOptions: `process` gets a signal that fires when the worker stops or loses the job. */
export interface StartWorkerOptions {
  queue: string;
  concurrency?: number;
  timings?: WorkerTimings;
  process(job: Job, token: string, signal: AbortSignal): Promise<void>;
}

/** StopOptions: jobs may finish for `graceMs`, are then aborted, and given up after `deadlineMs`. */
export interface StopOptions {
  graceMs?: number;
  deadlineMs?: number;
}

/** RunningWorker takes jobs until it is stopped, whatever becomes of the queue server meanwhile. */
export interface RunningWorker {
  /** true while it is connected and takes jobs */
  isReady(): boolean;
  stop(options?: StopOptions): Promise<void>;
}

const readyLimitMs = 10_000;
const rebuildPauseMs = 1_000;

// A killed worker's job runs again within 35 s of its death.
const standardTimings: WorkerTimings = { lockDurationMs: 30_000, stalledIntervalMs: 5_000 };

/** startWorker runs a worker on one queue, and builds it anew until and whenever it must. */
export function startWorker(
  driver: QueueDriver,
  logger: Logger,
  options: StartWorkerOptions,
): RunningWorker {
  const report = reportSparingly(logger);
  const { lockDurationMs, stalledIntervalMs } = options.timings ?? standardTimings;
  const stopping = new AbortController();
  let current: Worker | undefined;
  let ready = false;
  let over = false;

  // Three parameters, or BullMQ hands over no signal.
  const processor = (job: Job, token?: string, signal?: AbortSignal) =>
    options.process(job, token ?? '', signal ?? stopping.signal);

  function build(): Worker {
    const worker = driver.openWorker(options.queue, processor, {
      autorun: false,
      concurrency: options.concurrency ?? 4,
      lockDuration: lockDurationMs,
      stalledInterval: stalledIntervalMs,
      maxStalledCount: 3,
      // Only a worker with a limiter looks whether the queue is paused. This one never bites.
      limiter: { max: 1_000_000, duration: 1_000 },
      runRetryDelay: 1_000,
      removeOnComplete: { count: 0 },
      removeOnFail: { count: 0 },
    });
    worker.on('error', (error) => {
      // A connection that outlives its farewell by a moment has nothing more to say.
      if (over) return;
      report(`queue ${options.queue}`, error);
      // Its tables are gone (42P01, 3F000: dropped; 42883: dropped with their functions).
      if (['42P01', '3F000', '42883'].includes((error as { code?: string }).code ?? '')) {
        void driver.prepare().catch(() => {});
      }
    });
    worker.on('lockRenewalFailed', (ids) => {
      for (const id of ids) worker.cancelJob(id, 'another worker has this job now');
    });
    return worker;
  }

  async function superviseUntilStopped(): Promise<void> {
    while (!stopping.signal.aborted) {
      let worker: Worker | undefined;
      try {
        await driver.prepare();
        worker = build();
        await within(worker.waitUntilReady(), readyLimitMs, 'the queue server does not answer');
        if (!stopping.signal.aborted) {
          current = worker;
          ready = true;
          await worker.run();
        }
      } catch (error) {
        report(`queue ${options.queue} is not to be had yet`, error);
      }
      ready = false;
      if (worker && !(stopping.signal.aborted && current === worker)) discard(worker);
      await sleep(rebuildPauseMs, undefined, { signal: stopping.signal }).catch(() => {});
    }
  }
  const supervision = superviseUntilStopped();

  async function stop(options: StopOptions = {}): Promise<void> {
    await stopWithin(options);
    over = true;
  }

  async function stopWithin({ graceMs = 3_000, deadlineMs = 15_000 }: StopOptions): Promise<void> {
    ready = false;
    stopping.abort();
    const worker = current;
    if (!worker) return within(supervision, deadlineMs, 'stop').catch(() => {});
    const closed = worker.close();
    try {
      await within(closed, graceMs, 'still busy');
    } catch {
      worker.cancelAllJobs('the worker is stopping');
      await within(closed, deadlineMs - graceMs, 'still busy').catch((error: unknown) => {
        // Without its server a worker never gets closed; its jobs are taken up elsewhere.
        report(`queue ${options.queue} was left without a farewell`, error);
        discard(worker);
      });
    }
  }
  return { isReady: () => ready, stop };
}

function discard(worker: Worker): void {
  void worker.close(true).catch(() => {});
  void worker
    .getBackend()
    .close(true)
    .catch(() => {});
}
