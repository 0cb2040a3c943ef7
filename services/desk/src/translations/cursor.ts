import { DeskError } from '@dragoman/shared/contract';
import type { QueueCursor } from '@dragoman/shared/db';

/** cursorAfter writes where the next page starts, as an opaque string. */
export function cursorAfter(rank: number, id: string): string {
  return Buffer.from(`${rank} ${id}`).toString('base64url');
}

/** readCursor reads what cursorAfter wrote, or refuses. */
export function readCursor(cursor: string): QueueCursor {
  const match = /^(-?\d{1,15}) ([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})$/.exec(
    Buffer.from(cursor, 'base64url').toString(),
  );
  const [, rank, id] = match ?? [];
  if (rank === undefined || id === undefined)
    throw new DeskError(
      'invalid_request',
      'This cursor is not one of ours. Start from the first page.',
      {
        errors: [{ field: 'cursor', message: 'Use the `next` of the page before.' }],
      },
    );
  return { rank: Number(rank), id };
}
