import type { CheckedSegment, StoryAlarm } from '../checked-segment.js';
import type { EnglishName } from '../names/english-names.js';
import { hearNames } from '../names/hear-names.js';
import { PLACE_OF } from '../names/known-places.js';
import { isPersonal as isNamed } from '../names/personal-name.js';
import { strongCount } from '../names/sounds.js';
import { arabicSpeakers, letsSpeak, type ArabicSpeaker } from './arabic-speakers.js';
import { englishSpeakers, type EnglishSpeaker } from './english-speakers.js';
import { quoteAttribution } from './quote-attribution.js';

// "He said" may become a name, if it is the name of somebody of whom the Arabic has just spoken.
const SEGMENTS_BACK = 3;

/**
 * strangeSpeakers looks for people whom the English lets speak though neither this Arabic nor that of
 * the three segments before names them. It warns where the story's Arabic names them elsewhere, or
 * where this Arabic lets somebody else speak by name; it advises where nothing in the Arabic sounds so.
 */
export function strangeSpeakers(segments: readonly CheckedSegment[]): StoryAlarm[] {
  return segments.flatMap((segment, at): StoryAlarm[] => {
    const { source, target, status, kind } = segment;
    if (!source || status === 'cut' || kind === 'headline' || kind === 'heading') return [];
    const speakers = arabicSpeakers(source.text);
    if (speakers.length === 0 && !letsSpeak(source.text)) return [];
    const named = speakers.flatMap(({ name }) => name);
    const english = englishSpeakers(target.text);
    const { heard } = hearNames(source.text, target.text);
    const isKept = english.some(({ names }) =>
      heard.some(({ name, word }) => names.includes(name) && named.includes(word)),
    );
    if (isKept) {
      const other = lostTurn(speakers, english, segment, segments);
      return other ? [told(at, other, target.text)] : [];
    }
    // Where the Arabic says who speaks, it is not the one before.
    const isNamed =
      named.length > 0 || speakers.some((speaker) => isNameOfStory(speaker, segments));
    const from = isNamed ? at : Math.max(0, at - SEGMENTS_BACK);
    const stranger = english.find((each) =>
      isStrange(each, segments.slice(from, at + 1), target.text),
    );
    const names = stranger?.names.filter(isPersonal) ?? [];
    const [first] = names;
    const last = names.at(-1);
    if (!first || !last || quoteAttribution(segment).length > 0) return [];
    const isElsewhere = segments.some(
      (other) => other.source && isHeard(names, other.source.text, target.text),
    );
    if (first.initial && !isElsewhere && names.length === 1) return [];
    const severity = isElsewhere || isNamed ? 'warn' : 'advise';
    return [{ ...told(at, names, target.text), severity }];
  });
}

function told(segment: number, names: readonly EnglishName[], english: string): StoryAlarm {
  const range = { start: names[0]?.range.start ?? 0, end: names.at(-1)?.range.end ?? 0 };
  return {
    segment,
    kind: 'quote_attribution',
    severity: 'warn',
    code: 'speaker_unknown',
    params: { english: english.slice(range.start, range.end) },
    range,
  };
}

/**
 * «قال الغالي … فيما أكد الزروالي» where Ghali says both: the story knows the second, this English does not,
 * and lets somebody speak in that place who has spoken already or belongs elsewhere.
 */
function lostTurn(
  speakers: readonly ArabicSpeaker[],
  english: readonly EnglishSpeaker[],
  { source, target }: CheckedSegment,
  segments: readonly CheckedSegment[],
): readonly EnglishName[] | null {
  const { heard } = hearNames(source?.text ?? '', target.text);
  const turn = speakers.findIndex(
    (speaker) =>
      isNameOfStory(speaker, segments) &&
      !heard.some(({ word }) => word.folded === speaker.words[0]?.folded),
  );
  const instead = turn < 0 ? undefined : english[turn];
  const names = instead?.names.filter(isPersonal) ?? [];
  return names.length > 0 && english.length >= speakers.length ? names : null;
}

/** «الصبري» alone may be any word; where the story's English names him, it is a name. */
function isNameOfStory({ words }: ArabicSpeaker, segments: readonly CheckedSegment[]): boolean {
  const [word, next] = words;
  if (!word || next || !word.folded.startsWith('ال')) return false;
  return segments.some(
    ({ source, target }) =>
      source &&
      hearNames(source.text, target.text).heard.some((each) => each.word.folded === word.folded),
  );
}

/** A person, by every name beside the verb unheard in the Arabic of these segments. */
function isStrange(
  { names }: EnglishSpeaker,
  segments: readonly CheckedSegment[],
  english: string,
): boolean {
  const personal = names.filter(isPersonal);
  const first = personal[0]?.range.start ?? 0;
  // "an accident in Burnley, police said", "the Commissioner for Refugees said".
  if (/\b(?:of|for|the|in|at|from|on|near)\s+$/i.test(english.slice(Math.max(0, first - 8), first)))
    return false;
  // "Egypt’s Sisi said", "the Nielsen company said": some word beside the name is translated.
  if (personal.length === 0 || personal.length < names.length) return false;
  return !segments.some(({ source }) => source && isHeard(personal, source.text, english));
}

function isHeard(names: readonly EnglishName[], source: string, english: string): boolean {
  const { heard } = hearNames(source, english);
  return heard.some(({ name }) => names.includes(name));
}

function isPersonal(name: EnglishName): boolean {
  return (
    isNamed(name) &&
    // "Egypt said" may well be «القاهرة».
    !PLACE_OF.has(name.stem) &&
    strongCount(name.sounds) >= 2
  );
}
