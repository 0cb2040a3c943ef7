import type { Alarm, CheckedSegment } from '../checked-segment.js';
import { readArabicMonths, readEnglishMonths } from '../read-months.js';
import { readArabicDays, readEnglishDays } from './read-days.js';
import { readArabicRelative, readEnglishRelative, type RelativeMention } from './read-relative.js';
import type { Grain } from './relative-times.js';

/**
 * relativeDay warns where yesterday becomes tomorrow, last month next month, or tomorrow next week: a
 * relative time of the Arabic that the English tells in no way, while the English has one that the Arabic
 * has not.
 */
export function relativeDay({ source, target }: CheckedSegment): Alarm[] {
  if (!source || target.text.trim() === '') return [];
  const arabic = readArabicRelative(source.text);
  const english = arabic.length === 0 ? [] : readEnglishRelative(target.text);
  if (english.length === 0) return [];
  const ours = arabic.filter((mention) => !english.some((each) => isOne(mention, each)));
  const theirs = english.filter((mention) => !arabic.some((each) => isOne(each, mention)));
  const foreign = theirs.filter((mention) => !ours.some((each) => mayBeOne(each, mention)));
  return ours.flatMap((mention): Alarm[] => {
    if (theirs.some((each) => mayBeOne(mention, each))) return [];
    const at = foreign.findIndex(
      (each) =>
        !isOtherName(mention, each) && !isToldByName(mention, each, source.text, target.text),
    );
    const [instead] = at < 0 ? [] : foreign.splice(at, 1);
    if (!instead) return [];
    return [
      {
        kind: 'relative_day',
        severity: 'warn',
        code: 'relative_differs',
        params: {
          arabic: source.text.slice(mention.range.start, mention.range.end),
          english: target.text.slice(instead.range.start, instead.range.end),
        },
        range: instead.range,
        sourceRange: mention.range,
      },
    ];
  });
}

/** "This Thursday" is the one to come, and may be that of the current week. */
function isSameSide(a: RelativeMention, b: RelativeMention): boolean {
  return a.side === b.side || (a.side >= 0 && b.side >= 0 && a.named === b.named);
}

const DAYS: Readonly<Record<Grain, number>> = {
  ...{ day: 1, week: 7, month: 31, season: 92, year: 366, decade: 3_660, century: 36_600 },
};

/** The same time told alike. */
function isOne(a: RelativeMention, b: RelativeMention): boolean {
  if (a.grain !== b.grain || isOtherName(a, b)) return false;
  return a.offset === null || b.offset === null ? isSameSide(a, b) : a.offset === b.offset;
}

/** Friday for Thursday is for the check of weekdays to tell, May for March for that of months. */
function isOtherName(a: RelativeMention, b: RelativeMention): boolean {
  return a.named !== undefined && b.named !== undefined && a.named !== b.named;
}

/** Two relative times that may be the same: "earlier this week" holds «أمس», "last year" is no «الشهر الماضي». */
function mayBeOne(a: RelativeMention, b: RelativeMention): boolean {
  if (a.grain === b.grain) return isOne(a, b);
  const [small, large] = DAYS[a.grain] < DAYS[b.grain] ? [a, b] : [b, a];
  if (large.side === 0) return true;
  return small.offset === null && small.side === large.side && isNext(small, large);
}

/** «مايو الماضي» may be of last year, «الخميس الماضي» of last week; «أيلول المقبل» is no next week. */
function isNext(small: RelativeMention, large: RelativeMention): boolean {
  return DAYS[large.grain] / DAYS[small.grain] < 13;
}

/** The English tells a day by its name, a month by its own, a year by its figures. */
function isToldByName(
  arabic: RelativeMention,
  english: RelativeMention,
  source: string,
  target: string,
): boolean {
  if (arabic.grain === 'day' && english.grain !== 'day' && isNamed(arabic, source, target))
    return true;
  const [named, kept] = [readArabicMonths(source), readEnglishMonths(target)];
  if (arabic.grain === 'month' && english.grain !== 'month' && kept.length > 0) return true;
  // What the English tells beside may be a date of the Arabic, reckoned.
  const isReckoned = named.some(({ month }) => !kept.some((each) => each.month === month));
  if (english.grain === 'month' && arabic.grain !== 'month') return isReckoned;
  return (
    english.grain === 'year' && arabic.grain !== 'year' && /(?:19|20)\d\d|[٠-٩]{4}/.test(source)
  );
}

/** «أمس (الجمعة)» is told by "Friday", «أمس» by any day that the Arabic does not name. */
function isNamed({ range }: RelativeMention, source: string, target: string): boolean {
  const named = readArabicDays(source);
  const beside = named.find(
    (each) => each.range.start >= range.start && each.range.start - range.end < 5,
  );
  return readEnglishDays(target).some(({ day }) =>
    beside ? beside.day === day : !named.some((each) => each.day === day),
  );
}
