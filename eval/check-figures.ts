import { printFalseAlarms, type CheckedStory } from './false-alarms.js';
import { corpusMutations } from './mutations/corpus-mutations.js';
import { printDetections } from './mutations/detection.js';
import { hardMutations, hardSentences } from './mutations/hard-sentences.js';
import { otherMutations, otherStories } from './mutations/other-mutations.js';
import { storyMutations } from './mutations/story-mutations.js';

/**
 * checkFigures prints how often the checks are wrong about faithful translations, and how many mistakes
 * they find: on the stories given, and on the stories written for the project. `missed` lists what was not found.
 */
export function checkFigures(
  stories: readonly CheckedStory[],
  say: (line: string) => void,
  missed = false,
): void {
  printFalseAlarms(stories, say);
  const spoilt = [...corpusMutations(stories), ...storyMutations(stories)];
  printDetections('Those stories', spoilt, say, missed);
  printFalseAlarms(otherStories(), say);
  printDetections('Stories of our own', otherMutations(), say, missed);
  printFalseAlarms(hardSentences(), say);
  printDetections('Sentences of our own', hardMutations(), say, missed);
}
