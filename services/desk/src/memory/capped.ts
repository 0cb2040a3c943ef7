import { DeskError } from '@dragoman/shared/contract';

/** capped passes bytes on until there are more than `most`; then the file is refused (413). */
export async function* capped(
  bytes: AsyncIterable<Uint8Array>,
  most: number,
): AsyncGenerator<Uint8Array> {
  let sum = 0;
  for await (const chunk of bytes) {
    sum += chunk.length;
    if (sum > most)
      throw new DeskError('too_large', `The file is over ${Math.floor(most / 1_024 / 1_024)} MiB.`);
    yield chunk;
  }
}
