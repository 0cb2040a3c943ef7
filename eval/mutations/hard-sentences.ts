import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { CheckedStory } from '../false-alarms.js';
import { mutated, type Mutation } from './mutation.js';

const Sentence = z.object({
  /** What the mistakes are about. */
  kind: z.string(),
  ar: z.string(),
  /** Close and free: none of them is wrong. */
  faithful: z.array(z.string()).min(1),
  wrong: z.array(z.string()),
});
type Sentence = z.infer<typeof Sentence>;

/** hardSentences reads sentences written to be hard on the checks, in every faithful translation of each. */
export function hardSentences(): CheckedStory[] {
  return readSentences().flatMap(({ ar, faithful }) => faithful.map((en) => storyOf(ar, en)));
}

/** hardMutations are the mistakes thought out for those sentences. */
export function hardMutations(): Mutation[] {
  return readSentences().flatMap(({ kind, ar, faithful, wrong }) => {
    const story = storyOf(ar, faithful[0] ?? '');
    return wrong.flatMap((english) => mutated(story, 0, english, kind) ?? []);
  });
}

/** A story of one paragraph. */
function storyOf(ar: string, en: string): CheckedStory {
  return { publishedAt: null, isHeadless: true, pairs: [{ ar, en }] };
}

function readSentences(): Sentence[] {
  const file = new URL('./hard-sentences.json', import.meta.url);
  return z.array(Sentence).parse(JSON.parse(readFileSync(file, 'utf8')));
}
