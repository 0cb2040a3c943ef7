import type { RequestHandler } from 'express';
import { DeskError } from '../../contract/index.js';

// Deeper than anything the contract knows, and far above where a parser's stack would end.
const mostLevels = 64;
// Of the marks that turn text around these have no use beside <bdi>, and make a name read as another.
const unstorable = /\0|[\u202a-\u202e]|\p{Cs}/gu;

/**
 * storableBody takes out of every string of a parsed body what Postgres cannot hold (NUL, halves of a
 * surrogate pair) and what overrides the direction of text: nobody typed them. A body nested past 64 levels is refused with `too_deep`.
 */
export function storableBody(): RequestHandler {
  return (request, _response, next) => {
    request.body = storable(request.body, 0);
    next();
  };
}

function storable(value: unknown, level: number): unknown {
  if (typeof value === 'string') return value.replace(unstorable, '');
  if (value === null || typeof value !== 'object') return value;
  if (level >= mostLevels)
    throw new DeskError('too_deep', `The body is nested deeper than ${mostLevels} levels.`);
  if (Array.isArray(value)) return value.map((item) => storable(item, level + 1));
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, storable(inner, level + 1)]),
  );
}
