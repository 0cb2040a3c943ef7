import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { CheckedStory } from '../false-alarms.js';
import { mutated, type Mutation } from './mutation.js';

const Story = z.object({
  id: z.string(),
  publishedAt: z.string(),
  segments: z.array(
    z.object({
      ar: z.string(),
      /** A close translation, and a free one. */
      en: z.string(),
      free: z.string(),
      /** What to change in one of them: the kind of mistake, the words, and what is put for them. */
      wrong: z.array(z.tuple([z.string(), z.string(), z.string()])),
    }),
  ),
});
type Story = z.infer<typeof Story>;

/** otherStories reads the stories written for the project in two faithful translations each. */
export function otherStories(): CheckedStory[] {
  return readOther().flatMap((story) => [translatedBy(story, 'en'), translatedBy(story, 'free')]);
}

/** otherMutations are the mistakes thought out for those stories, one by one. */
export function otherMutations(): Mutation[] {
  return readOther().flatMap((story) =>
    story.segments.flatMap(({ en, wrong }, at) =>
      wrong.flatMap(([kind, from, to]) => {
        const base = translatedBy(story, en.includes(from) ? 'en' : 'free');
        const english = base.pairs[at]?.en ?? '';
        return mutated(base, at, english.replace(from, to), kind) ?? [];
      }),
    ),
  );
}

function translatedBy({ publishedAt, segments }: Story, way: 'en' | 'free'): CheckedStory {
  return { publishedAt, pairs: segments.map((segment) => ({ ar: segment.ar, en: segment[way] })) };
}

function readOther(): Story[] {
  const file = new URL('./other-stories.json', import.meta.url);
  return z.array(Story).parse(JSON.parse(readFileSync(file, 'utf8')));
}
