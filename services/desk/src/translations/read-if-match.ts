import { DeskError } from '@dragoman/shared/contract';

/** readIfMatch reads the version a change started from; without one there is no safe change (428). */
export function readIfMatch(header: string | undefined, what = 'segment'): number {
  if (header === undefined || header.trim() === '')
    throw new DeskError(
      'precondition_required',
      `Send If-Match with the version of the ${what} you started from, like If-Match: "3".`,
    );
  const match = /^(?:W\/)?"?(\d{1,9})"?$/.exec(header.trim());
  if (!match)
    throw new DeskError('invalid_request', 'If-Match holds one version number, like "3".', {
      errors: [{ field: 'If-Match', message: `Send the version of the ${what}.` }],
    });
  return Number(match[1]);
}
