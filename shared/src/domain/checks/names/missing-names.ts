import { matchTerms } from '../../terms/index.js';
import type { CheckContext } from '../check-context.js';
import type { TextRange } from '../../finding.js';
import type { CheckedSegment, StoryAlarm } from '../checked-segment.js';
import { isEveryday } from '../meaning/read-meanings.js';
import { hearNames, type HeardName, type HeardNames } from './hear-names.js';
import { lostNames, type LostName } from './lost-names.js';
import { NO_NAME, TITLES } from './named-next.js';
import { arabicLands, englishLands } from './other-nation.js';
import { isOrdinary, isPersonal } from './personal-name.js';
import { soundDistance, strongCount } from './sounds.js';

/**
 * missingNames warns where the Arabic names somebody or some place of which the English has nothing, and
 * nothing in its place: one the story renders elsewhere, one after a title, or a place everybody knows.
 * Who was named in the paragraphs before may be "he" or "the minister" now.
 */
export function missingNames(
  segments: readonly CheckedSegment[],
  { terms }: CheckContext,
): StoryAlarm[] {
  const told = segments.map(({ source, target, status }) =>
    source && status !== 'cut' ? hearNames(source.text, target.text) : null,
  );
  const rendered = renderedOften(told);
  return segments.flatMap(({ kind, source, target }, segment): StoryAlarm[] => {
    const heard = told[segment];
    if (!heard || !source || target.text.trim() === '') return [];
    if (kind === 'headline' || kind === 'heading') return [];
    const before = told.slice(Math.max(0, segment - NEAR), segment);
    const lost = lostNames(heard, source.text, target.text, rendered).find(
      (each) =>
        isTelling(each, heard, source.text, target.text) &&
        !before.some((earlier) => earlier && isHeardIn(each, earlier)),
    );
    // Of its terms the desk is told by another check.
    const isTerm = (range: TextRange) =>
      terms !== null && matchTerms(terms, source.text).some((term) => holds(term.range, range));
    if (!lost || isTerm(lost.range)) return [];
    return [
      {
        segment,
        kind: 'name_missing',
        severity: 'warn',
        code: 'name_missing',
        params: { arabic: source.text.slice(lost.range.start, lost.range.end) },
        sourceRange: lost.range,
      },
    ];
  });
}

// So many paragraphs later a pronoun still points back.
const NEAR = 2;

/** The Arabic words that are surely names, heard in two segments at least. */
function renderedOften(told: readonly (HeardNames | null)[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const heard of told)
    for (const key of new Set(heard?.heard.filter(isSurelyNamed).map((each) => each.key)))
      counts.set(key, (counts.get(key) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count >= 2).map(([key]) => key));
}

function isSurelyNamed({ name, word, key, distance }: HeardName): boolean {
  return (
    distance <= 0.35 &&
    key.length >= 4 &&
    strongCount(name.sounds) >= 2 &&
    !name.initial &&
    isPersonal(name) &&
    !isOrdinary(name) &&
    !isEveryday(word)
  );
}

// «كابل» may be a cable, «قطر» a diameter, «جدة» somebody's grandfather, «مسقط» a birthplace, «سيول» a flood.
const AMBIGUOUS = /^[وفبل]?(?:كابل|قطر|جده|مسقط|سيول|دوما|سرت|حماه|بيرو|غانا)$/;

/** A place of a land that the English does not name at all; a name of which no other half is heard. */
function isTelling(
  { word, place, isKnown }: LostName,
  { names, words, heard }: HeardNames,
  arabic: string,
  english: string,
): boolean {
  if (place)
    return (
      !place.isContinent &&
      !AMBIGUOUS.test(word?.folded ?? '') &&
      !englishLands(english).has(place.land)
    );
  if (!word || word.folded.length < 4 || isEveryday(word)) return false;
  if ([...arabicLands(arabic).values()].some(({ range }) => range.start === word.range.start))
    return false;
  // It may sound like a name that was taken for another word.
  const isSounded = names.some(({ sounds }) =>
    word.stems.some((stem) => soundDistance(stem.sounds, sounds) <= 0.6),
  );
  if (isSounded) return false;
  const at = words.indexOf(word);
  const isHalf = [-2, -1, 1, 2].some((step) =>
    heard.some((each) => each.word === words[at + step]),
  );
  const isTitled = TITLES.test(words[at - 1]?.folded ?? '') && !NO_NAME.test(word.folded);
  return !isHalf && (isKnown || isTitled);
}

function holds(outer: TextRange, inner: TextRange): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

function isHeardIn({ word }: LostName, { heardKeys }: HeardNames): boolean {
  return word?.stems.some(({ text }) => heardKeys.has(text)) ?? false;
}
