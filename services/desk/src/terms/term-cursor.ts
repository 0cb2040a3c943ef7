import { DeskError } from '@dragoman/shared/contract';
import type { TermPlace } from '@dragoman/shared/db';
import { z } from 'zod';

const Place = z.tuple([z.union([z.string().max(1_000), z.number().int()]), z.uuid()]);

/** termCursor writes where the next page of terms starts, as an opaque string. */
export function termCursor({ key, id }: TermPlace): string {
  return Buffer.from(JSON.stringify([key, id])).toString('base64url');
}

/** readTermCursor reads what termCursor wrote, or refuses. */
export function readTermCursor(cursor: string): TermPlace {
  const read = Place.safeParse(jsonOrNull(Buffer.from(cursor, 'base64url').toString()));
  if (!read.success)
    throw new DeskError(
      'invalid_request',
      'This cursor is not one of ours. Start from the first page.',
      { errors: [{ field: 'cursor', message: 'Use the `next` of the page before.' }] },
    );
  const [key, id] = read.data;
  return { key, id };
}

function jsonOrNull(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
