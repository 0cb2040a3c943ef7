import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

const Story = z.object({
  id: z.string(),
  pairs: z.array(z.object({ ar: z.string(), en: z.string() })).min(1),
});

/** A real bilingual story: aligned Arabic and English, the headline first. */
export type CorpusStory = z.infer<typeof Story>;

const beside = fileURLToPath(new URL('../../../../shared/corpus', import.meta.url));

/**
 * readCorpus reads the stories of `ntrex-ar-en.jsonl` in DRAGOMAN_CORPUS, by default beside the
 * repository; null where there are none. In CI a missing corpus is an error: nobody would see the gap.
 */
export function readCorpus(): CorpusStory[] | null {
  const file = join(process.env['DRAGOMAN_CORPUS'] ?? beside, 'ntrex-ar-en.jsonl');
  if (!existsSync(file)) {
    if (process.env['CI']) throw new Error(`There is no corpus at ${file}: set DRAGOMAN_CORPUS.`);
    return null;
  }
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => Story.parse(JSON.parse(line)));
}
