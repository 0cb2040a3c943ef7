import { once } from 'node:events';
import type { Response } from 'express';

/** sendPieces sends a file as it is written, no faster than its reader takes it, and stops when they are gone. */
export async function sendPieces(response: Response, pieces: AsyncIterable<string>): Promise<void> {
  const gone = new AbortController();
  response.once('close', () => gone.abort());
  for await (const piece of pieces) {
    if (gone.signal.aborted) return;
    if (!response.write(piece))
      await once(response, 'drain', { signal: gone.signal }).catch(() => undefined);
  }
  response.end();
}
