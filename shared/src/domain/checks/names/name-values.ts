import type { CheckedSegment, StoryAlarm } from '../checked-segment.js';
import type { ArabicWord } from './arabic-words.js';
import type { EnglishName } from './english-names.js';
import { hearNames, type HeardNames } from './hear-names.js';
import { PLACE_OF } from './known-places.js';
import { isEveryday } from '../meaning/read-meanings.js';
import { isOrdinary, isPersonal } from './personal-name.js';
import { soundDistance, strongCount } from './sounds.js';

interface Heard extends HeardNames {
  readonly segment: number;
}

/** What a story's English is known to call, and how often it says names its Arabic does not sound like. */
interface Known {
  readonly keyOfSpelling: ReadonlyMap<string, string>;
  readonly unheard: ReadonlyMap<string, number>;
}

/**
 * nameValues warns where a segment names somebody else than its Arabic: the Arabic has a name that the
 * story's English knows, this English lacks it, and has in its place a name that this Arabic lacks.
 */
export function nameValues(segments: readonly CheckedSegment[]): StoryAlarm[] {
  const story = segments.flatMap(hear);
  const renderings = renderingsOf(story);
  const known: Known = {
    keyOfSpelling: new Map(
      [...renderings].flatMap(([key, names]) => [...names].map((name) => [name, key] as const)),
    ),
    unheard: countUnheard(story),
  };
  return story.flatMap((heard): StoryAlarm[] => {
    // Most segments render every name they have: a look at the keys tells.
    const isWhole = [...heard.arabicKeys].every(
      (key) => !renderings.has(key) || heard.heardKeys.has(key),
    );
    const word = isWhole
      ? undefined
      : heard.words.find((each) => isMissing(each, heard, renderings));
    if (!word) return [];
    const foreign = heard.names.find(
      (name) => isForeign(name, heard) && isInPlace(name, word, heard, known),
    );
    if (!foreign) return [];
    const segment = segments[heard.segment];
    return [
      {
        segment: heard.segment,
        kind: 'name_value',
        severity: 'warn',
        code: 'name_swapped',
        params: {
          arabic: segment?.source?.text.slice(word.range.start, word.range.end) ?? '',
          english: foreign.stem,
        },
        range: foreign.range,
        sourceRange: word.range,
      },
    ];
  });
}

function hear(segment: CheckedSegment, at: number): Heard[] {
  if (!segment.source || segment.status === 'cut' || segment.target.text.trim() === '') return [];
  const heard = hearNames(segment.source.text, segment.target.text);
  return [{ ...heard, segment: at }];
}

// They sound like somebody, and name nobody.
const PARTICLE = /^[وف]?(?:لن|لم|ان|انه|انها|هنا|هناك)$/;

/** For each Arabic name of the story, how the English spells it where it does. */
function renderingsOf(story: readonly Heard[]): Map<string, Set<string>> {
  const renderings = new Map<string, Set<string>>();
  for (const { heard } of story)
    for (const { name, key, word, distance } of heard) {
      const sure = distance <= 0.6 && strongCount(name.sounds) >= 3 && !name.initial;
      if (!sure || isOrdinary(name) || isEveryday(word) || PARTICLE.test(word.folded)) continue;
      renderings.set(key, (renderings.get(key) ?? new Set()).add(name.stem));
    }
  return renderings;
}

function countUnheard(story: readonly Heard[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const heard of story)
    for (const name of heard.names)
      if (isForeign(name, heard)) counts.set(name.stem, (counts.get(name.stem) ?? 0) + 1);
  return counts;
}

function isMissing(
  word: ArabicWord,
  { heardKeys }: Heard,
  renderings: ReadonlyMap<string, unknown>,
): boolean {
  const named = word.stems.find(({ text }) => renderings.has(text));
  return named !== undefined && !word.stems.some(({ text }) => heardKeys.has(text));
}

function isForeign(name: EnglishName, { heard }: Heard): boolean {
  return (
    isPersonal(name) &&
    !isOrdinary(name) &&
    !PLACE_OF.has(name.stem) &&
    strongCount(name.sounds) >= 2 &&
    !heard.some((each) => each.name === name)
  );
}

/** A name of the story that belongs elsewhere, or a stranger among those that were heard. */
function isInPlace(
  name: EnglishName,
  word: ArabicWord,
  { arabicKeys }: Heard,
  { keyOfSpelling, unheard }: Known,
): boolean {
  const key = keyOfSpelling.get(name.stem);
  if (key !== undefined) return !arabicKeys.has(key);
  // Bolivian may stand for «بوليفيا», and York is never heard in «نيويورك».
  const isKin = word.stems.some(
    ({ sounds }) =>
      soundDistance(sounds, name.sounds) <=
      Math.min(2.5, 0.6 * Math.max(strongCount(sounds), strongCount(name.sounds))),
  );
  return !name.initial && !isKin && (unheard.get(name.stem) ?? 0) < 2;
}
