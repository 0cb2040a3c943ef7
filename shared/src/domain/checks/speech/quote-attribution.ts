import type { TextRange } from '../../finding.js';
import type { Alarm, CheckedSegment } from '../checked-segment.js';
import { foldedSource } from '../folded-source.js';
import { isEveryday } from '../meaning/read-meanings.js';
import type { ArabicWord } from '../names/arabic-words.js';
import type { EnglishName } from '../names/english-names.js';
import { hearNames, type HeardNames } from '../names/hear-names.js';
import { mayStandForPlace, PLACE_OF, placesIn } from '../names/known-places.js';
import { isOrdinary, isPersonal } from '../names/personal-name.js';
import { strongCount } from '../names/sounds.js';
import { arabicSpeakers, type ArabicSpeaker } from './arabic-speakers.js';
import { englishSpeakers } from './english-speakers.js';

/**
 * quoteAttribution warns where words change their speaker: a named speaker of the Arabic is not named in
 * the English at all, and the English lets somebody else speak whom it names.
 */
export function quoteAttribution({ source, target }: CheckedSegment): Alarm[] {
  if (!source || target.text.trim() === '') return [];
  const heard = hearNames(source.text, target.text);
  const lost = arabicSpeakers(source.text).filter((speaker) => isLost(speaker, heard));
  const [speaker] = lost;
  if (!speaker) return exchanged(source.text, target.text, heard);
  const stranger = englishSpeakers(target.text)
    .filter(({ range }) => !isNamedBeside(speaker, range, heard, source.text))
    .map(({ names }) => names.filter(mayBeSomebody))
    .find(
      (names) =>
        names.length > 0 &&
        !names.some(
          (name) =>
            isOf(name, speaker, heard) ||
            stoodBefore(name, speaker, heard) ||
            speaksFor(name, speaker, source.text),
        ),
    );
  const [first] = stranger ?? [];
  const last = stranger?.at(-1);
  if (!first || !last) return [];
  const range = { start: first.range.start, end: last.range.end };
  const sourceRange = {
    start: speaker.name[0]?.range.start ?? 0,
    end: speaker.name.at(-1)?.range.end ?? 0,
  };
  return [
    {
      kind: 'quote_attribution',
      severity: 'warn',
      code: 'speaker_differs',
      params: {
        arabic: source.text.slice(sourceRange.start, sourceRange.end),
        english: target.text.slice(range.start, range.end),
      },
      range,
      sourceRange,
    },
  ];
}

/** Two speakers, both of them there, but each with the other's words: they come in the other order. */
function exchanged(source: string, target: string, { heard }: HeardNames): Alarm[] {
  const arabic = distinct(
    arabicSpeakers(source).map(({ name }) => name.find((word) => heardAs(word, heard))?.folded),
  );
  const speakers = englishSpeakers(target).map((speaker) => {
    const words = speaker.names.map(
      (name) => heard.find((each) => each.name === name)?.word.folded,
    );
    return { ...speaker, word: words.find((word) => word !== undefined && arabic.includes(word)) };
  });
  const english = distinct(speakers.map(({ word }) => word));
  const [first, second] = arabic;
  if (arabic.length !== 2 || english.length !== 2) return [];
  if (english[0] !== second || english[1] !== first || first === undefined) return [];
  const told = speakers.find(({ word }) => word === second);
  const speaker = arabicSpeakers(source).find(({ name }) =>
    name.some(({ folded }) => folded === first),
  );
  const [from, to] = [told?.names[0]?.range.start, told?.names.at(-1)?.range.end];
  const [start, end] = [speaker?.name[0]?.range.start, speaker?.name.at(-1)?.range.end];
  if (from === undefined || to === undefined || start === undefined || end === undefined) return [];
  return [
    {
      kind: 'quote_attribution',
      severity: 'warn',
      code: 'speaker_differs',
      params: { arabic: source.slice(start, end), english: target.slice(from, to) },
      range: { start: from, end: to },
      sourceRange: { start, end },
    },
  ];
}

function heardAs(word: ArabicWord, heard: HeardNames['heard']): boolean {
  return heard.some((each) => isSame(each.word, word));
}

function distinct(words: readonly (string | undefined)[]): string[] {
  return [...new Set(words.filter((word) => word !== undefined))];
}

/** A named speaker of whom the English has nothing: no word of the name is heard. */
function isLost({ name }: ArabicSpeaker, { heard }: HeardNames): boolean {
  // «كبيرة الاقتصاديين» is an office; «سامي الجميل» has one word that is no name's alone.
  if (name.every(isEveryday)) return false;
  const told = name.filter(({ stems }) => stems.some(({ sounds }) => strongCount(sounds) >= 2));
  return told.length > 0 && !told.some((word) => heard.some((each) => isSame(each.word, word)));
}

const SURE = 0.4;

/** No office, no people and no thing that English only writes with a capital: Audit, Israeli, TEUs. */
function mayBeSomebody(name: EnglishName): boolean {
  return (
    isPersonal(name) &&
    !isOrdinary(name) &&
    !PLACE_OF.has(name.stem) &&
    !/^\p{Lu}{2,}s?$/u.test(name.stem) &&
    strongCount(name.sounds) >= 1
  );
}

// «قائد الفرقة 22 مشاة، اللواء الصادق عبد المجيد»: after the office, between commas, comes who holds it.
const APPOSITION = /^\s*،[^،.؛:«»]{1,60}/;

/** Whether the English speaks of whom the Arabic names beside this speaker's office, however it calls them. */
function isNamedBeside(
  { phrase }: ArabicSpeaker,
  range: TextRange,
  { heard }: HeardNames,
  source: string,
): boolean {
  const end = phrase.at(-1)?.range.end ?? 0;
  const beside = APPOSITION.exec(source.slice(end))?.[0] ?? '';
  return heard.some(
    ({ name, word, distance }) =>
      distance <= SURE &&
      name.range.start >= range.start &&
      name.range.end <= range.end &&
      word.range.start >= end &&
      word.range.end <= end + beside.length,
  );
}

function isOf(name: EnglishName, speaker: ArabicSpeaker, { heard }: HeardNames): boolean {
  if (strongCount(name.sounds) < 2) return false;
  const word: ArabicWord | undefined = heard.find((each) => each.name === name)?.word;
  return word !== undefined && speaker.words.some((each) => isSame(each, word));
}

/** «الممرضة سينا ليوتا، التي …، قالت إنها»: whom the Arabic names before its verb may well be speaking. */
function stoodBefore(
  name: EnglishName,
  { phrase, words }: ArabicSpeaker,
  { heard }: HeardNames,
): boolean {
  // With an office before it, the name after the verb is sure to be one.
  if (phrase.length > words.length) return false;
  const word = heard.find((each) => each.name === name)?.word;
  return word !== undefined && word.range.start < (phrase[0]?.range.start ?? 0);
}

/** Addis Ababa may speak for «إثيوبيا». */
function speaksFor({ stem }: EnglishName, { name }: ArabicSpeaker, source: string): boolean {
  const place = PLACE_OF.get(stem);
  return (
    place !== undefined &&
    placesIn(name, foldedSource(source).folded).some((land) => mayStandForPlace(place, land))
  );
}

function isSame(a: ArabicWord, b: ArabicWord): boolean {
  return a.folded === b.folded || a.range.start === b.range.start;
}
