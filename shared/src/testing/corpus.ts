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
 * corpusFile gives the path of a file in DRAGOMAN_CORPUS, by default beside the repository; null where it
 * is missing. In CI a missing file is an error: nobody would see the gap.
 */
export function corpusFile(name: string): string | null {
  const file = join(process.env['DRAGOMAN_CORPUS'] ?? beside, name);
  if (existsSync(file)) return file;
  if (process.env['CI']) throw new Error(`There is no corpus at ${file}: set DRAGOMAN_CORPUS.`);
  return null;
}

/** readCorpus reads the stories of `ntrex-ar-en.jsonl`, null where there are none. Errors as corpusFile. */
export function readCorpus(): CorpusStory[] | null {
  const file = corpusFile('ntrex-ar-en.jsonl');
  if (file === null) return null;
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => Story.parse(JSON.parse(line)));
}
