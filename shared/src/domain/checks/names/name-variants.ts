import type { CheckedSegment, StoryAlarm } from '../checked-segment.js';
import type { EnglishName } from './english-names.js';
import { hearNames, type HeardName } from './hear-names.js';
import { areClose, isInflected, spellingOf } from './name-spelling.js';
import { isTranslated } from './not-a-name.js';
import { isOrdinary } from './personal-name.js';
import { latinSounds, soundDistance, strongCount } from './sounds.js';

interface Mention extends HeardName {
  readonly segment: number;
  readonly spelling: string;
  /** The Arabic keys of the names beside it: the rest of the full name. */
  readonly beside: ReadonlySet<string>;
}

/**
 * nameVariants warns where one Arabic name is spelled two ways in a story (Hawass, Hawas). The spelling
 * used most often stands, the first of equals; two people who share a first name are two names.
 */
export function nameVariants(segments: readonly CheckedSegment[]): StoryAlarm[] {
  const groups = new Map<string, Mention[]>();
  for (const mention of segments.flatMap(mentionsOf)) {
    const group = groups.get(mention.key);
    if (group) group.push(mention);
    else groups.set(mention.key, [mention]);
  }
  return [...groups.values()].flatMap((group) => drifting(group, segments));
}

function mentionsOf(segment: CheckedSegment, at: number): Mention[] {
  if (!segment.source || segment.status === 'cut') return [];
  const { heard } = hearNames(segment.source.text, segment.target.text);
  return heard
    .filter(
      (each) =>
        each.distance <= farthest(strongCount(each.name.sounds)) &&
        isTold(each.name) &&
        !isOutdone(each, heard),
    )
    .map((each) => ({
      ...each,
      segment: at,
      spelling: spellingOf(each.name.stem),
      beside: new Set(
        heard
          .filter(({ name }) => name.run === each.name.run && name !== each.name)
          .map(({ key }) => key),
      ),
    }));
}

/** Long names may be heard with a consonant more and a vowel or two that only the Arabic writes. */
function farthest(consonants: number): number {
  if (consonants < 3) return 0.6;
  return consonants < 5 ? 1.2 : 1.5;
}

/** "Suhail" is not «شوال» where "Shawwal" stands beside it: one word, two names that nobody would mix. */
function isOutdone({ name, word, distance }: HeardName, heard: readonly HeardName[]): boolean {
  return heard.some(
    (other) =>
      other.word === word &&
      other.distance < distance &&
      !areClose(spellingOf(other.name.stem), spellingOf(name.stem), SLIP),
  );
}

/** A name with two consonants or more, neither translated nor one word of a headline in capitals. */
function isTold(name: EnglishName): boolean {
  return (
    (strongCount(name.sounds) >= 2 || name.sounds.length >= 3) &&
    !isTranslated(name.stem.toLowerCase()) &&
    !/^\p{Lu}{2,}$/u.test(name.stem)
  );
}

function drifting(group: readonly Mention[], segments: readonly CheckedSegment[]): StoryAlarm[] {
  const counts = new Map<string, number>();
  for (const { spelling } of group) counts.set(spelling, (counts.get(spelling) ?? 0) + 1);
  if (counts.size < 2) return [];
  const usual = [...group].sort(
    (a, b) => (counts.get(b.spelling) ?? 0) - (counts.get(a.spelling) ?? 0),
  )[0];
  if (!usual) return [];
  return group.flatMap((mention): StoryAlarm[] => {
    const twin = group.find((other) => other.spelling === usual.spelling && isOne(mention, other));
    if (!twin || isInflected(mention.spelling, usual.spelling)) return [];
    if (!isSpelledFor(mention, twin)) return [];
    const { name, word, segment } = mention;
    const source = segments[segment]?.source?.text ?? '';
    const english = segments[segment]?.target.text.slice(name.range.start, name.range.end) ?? '';
    const at = english.lastIndexOf(name.stem);
    const start = name.range.start + Math.max(at, 0);
    return [
      {
        segment,
        kind: 'name_variant',
        severity: 'warn',
        code: 'name_variant',
        params: {
          arabic: source.slice(word.range.start, word.range.end),
          english: name.stem,
          other: twin.name.stem,
        },
        range: { start, end: at < 0 ? name.range.end : start + name.stem.length },
        sourceRange: word.range,
        fix: twin.name.stem,
      },
    ];
  });
}

// Half the men of a story may have one of these names: alone, they tell nobody.
const SHARED = new Set(
  'محمد احمد علي حسن حسين محمود عبد الله عبدالله خالد يوسف ابراهيم عمر مصطفي سعيد صالح سالم ياسر ماجد جمال كمال مريم فاطمه زينب ليلي سعد ناصر جون جاك مايكل ديفيد'.split(
    ' ',
  ),
);

/** Whether two mentions name one: they share the rest of the name, or one of them stands alone. */
function isOne(a: Mention, b: Mention): boolean {
  if (a.spelling === b.spelling) return false;
  if ([...a.beside].some((key) => b.beside.has(key))) return true;
  return !SHARED.has(a.key) && (a.beside.size === 0 || b.beside.size === 0);
}

const SLIP = 2;
const LONG = 6;

/** Both sound the same and look alike; or one Arabic word is heard in both, and a letter or two are others. */
function isSpelledFor(a: Mention, b: Mention): boolean {
  const distance = soundDistance(latinSounds(a.spelling), latinSounds(b.spelling));
  if (isOrdinary(a.name) || isOrdinary(b.name))
    return distance <= 0.6 && areClose(a.spelling, b.spelling, 1);
  if (distance <= 0.6) return mayBeOne(a.spelling, b.spelling);
  return (
    distance <= 1.1 &&
    a.spelling.charAt(0) === b.spelling.charAt(0) &&
    Math.min(a.spelling.length, b.spelling.length) >= LONG &&
    areClose(a.spelling, b.spelling, SLIP)
  );
}

/** Rosa and Areas may sound like one Arabic word; nobody would write the one for the other. */
function mayBeOne(a: string, b: string): boolean {
  return (
    a.charAt(0) === b.charAt(0) ||
    areClose(a, b, Math.max(2, Math.ceil(Math.max(a.length, b.length) / 2)))
  );
}
