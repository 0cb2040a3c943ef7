import { z } from 'zod';
import { defineJob } from './define-job.js';

/** publishTranslation carries what was published of one translation to where it belongs. */
export const publishTranslation = defineJob({
  queue: 'publish',
  payload: z.object({ translationId: z.string().min(1) }),
  jobId: ({ translationId }) => `publish.${translationId}`,
  attempts: 5,
  backoffMs: 1_000,
});
