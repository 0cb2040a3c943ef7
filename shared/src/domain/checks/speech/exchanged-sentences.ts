import type { TextRange } from '../../finding.js';
import type { Alarm, CheckedSegment } from '../checked-segment.js';
import { arabicMeanings, englishMeanings } from '../meaning/read-meanings.js';
import { hearNames, type HeardName } from '../names/hear-names.js';
import { isPersonal } from '../names/personal-name.js';
import { strongCount } from '../names/sounds.js';
import { sentencesOfLength, type SentencePair } from '../sentence-pairs.js';

const SURE = 0.35;

/** A name, and the sentences it stands in, counted from 0. */
interface Placed {
  readonly heard: HeardName;
  readonly arabic: number;
  readonly english: number;
}

/**
 * exchangedSentences warns where two people were given each other's sentence: all else stands where it stood,
 * and each is named where the Arabic names the other.
 */
export function exchangedSentences({ source, target }: CheckedSegment): Alarm[] {
  if (!source || target.text.trim() === '') return [];
  const pairs = sentencesOfLength(source.text, target.text);
  if (pairs.length < 2) return [];
  const moved = placedOnce(pairs, source.text, target.text).filter(
    ({ arabic, english }) => arabic !== english,
  );
  for (const one of moved) {
    const other = moved.find(
      (each) =>
        each.arabic === one.english &&
        each.english === one.arabic &&
        each.heard.name.run !== one.heard.name.run,
    );
    if (!other || isReordered(pairs, one, source.text, target.text)) continue;
    return [
      {
        kind: 'quote_attribution',
        severity: 'warn',
        code: 'speaker_differs',
        params: {
          arabic: source.text.slice(other.heard.word.range.start, other.heard.word.range.end),
          english: one.heard.name.stem,
        },
        range: one.heard.name.range,
        sourceRange: other.heard.word.range,
      },
    ];
  }
  return [];
}

/** The names that stand in one sentence of each text and no other. */
function placedOnce(pairs: readonly SentencePair[], source: string, target: string): Placed[] {
  const { heard, words, names } = hearNames(source, target);
  return heard.flatMap((each): Placed[] => {
    const { name, key, distance } = each;
    // A short name is sure beside another: Ehab Atwa.
    const isWhole = heard.some((other) => other !== each && other.name.run === name.run);
    if (distance > SURE || strongCount(name.sounds) < (isWhole ? 1 : 2) || !isPersonal(name))
      return [];
    const arabic = placesOf(
      words.filter(({ stems }) => stems.some(({ text }) => text === key)),
      pairs.map((pair) => pair.arabic),
    );
    const english = placesOf(
      names.filter(({ stem }) => stem === name.stem),
      pairs.map((pair) => pair.english),
    );
    const [ours, theirs] = [arabic[0], english[0]];
    return arabic.length === 1 && english.length === 1 && ours !== undefined && theirs !== undefined
      ? [{ heard: each, arabic: ours, english: theirs }]
      : [];
  });
}

function placesOf(
  said: readonly { readonly range: TextRange }[],
  sentences: readonly TextRange[],
): number[] {
  const places = said.map(({ range }) =>
    sentences.findIndex(({ start, end }) => start <= range.start && range.end <= end),
  );
  return [...new Set(places)].filter((place) => place >= 0);
}

/** The sentences themselves changed places: what each says is in the other. */
function isReordered(
  pairs: readonly SentencePair[],
  { arabic, english }: Placed,
  source: string,
  target: string,
): boolean {
  const [first, second] = [pairs[arabic], pairs[english]];
  if (!first || !second) return true;
  const shared = (ours: SentencePair, theirs: SentencePair) =>
    overlap(
      source.slice(ours.arabic.start, ours.arabic.end),
      target.slice(theirs.english.start, theirs.english.end),
    );
  const straight = shared(first, first) + shared(second, second);
  return shared(first, second) + shared(second, first) > straight;
}

function overlap(arabic: string, english: string): number {
  const told = new Set(englishMeanings(english).flatMap(({ meanings }) => [...meanings]));
  const numbers = new Set(english.match(/\d[\d.,]*\d|\d/g));
  return (
    arabicMeanings(arabic).filter(({ meanings }) => [...meanings].some((each) => told.has(each)))
      .length +
    2 * (arabic.match(/\d[\d.,]*\d|\d/g) ?? []).filter((each) => numbers.has(each)).length
  );
}
