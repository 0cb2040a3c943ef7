import { RateLimitError, UnrecoverableError, WaitingError, type Job } from 'bullmq';
import {
  jobNamed,
  PauseQueueError,
  PermanentJobError,
  type JobDefinition,
  type JobName,
  type JobPayload,
} from '../jobs/index.js';
import type { Logger } from './logger.js';
import { jobRuns, jobSeconds } from './metrics.js';
import type { QueueBackend } from './queue/create-queue-backend.js';
import type { RunningWorker, WorkerTimings } from './queue/start-worker.js';

/** JobContext is what a handler may know of the run beyond its payload. */
export interface JobContext {
  /** fires when the worker stops or another worker has taken the job over */
  signal: AbortSignal;
  /** which run this is, from 1 */
  attempt: number;
  isLastAttempt: boolean;
  logger: Logger;
}

/**
 * JobHandler does the work. It throws PermanentJobError where another try is pointless,
 * PauseQueueError where everybody should wait, and anything else to be tried again.
 */
export type JobHandler<Name extends JobName> = (
  payload: JobPayload<Name>,
  context: JobContext,
) => Promise<void>;

/** RunWorkerOptions name the job and who handles it. */
export interface RunWorkerOptions<Name extends JobName> {
  backend: QueueBackend;
  job: Name;
  handler: JobHandler<Name>;
  logger: Logger;
  concurrency?: number;
  timings?: WorkerTimings;
}

/**
 * runWorker is the one wrapper around every handler: it parses the payload, logs and counts the
 * run, and translates the handler's errors for the queue.
 */
export function runWorker<Name extends JobName>(options: RunWorkerOptions<Name>): RunningWorker {
  const { backend, job: name, handler, concurrency, timings } = options;
  const definition = jobNamed(name);

  async function process(job: Job, token: string, signal: AbortSignal): Promise<void> {
    const attempt = job.attemptsMade + 1;
    const isLastAttempt = attempt >= (job.opts.attempts ?? 1);
    const logger = options.logger.child({ job: name, jobId: job.id, attempt });
    const count = (outcome: string) => jobRuns.inc({ job: name, outcome });
    const stopClock = jobSeconds.startTimer({ job: name });
    try {
      const payload = parsePayload(definition, job.data);
      await handler(payload, { signal, attempt, isLastAttempt, logger });
      count('done');
      logger.debug('job done');
    } catch (error) {
      if (error instanceof PauseQueueError) {
        count('paused');
        logger.info({ err: error, pauseMs: error.pauseMs }, 'queue paused');
        await backend.pause(definition.queue, error.pauseMs).catch(() => {});
        throw new RateLimitError();
      }
      if (signal.aborted) {
        count('handed_back');
        logger.info('job handed back');
        // The next worker starts it at once, with no attempt spent.
        await job.moveToWait(token).catch(() => {});
        throw new WaitingError();
      }
      const isPermanent = error instanceof PermanentJobError;
      count(isPermanent || isLastAttempt ? 'failed' : 'retry');
      logger.warn({ err: error, isPermanent, isLastAttempt }, 'job run failed');
      throw isPermanent ? new UnrecoverableError(error.message) : storable(error);
    } finally {
      stopClock();
    }
  }
  return backend.startWorker({
    queue: definition.queue,
    process,
    ...(concurrency === undefined ? {} : { concurrency }),
    ...(timings === undefined ? {} : { timings }),
  });
}

function parsePayload<Payload>(definition: JobDefinition<string, Payload>, data: unknown): Payload {
  const parsed = definition.payload.safeParse(data);
  if (parsed.success) return parsed.data;
  throw new PermanentJobError(`the payload does not fit the job: ${parsed.error.message}`);
}

// Postgres takes neither NUL nor a lone surrogate; in a message they would make the run count twice.
function storable(error: unknown): Error {
  const message = error instanceof Error ? error.message : String(error);
  return new Error(Buffer.from(message).toString().replaceAll('\0', ''));
}
