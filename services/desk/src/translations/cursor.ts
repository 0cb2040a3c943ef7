import { DeskError } from '@dragoman/shared/contract';
import type { QueueCursor, QueueSort } from '@dragoman/shared/db';

const instant = /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(?:\.\d{1,6})?[+-]\d\d(?::\d\d){0,2}$/;
const places: Readonly<Record<QueueSort, RegExp>> = {
  rank: /^-?\d{1,15}$/,
  recent: instant,
  handed_in: instant,
};
const uuid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/;

/** cursorAfter writes where the next page of an order starts, as an opaque string. */
export function cursorAfter(sort: QueueSort, { place, id }: QueueCursor): string {
  return Buffer.from(`${sort}|${place}|${id}`).toString('base64url');
}

/** readCursor reads what cursorAfter wrote for the same order, or refuses. */
export function readCursor(sort: QueueSort, cursor: string): QueueCursor {
  const [order, place = '', id = ''] = Buffer.from(cursor, 'base64url').toString().split('|');
  if (order === sort && places[sort].test(place) && uuid.test(id)) return { place, id };
  throw new DeskError(
    'invalid_request',
    'This cursor is not one of ours. Start from the first page.',
    {
      errors: [{ field: 'cursor', message: 'Use the `next` of the page before.' }],
    },
  );
}
