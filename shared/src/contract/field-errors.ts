import type { z } from 'zod';
import { DeskError, type FieldError } from './problem.js';

/** Nobody mends more at a time, and an answer stays smaller than the request that caused it. */
const MOST_ERRORS = 50;

/** fieldErrorsOf turns a zod error into one line per field, unknown fields named one by one. */
function fieldErrorsOf(error: z.ZodError): FieldError[] {
  const errors = error.issues.flatMap((issue) => {
    const at = issue.path.join('.');
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) => ({
        field: at === '' ? key : `${at}.${key}`,
        message: 'Unknown field. Remove it or correct its name.',
      }));
    return [{ field: at === '' ? '(body)' : at, message: issue.message }];
  });
  return errors.slice(0, MOST_ERRORS);
}

/** parseOrRefuse parses a value, or throws `invalid_request` that names every field that is wrong. */
export function parseOrRefuse<S extends z.ZodType>(
  schema: S,
  value: unknown,
  what = 'body',
): z.infer<S> {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const errors = fieldErrorsOf(parsed.error);
  throw new DeskError(
    'invalid_request',
    `The ${what} does not fit: ${errors
      .slice(0, 3)
      .map(({ field, message }) => `${field}: ${message}`)
      .join('; ')}`,
    { errors },
  );
}
