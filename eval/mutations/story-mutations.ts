import type { CheckedStory } from '../false-alarms.js';
import { mutated, type Mutation } from './mutation.js';

// A name as it stands within a sentence, with what shows that it is no group, office or thing.
const NAMED =
  /(?<=[a-z,] )[A-Z][a-z]{3,}(?: [A-Z][a-z]{3,})?(?= (?:said|told|has|had|was|is|who|will|and)\b|’s|'s|,)/g;
const NOBODY =
  /day|Commission|Committee|Assembly|Street|Channel|News|Conservative|Republican|Democrat|Party|Senate|House|Court|Congress|Police|Department|Council|University|Government|Minister|President|Secretary|League|Cup|Association|Nations|States|^(?:March|April|June|July|August|September|October|November|December|January|February)$|(?:ish|ese|ian|ean|ans)$/;
const NUMBER_WORDS =
  'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen'.split(' ');
const NUMBER_WORD = new RegExp(
  `(?<![\\w-])(?:${NUMBER_WORDS.join('|')})(?= (?:people|years|days|months|weeks|hours|men|women|children|points|games|matches|goals|times|days|countries|others|million|billion|per cent|percent)\\b)`,
);
/** storyMutations are mistakes that take more than one segment to make, or to find. */
export function storyMutations(stories: readonly CheckedStory[]): Mutation[] {
  return stories.flatMap((story, at) => [
    ...namesReplaced(story, stories[(at + 1) % stories.length] ?? story),
    ...story.pairs.flatMap((_, index) => figures(story, index)),
  ]);
}

/** A name said once becomes another of the story, and one of another story. */
function namesReplaced(story: CheckedStory, other: CheckedStory): Mutation[] {
  const own = namesIn(story);
  const foreign = namesIn(other).filter((name) => !own.includes(name));
  return story.pairs.slice(1).flatMap(({ en }, index) => {
    const [name] = namesOf(en);
    if (name === undefined) return [];
    const mate = own.find((each) => !each.split(' ').some((word) => en.includes(word)));
    const stranger = foreign.find((each) => each.split(' ').length === name.split(' ').length);
    const put = (by: string | undefined, kind: string) =>
      by === undefined ? [] : (mutated(story, index + 1, en.replace(name, by), kind) ?? []);
    return [put(mate, 'name_of_story'), put(stranger, 'name_elsewhere')].flat();
  });
}

function namesIn(story: CheckedStory): string[] {
  return [...new Set(story.pairs.flatMap(({ en }) => namesOf(en)))];
}

function namesOf(en: string): string[] {
  return (en.match(NAMED) ?? []).filter((name) => !NOBODY.test(name));
}

function figures(story: CheckedStory, at: number): Mutation[] {
  const { ar, en } = story.pairs[at] ?? { ar: '', en: '' };
  const spoilt: [string, string][] = [
    [
      'number_word',
      en.replace(NUMBER_WORD, (word) => NUMBER_WORDS[NUMBER_WORDS.indexOf(word) + 1] ?? 'two'),
    ],
  ];
  if (/[\d٠-٩]{2}/.test(ar))
    spoilt.push([
      'digits_turned',
      en.replace(/(?<![\d.,])(\d)(\d)(?![\d])/, (_, a: string, b: string) => (a === b ? _ : b + a)),
    ]);
  return spoilt.flatMap(([kind, english]) => mutated(story, at, english, kind) ?? []);
}
