import type { CheckedStory } from '../false-alarms.js';

/** A translation with one thing wrong in it: the story it was, and the story it became. */
export interface Mutation {
  readonly kind: string;
  readonly before: CheckedStory;
  readonly after: CheckedStory;
  /** What was done, to read where it was not found. */
  readonly note: string;
}

/** mutated puts another English into one segment of a story. */
export function mutated(
  story: CheckedStory,
  at: number,
  english: string,
  kind: string,
): Mutation | null {
  const pair = story.pairs[at];
  if (!pair || pair.en === english) return null;
  const pairs = story.pairs.map((each, index) => (index === at ? { ...each, en: english } : each));
  return {
    kind,
    before: story,
    after: { ...story, pairs },
    note: `${pair.en}\n      → ${english}`,
  };
}
