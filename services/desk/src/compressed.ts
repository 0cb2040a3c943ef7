import compression from 'compression';
import type { RequestHandler } from 'express';

/**
 * compressed packs what the desk answers: a story of two hundred segments and the interface itself come
 * several times smaller. The stream of events stays as it is: packing would hold its news back.
 */
export function compressed(): RequestHandler {
  return compression({
    filter: (request, response) =>
      !String(response.getHeader('Content-Type')).startsWith('text/event-stream') &&
      compression.filter(request, response),
  });
}
