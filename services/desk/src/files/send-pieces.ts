import type { Response } from 'express';

/** sendPieces sends a file as it is written, no faster than its reader takes it, and stops when they are gone. */
export async function sendPieces(response: Response, pieces: AsyncIterable<string>): Promise<void> {
  let isGone = false;
  let goOn = () => {};
  // One listener for all pieces: what packs an answer takes listeners over and never lets one go.
  response.on('drain', () => goOn());
  response.once('close', () => {
    isGone = true;
    goOn();
  });
  for await (const piece of pieces) {
    if (isGone) return;
    if (!response.write(piece) && !isGone)
      await new Promise<void>((resolve) => {
        goOn = resolve;
      });
  }
  response.end();
}
