import type { CheckContext } from '../check-context.js';
import type { Alarm, CheckedSegment } from '../checked-segment.js';
import { ENGLISH_MONTHS } from '../month-names.js';
import { dayOfEnglish, ENGLISH_DAYS } from './day-names.js';
import { readArabicDays, readEnglishDays, type DayMention } from './read-days.js';
import { readArabicRelative } from './read-relative.js';

/**
 * weekday alarms where the days of the week do not agree: blocks where the English names another day than
 * the Arabic, warns where "yesterday" became a day it was not (by the Arabic's own date), or where a full
 * date falls on another day.
 */
export function weekday(
  { source, target }: CheckedSegment,
  { publishedAt }: CheckContext,
): Alarm[] {
  if (!source || target.text.trim() === '') return [];
  const arabic = readArabicDays(source.text);
  const english = readEnglishDays(target.text);
  const foreign = english.filter(({ day }) => !arabic.some((mention) => mention.day === day));
  const missing = arabic.filter(({ day }) => !english.some((mention) => mention.day === day));
  const alarms = missing.flatMap((mention): Alarm[] => {
    const instead = foreign.shift();
    if (!instead) return [];
    return [
      {
        kind: 'weekday',
        severity: 'block',
        code: 'weekday_differs',
        params: {
          arabic: source.text.slice(mention.range.start, mention.range.end),
          day: nameOf(mention.day),
          english: target.text.slice(instead.range.start, instead.range.end),
        },
        range: instead.range,
        sourceRange: mention.range,
        fix: nameOf(mention.day),
      },
    ];
  });
  return [
    ...alarms,
    ...foreign.flatMap((mention) => misreckoned(mention, source.text, target.text, publishedAt)),
    ...misdated(target.text, arabic),
  ];
}

/** A day the Arabic does not name may be what its «أمس» was, and then it must be that. */
function misreckoned(
  { day, range }: DayMention,
  source: string,
  target: string,
  publishedAt: string | null,
): Alarm[] {
  const relative = readArabicRelative(source).filter(
    ({ grain, offset }) => grain === 'day' && offset !== null,
  );
  const [mention] = relative;
  const today = publishedAt === null ? NaN : Date.parse(publishedAt);
  if (!mention || Number.isNaN(today) || relative.length > 1) return [];
  // The paper's own clock is not known: the day it is in London or, three hours on, in Baghdad will do.
  const possible = [0, 3].map((hours) => weekdayAt(today + hours * 3_600_000, mention.offset ?? 0));
  if (possible.includes(day)) return [];
  const [meant = 0] = possible;
  return [
    {
      kind: 'weekday',
      severity: 'warn',
      code: 'weekday_wrong',
      params: { english: target.slice(range.start, range.end), day: nameOf(meant) },
      range,
      sourceRange: mention.range,
      fix: nameOf(meant),
    },
  ];
}

const FULL_DATE = new RegExp(
  `\\b(${ENGLISH_DAYS.join('|')}),? (?:(\\d{1,2})(?:st|nd|rd|th)? (${ENGLISH_MONTHS.join('|')})|(${ENGLISH_MONTHS.join('|')}) (\\d{1,2})(?:st|nd|rd|th)?),? (\\d{4})\\b`,
  'g',
);

/** "Tuesday, March 3, 2026" can be counted out, unless the Arabic says the day so itself. */
function misdated(target: string, arabic: readonly DayMention[]): Alarm[] {
  return [...target.matchAll(FULL_DATE)].flatMap((match): Alarm[] => {
    const day = dayOfEnglish(match[1] ?? '');
    const month = ENGLISH_MONTHS.findIndex((name) => name === (match[3] ?? match[4]));
    const date = Date.UTC(Number(match[6]), month, Number(match[2] ?? match[5]));
    const actual = new Date(date).getUTCDay();
    if (actual === day || arabic.some((mention) => mention.day === day)) return [];
    return [
      {
        kind: 'weekday',
        severity: 'warn',
        code: 'weekday_of_date',
        params: { english: match[0], day: nameOf(actual) },
        range: { start: match.index, end: match.index + (match[1]?.length ?? 1) },
        fix: nameOf(actual),
      },
    ];
  });
}

function weekdayAt(time: number, days: number): number {
  return new Date(time + days * 86_400_000).getUTCDay();
}

function nameOf(day: number): string {
  return ENGLISH_DAYS[day] ?? '';
}
