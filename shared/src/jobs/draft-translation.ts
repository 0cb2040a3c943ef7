import { z } from 'zod';
import { defineJob } from './define-job.js';

/** draftTranslation asks the engine for the segments of one translation that still want a draft. */
export const draftTranslation = defineJob({
  queue: 'draft',
  payload: z.object({ translationId: z.string().min(1) }),
  jobId: ({ translationId }) => `draft.${translationId}`,
  attempts: 5,
  backoffMs: 2_000,
});
