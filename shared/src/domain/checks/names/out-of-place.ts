import type { CheckedSegment, StoryAlarm } from '../checked-segment.js';
import { isEveryday } from '../meaning/read-meanings.js';
import { runsOf, type EnglishName } from './english-names.js';
import { hearNames, type HeardName, type HeardNames } from './hear-names.js';
import { PLACE_OF } from './known-places.js';
import { isOrdinary, isPersonal } from './personal-name.js';
import { strongCount } from './sounds.js';

/**
 * namesOutOfPlace warns where the English calls somebody of the story by two names of whom this Arabic has
 * neither: Nasreddine Messaoudi, where the Arabic names him two paragraphs before and here somebody else. One
 * name may be said for "he"; nobody says two.
 */
export function namesOutOfPlace(segments: readonly CheckedSegment[]): StoryAlarm[] {
  const told = segments.map(({ source, target, status }) =>
    source && status !== 'cut' ? hearNames(source.text, target.text) : null,
  );
  const keys = surelyHeard(told);
  return segments.flatMap(({ kind, target }, segment): StoryAlarm[] => {
    const heard = told[segment];
    if (!heard || kind === 'headline' || kind === 'heading') return [];
    const stranger = runsOf(heard.names.filter(mayBeSomebody)).find(
      (run) =>
        run.length >= 2 &&
        run.some((name) => isElsewhere(name, heard, keys)) &&
        run.every((name) => isElsewhere(name, heard, keys) || !isHeardHere(name, heard)),
    );
    const [first] = stranger ?? [];
    const last = stranger?.at(-1);
    if (!first || !last) return [];
    const range = { start: first.range.start, end: last.range.end };
    return [
      {
        segment,
        kind: 'name_value',
        severity: 'warn',
        code: 'name_unfounded',
        params: { english: target.text.slice(range.start, range.end) },
        range,
      },
    ];
  });
}

const SURE = 0.2;
const HALF_HEARD = 0.6;

/** For each English name, the Arabic words it surely stands for somewhere in the story. */
function surelyHeard(told: readonly (HeardNames | null)[]): Map<string, Set<string>> {
  const keys = new Map<string, Set<string>>();
  for (const { name, key } of told.flatMap((each) => each?.heard.filter(isSure) ?? []))
    keys.set(name.stem, (keys.get(name.stem) ?? new Set()).add(key));
  return keys;
}

function isSure({ name, word, distance }: HeardName): boolean {
  return distance <= SURE && strongCount(name.sounds) >= 2 && !isEveryday(word);
}

/** The story knows this name by a word that this Arabic has not; what it sounds like here is another. */
function isElsewhere(
  name: EnglishName,
  { arabicKeys }: HeardNames,
  keys: ReadonlyMap<string, ReadonlySet<string>>,
): boolean {
  const known = [...(keys.get(name.stem) ?? [])];
  return known.length > 0 && !known.some((key) => arabicKeys.has(key));
}

/** What is but half heard may be anybody. */
function isHeardHere(name: EnglishName, { heard }: HeardNames): boolean {
  return heard.some((each) => each.name === name && each.distance <= HALF_HEARD);
}

/** No office and no place, whose names English may bring along. */
function mayBeSomebody(name: EnglishName): boolean {
  return isPersonal(name) && !isOrdinary(name) && !PLACE_OF.has(name.stem);
}
