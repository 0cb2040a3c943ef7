import { ApiProblem } from '../../api/api-problem.js';

/** fieldErrors lays a refusal at the fields it names. */
export function fieldErrors(error: Error | null): Readonly<Record<string, string>> {
  if (!(error instanceof ApiProblem)) return {};
  return Object.fromEntries(error.errors.map(({ field, message }) => [field, message]));
}
