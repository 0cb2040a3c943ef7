import { DeskError } from '@dragoman/shared/contract';

/** unreadable refuses a whole file: nothing of it is taken, and the line says where to look. */
export function unreadable(line: number, reason: string): DeskError {
  return new DeskError('not_readable', `Line ${line}: ${reason}`, {
    errors: [{ field: 'file', message: `Line ${line}: ${reason}` }],
  });
}
