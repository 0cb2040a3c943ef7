import { jobNamed, type JobName, type JobPayload, type QueueName } from './registry.js';

/** QueuedJob is one job as it is handed to the queue. */
export interface QueuedJob {
  readonly name: JobName;
  readonly id: string;
  readonly payload: unknown;
  readonly attempts: number;
  readonly backoffMs: number;
}

/**
 * JobProducer hands jobs to a queue at its best effort: it never throws and answers within
 * seconds; `false` means "not delivered", and the sweep will see to it.
 */
export interface JobProducer {
  add(queue: QueueName, queued: readonly QueuedJob[]): Promise<boolean>;
}

/**
 * enqueue delivers one job, after the commit that made it due; answers whether the queue took it.
 * Throws only on a payload that does not fit the job.
 */
export function enqueue<Name extends JobName>(
  producer: JobProducer,
  name: Name,
  payload: JobPayload<Name>,
): Promise<boolean> {
  return enqueueAll(producer, name, [payload]);
}

/** enqueueAll delivers many jobs of one kind at once, as the sweep does. */
export async function enqueueAll<Name extends JobName>(
  producer: JobProducer,
  name: Name,
  payloads: readonly JobPayload<Name>[],
): Promise<boolean> {
  const definition = jobNamed(name);
  const queued = payloads.map((given) => {
    const payload = definition.payload.parse(given);
    const { attempts, backoffMs } = definition;
    return { name, id: definition.jobId(payload), payload, attempts, backoffMs };
  });
  return queued.length === 0 || producer.add(definition.queue, queued);
}
