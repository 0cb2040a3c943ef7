import { printFalseAlarms, type CheckedStory } from './false-alarms.js';
import { corpusMutations } from './mutations/corpus-mutations.js';
import { printDetections } from './mutations/detection.js';
import { hardMutations, hardSentences } from './mutations/hard-sentences.js';
import { printListFigures } from './mutations/list-figures.js';
import type { ListedMutation } from './mutations/mutation-list.js';
import { otherMutations, otherStories } from './mutations/other-mutations.js';
import { storyMutations } from './mutations/story-mutations.js';

/** What the figures are of. */
export interface FiguresOf {
  /** Stories, faithfully translated; null for what the project has. */
  readonly stories: readonly CheckedStory[] | null;
  /** A list of faithful and mistaken translations, and what it is called. */
  readonly list: { readonly name: string; readonly entries: readonly ListedMutation[] } | null;
}

/**
 * checkFigures prints how often the checks are wrong about faithful translations, and how many mistakes
 * they find: in what is given. `missed` lists what was not found.
 */
export function checkFigures(
  { stories, list }: FiguresOf,
  say: (line: string) => void,
  missed = false,
): void {
  if (stories) {
    printFalseAlarms(stories, say);
    const spoilt = [...corpusMutations(stories), ...storyMutations(stories)];
    printDetections('Those stories', spoilt, say, missed);
  }
  if (list) printListFigures(list.name, list.entries, say, missed);
}

/** ownCheckFigures prints the same for the stories and sentences that were written for the project. */
export function ownCheckFigures(say: (line: string) => void, missed = false): void {
  printFalseAlarms(otherStories(), say);
  printDetections('Stories of our own', otherMutations(), say, missed);
  printFalseAlarms(hardSentences(), say);
  printDetections('Sentences of our own', hardMutations(), say, missed);
}
