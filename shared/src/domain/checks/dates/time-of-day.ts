import type { TextRange } from '../../finding.js';
import { foldedSource, sourceRangeOf } from '../folded-source.js';
import type { Alarm, CheckedSegment } from '../checked-segment.js';
import { partOfDay } from './part-of-day.js';

interface TimeMention {
  readonly hour: number;
  readonly half: 'am' | 'pm';
  readonly range: TextRange;
}

const HOURS = 'واحده|ثانيه|ثالثه|رابعه|خامسه|سادسه|سابعه|ثامنه|تاسعه|عاشره|حاديه عشره|ثانيه عشره';
const ARABIC_TIME = new RegExp(
  `(?:(\\d{1,2})(?:[:.](\\d{2}))?|ال(${HOURS.split('|').reverse().join('|')})(?: [و\\u0621-\\u064a]+){0,2}?) (?:من )?(?:ال)?(صباحا|صباح|فجرا|فجر|مساء|عصرا|عصر|بعد الظهر|ليلا|ظهرا)(?![\\u0621-\\u064a])`,
  'g',
);
const ENGLISH_TIME = /\b(\d{1,2})(?:[:.](\d{2}))?\s?([ap])\.?\s?m\b\.?/gi;

/** timeOfDay blocks where the morning's hour becomes the evening's, or «مساء الأحد» Sunday morning. */
export function timeOfDay({ source, target }: CheckedSegment): Alarm[] {
  if (!source || target.text.trim() === '') return [];
  const english = englishTimes(target.text);
  if (english.length === 0) return partOfDay(source.text, target.text);
  return arabicTimes(source.text).flatMap((mention): Alarm[] => {
    const twins = english.filter(({ hour }) => hour === mention.hour);
    const [first] = twins;
    if (!first || twins.some(({ half }) => half === mention.half)) return [];
    return [
      {
        kind: 'time_of_day',
        severity: 'block',
        code: 'time_differs',
        params: {
          arabic: source.text.slice(mention.range.start, mention.range.end),
          english: target.text.slice(first.range.start, first.range.end),
        },
        range: first.range,
        sourceRange: mention.range,
      },
    ];
  });
}

function arabicTimes(text: string): TimeMention[] {
  const arabic = foldedSource(text);
  return [...arabic.folded.matchAll(ARABIC_TIME)].flatMap((match): TimeMention[] => {
    const hour =
      match[1] === undefined ? HOURS.split('|').indexOf(match[3] ?? '') + 1 : Number(match[1]);
    const part = match[4] ?? '';
    // Noon and the small hours can be told either way.
    if (hour < 1 || hour > 11 || /^(?:ليلا|ظهرا)$/.test(part)) return [];
    const half = /^(?:صباح|فجر)/.test(part) ? 'am' : 'pm';
    const range = sourceRangeOf(arabic, match.index, match.index + match[0].length);
    return [{ hour, half, range }];
  });
}

function englishTimes(text: string): TimeMention[] {
  return [...text.matchAll(ENGLISH_TIME)].map((match) => ({
    hour: Number(match[1]),
    half: match[3]?.toLowerCase() === 'a' ? 'am' : 'pm',
    range: { start: match.index, end: match.index + match[0].length },
  }));
}
