import { readTmx, unitOfTmx } from '@dragoman/desk';
import { plainOfParagraphs } from '@dragoman/shared/domain';

interface TmxPair {
  readonly ar: string;
  readonly en: string;
  readonly story: string;
}

/**
 * readTmxPairs reads the Arabic–English pairs of a TMX file in order, as the desk's memory takes them; units
 * that it would refuse are left out. A property `x-story`, or `story`, tells a unit's story. Throws with the
 * line that cannot be read.
 */
export async function readTmxPairs(bytes: Uint8Array): Promise<TmxPair[]> {
  const pairs: TmxPair[] = [];
  for await (const { element } of readTmx(oneChunk(bytes))) {
    if (element.name !== 'tu') continue;
    const read = unitOfTmx(element, { importId: '', name: 'all' });
    if ('refused' in read) continue;
    const { arabic, english, story } = read.unit;
    pairs.push({ ar: arabic, en: plainOfParagraphs([...english]), story: story ?? 'all' });
  }
  return pairs;
}

async function* oneChunk(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
