import type { z } from 'zod';
import type { JobDefinition } from './define-job.js';
import { draftTranslation } from './draft-translation.js';
import { publishTranslation } from './publish-translation.js';

/**
 * jobs are all kinds of jobs by name. What time brings (the sweep, scheduled publication) is no
 * job: a timer in the upkeep worker runs it, which a wiped queue cannot take away.
 */
export const jobs = { draftTranslation, publishTranslation } as const;

/** JobName names a kind of job. */
export type JobName = keyof typeof jobs;

/** QueueName names a queue. */
export type QueueName = (typeof jobs)[JobName]['queue'];

/** JobPayload is the payload of the job of that name. */
export type JobPayload<Name extends JobName> = z.infer<(typeof jobs)[Name]['payload']>;

const byName: { [Name in JobName]: JobDefinition<QueueName, JobPayload<Name>> } = jobs;

/** jobNamed finds the definition of a job, its payload typed by its name. */
export function jobNamed<Name extends JobName>(
  name: Name,
): JobDefinition<QueueName, JobPayload<Name>> {
  return byName[name];
}
