import type { CheckedSegment, StoryAlarm } from '../checked-segment.js';
import { foldedSource } from '../folded-source.js';
import { runsOf, type EnglishName } from './english-names.js';
import { hearNames, type HeardNames } from './hear-names.js';
import { mayStandForPlace, placesIn, PLACE_OF, type KnownPlace } from './known-places.js';
import { lostNames, type LostName } from './lost-names.js';
import { isTranslated } from './not-a-name.js';
import { isPersonal } from './personal-name.js';
import { soundDistance, strongCount } from './sounds.js';
import { keysOfNames } from './story-names.js';

/**
 * strangeNames warns where the Arabic names a person or a place after an office or a word for places, or
 * names a place everybody knows, of whom the English has nothing, and the English has in its place a name
 * that sounds like nothing in the Arabic.
 */
export function strangeNames(segments: readonly CheckedSegment[]): StoryAlarm[] {
  const told = segments.map(({ source, target, status }) =>
    source && status !== 'cut' ? hearNames(source.text, target.text) : null,
  );
  const keys = keysOfNames(told);
  const rendered = new Set([...keys.values()].flatMap((each) => [...each]));
  const story: Story = { unheard: countUnheard(told), keys, rendered };
  return segments.flatMap(({ kind, source, target }, segment): StoryAlarm[] => {
    const heard = told[segment];
    if (!heard || !source || target.text.trim() === '') return [];
    const isHeadline = kind === 'headline' || kind === 'heading';
    const strangers = strangersIn(heard, source.text, story, isHeadline);
    if (strangers.length === 0) return [];
    for (const lost of lostNames(heard, source.text, target.text, story.rendered)) {
      const stranger = strangers.find((each) => mayStandFor(each, lost));
      const [first] = stranger?.names ?? [];
      const last = stranger?.names.at(-1);
      if (!first || !last) continue;
      const range = { start: first.range.start, end: last.range.end };
      return [
        {
          segment,
          kind: 'name_value',
          severity: 'warn',
          code: 'name_swapped',
          params: {
            arabic: source.text.slice(lost.range.start, lost.range.end),
            english: target.text.slice(range.start, range.end),
          },
          range,
          sourceRange: lost.range,
          // A town for a town is put right by its name.
          ...(lost.place && stranger?.place && first === last
            ? { fix: lost.place.english[0] ?? '' }
            : {}),
        },
      ];
    }
    return [];
  });
}

/** Names side by side in the English, of whom the Arabic has nothing. */
interface Stranger {
  readonly names: readonly EnglishName[];
  readonly place: KnownPlace | null;
  readonly isKnown: boolean;
}

/** What all segments together tell: which names are never heard, and for which Arabic words the others stand. */
interface Story {
  readonly unheard: ReadonlyMap<string, number>;
  readonly keys: ReadonlyMap<string, ReadonlySet<string>>;
  /** All those Arabic words. */
  readonly rendered: ReadonlySet<string>;
}

function strangersIn(
  { names, heard, words, arabicKeys }: HeardNames,
  source: string,
  { unheard, keys }: Story,
  isHeadline: boolean,
): Stranger[] {
  return runsOf(names).flatMap((all): Stranger[] => {
    // "Foreign Minister Abdullah Gul": the office is translated, the rest is a name.
    const office = all.findLastIndex(({ stem }) => isTranslated(stem.toLowerCase()));
    const run = all.slice(office + 1);
    const [first] = run;
    const place = run.map(({ stem }) => PLACE_OF.get(stem)).find((each) => each !== undefined);
    if (place) {
      const { folded } = foldedSource(source);
      const places = placesIn(words, folded);
      const isThere =
        places.some((each) => mayStandForPlace(each, place)) ||
        place.stems.some((stem) => folded.includes(stem));
      return isThere ? [] : [{ names: run, place, isKnown: false }];
    }
    const known = run.flatMap(({ stem }) => [...(keys.get(stem) ?? [])]);
    const isKnown = known.length > 0 && !known.some((key) => arabicKeys.has(key));
    const isStrange =
      (!isHeadline || isKnown) &&
      first !== undefined &&
      (!first.initial || run.length > 1 || isKnown) &&
      (unheard.get(first.stem) ?? 0) < 2 &&
      run.every((name) => isPersonal(name) && !heard.some((each) => each.name === name)) &&
      run.some(({ sounds }) => strongCount(sounds) >= 2);
    return isStrange ? [{ names: run, place: null, isKnown }] : [];
  });
}

/** A capital may stand for its land, and nobody for somebody who sounds much like them. */
function mayStandFor(stranger: Stranger, lost: LostName): boolean {
  if (stranger.place && lost.place) return !mayStandForPlace(stranger.place, lost.place);
  if (lost.isKnown && (!stranger.isKnown || stranger.place)) return false;
  // A land more than the Arabic has is told of people and things: it stands for nobody.
  if (stranger.place?.isLand) return false;
  return !stranger.names.some(({ sounds }) =>
    lost.word?.stems.some(
      (stem) => soundDistance(stem.sounds, sounds) <= Math.max(1, 0.4 * stem.sounds.length),
    ),
  );
}

function countUnheard(story: readonly (HeardNames | null)[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const told of story)
    for (const name of told?.names ?? [])
      if (!told?.heard.some((each) => each.name === name))
        counts.set(name.stem, (counts.get(name.stem) ?? 0) + 1);
  return counts;
}
