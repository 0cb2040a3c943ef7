import { DeskError } from '@dragoman/shared/contract';

/** readIfMatch reads the segment version a save started from; without one there is no safe save (428). */
export function readIfMatch(header: string | undefined): number {
  if (header === undefined || header.trim() === '')
    throw new DeskError(
      'precondition_required',
      'Send If-Match with the version of the segment you started from, like If-Match: "3".',
    );
  const match = /^(?:W\/)?"?(\d{1,9})"?$/.exec(header.trim());
  if (!match)
    throw new DeskError('invalid_request', 'If-Match holds one version number, like "3".', {
      errors: [{ field: 'If-Match', message: 'Send the target version of the segment.' }],
    });
  return Number(match[1]);
}
