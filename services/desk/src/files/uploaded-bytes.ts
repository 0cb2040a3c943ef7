import type { Request } from 'express';
import { DeskError } from '@dragoman/shared/contract';
import { arrivalMs, giveTime } from '@dragoman/shared/platform';

const mebibyte = 1_024 * 1_024;

/**
 * uploadedBytes reads a file as it comes in, and refuses it past `most` bytes. It may take as long as its
 * reader does, but not stop coming while the reader waits. When the reader stops early the rest is let past
 * unread: the refusal has to reach a sender who is still sending.
 */
export async function* uploadedBytes(request: Request, most: number): AsyncGenerator<Uint8Array> {
  const refusal = () =>
    new DeskError(
      'too_large',
      `The file is over ${Math.floor(most / mebibyte)} MiB. Send it in smaller parts.`,
    );
  // What says beforehand how large it is need not be read to its limit first.
  if (Number(request.headers['content-length'] ?? 0) > most) {
    request.resume();
    throw refusal();
  }
  giveTime(request);
  let sum = 0;
  const chunks: AsyncIterable<Uint8Array> = request.iterator({ destroyOnReturn: false });
  const endWhenStalled = () => setTimeout(() => request.destroy(), arrivalMs);
  let stalled = endWhenStalled();
  try {
    for await (const chunk of chunks) {
      clearTimeout(stalled);
      sum += chunk.length;
      if (sum > most) throw refusal();
      yield chunk;
      stalled = endWhenStalled();
    }
  } finally {
    clearTimeout(stalled);
    // Only once the iterator's own listeners are gone does a request flow again.
    setImmediate(() => request.resume());
  }
}

/** wholeUpload reads a file into memory, for what cannot be read piece by piece; an empty one is refused. */
export async function wholeUpload(request: Request, most: number): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of uploadedBytes(request, most)) chunks.push(chunk);
  const bytes = Buffer.concat(chunks);
  if (bytes.length === 0) throw new DeskError('not_readable', 'The file is empty.');
  return bytes;
}
