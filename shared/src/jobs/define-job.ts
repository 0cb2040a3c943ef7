import type { z } from 'zod';

/**
 * JobDefinition says everything about one kind of job. The payload holds ids only: the row they
 * name owns the truth, the queue merely delivers.
 */
export interface JobDefinition<Queue extends string, Payload> {
  readonly queue: Queue;
  readonly payload: z.ZodType<Payload>;
  /** the same id is added once while it lives; no ':' and not digits alone, the queue refuses both */
  readonly jobId: (payload: Payload) => string;
  /** runs in all, the first included */
  readonly attempts: number;
  /** the pause before the first retry; it doubles with each further one */
  readonly backoffMs: number;
}

/** defineJob states one kind of job, with its payload type inferred from the schema. */
export function defineJob<const Queue extends string, Payload>(
  definition: JobDefinition<Queue, Payload>,
): JobDefinition<Queue, Payload> {
  return definition;
}
