import type { z } from 'zod';
import { ApiProblem } from '../../api/api-problem.js';

/** theirsOf reads what stands now from a refusal to set what somebody else has set meanwhile. */
export function theirsOf<S extends z.ZodType>(error: Error | null, shape: S): z.output<S> | null {
  if (!(error instanceof ApiProblem) || error.code !== 'stale_setting') return null;
  return shape.safeParse(error.body['theirs']).data ?? null;
}
