import { NO_CONTEXT, type CheckContext } from './check-context.js';
import { readArabicRelative } from './dates/read-relative.js';
import { foldedSource, sourceRangeOf } from './folded-source.js';
import type { Alarm, CheckedSegment } from './checked-segment.js';
import { ENGLISH_MONTHS, HIJRI_MONTH } from './month-names.js';
import { readArabicMonths, readEnglishMonths, type MonthMention } from './read-months.js';

/**
 * dateMonth alarms where a month of the Arabic is missing from the English: blocks when the English
 * names another month instead, which the Arabic does not, and warns when it names none.
 */
export function dateMonth(
  { source, target }: CheckedSegment,
  { publishedAt }: Pick<CheckContext, 'publishedAt'> = NO_CONTEXT,
): Alarm[] {
  if (!source || target.text.trim() === '') return [];
  const arabic = readArabicMonths(source.text);
  const english = readEnglishMonths(target.text);
  const missing = onePerMonth(arabic.filter(({ month, sure }) => sure && !has(english, month)));
  const foreign = english.filter(({ month, sure }) => sure && !has(arabic, month));
  const vague = onePerMonth(arabic.filter(({ month, sure }) => !sure && !has(english, month)));
  const alarms = missing.map((mention): Alarm => {
    const instead = foreign.shift();
    const name = ENGLISH_MONTHS[mention.month - 1] ?? '';
    const arabicName = source.text.slice(mention.range.start, mention.range.end);
    if (!instead) {
      return {
        kind: 'date_month',
        severity: TOLD_OTHERWISE.test(target.text) ? 'advise' : 'warn',
        code: 'month_missing',
        params: { arabic: arabicName, month: name },
        sourceRange: mention.range,
      };
    }
    const written = target.text.slice(instead.range.start, instead.range.end);
    return {
      kind: 'date_month',
      severity: 'block',
      code: 'month_differs',
      params: { arabic: arabicName, month: name, english: written },
      range: instead.range,
      sourceRange: mention.range,
      fix: name,
    };
  });
  // «آب» may be a father; but where the English names a month that is nowhere in the Arabic, it was August.
  const swapped = vague.flatMap((mention): Alarm[] => {
    const instead = foreign.shift();
    if (!instead) return [];
    const month = ENGLISH_MONTHS[mention.month - 1] ?? '';
    const arabicName = source.text.slice(mention.range.start, mention.range.end);
    const written = target.text.slice(instead.range.start, instead.range.end);
    return [
      {
        kind: 'date_month',
        severity: 'warn',
        code: 'month_differs',
        params: { arabic: arabicName, month, english: written },
        range: instead.range,
        sourceRange: mention.range,
        fix: month,
      },
    ];
  });
  return [
    ...alarms,
    ...swapped,
    ...foreign.map(
      (mention) =>
        misreckoned(mention, source.text, target.text, publishedAt) ??
        unfounded(mention, target.text),
    ),
    ...hijri(source.text, target.text),
  ];
}

// The month may be told from another day: "the month before", "on Sunday".
const TOLD_OTHERWISE =
  /\b(?:month|months|year|week|today|yesterday|earlier|later|(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day)\b/i;

/** "June" for «الشهر الجاري» of a story of July: the month it was by the day of the Arabic. */
function misreckoned(
  { month, range }: MonthMention,
  source: string,
  target: string,
  publishedAt: string | null,
): Alarm | null {
  const relative = readArabicRelative(source).filter(
    ({ grain, offset }) => grain === 'month' && offset !== null,
  );
  const [mention] = relative;
  const today = publishedAt === null ? NaN : Date.parse(publishedAt);
  if (!mention || Number.isNaN(today) || relative.length > 1) return null;
  const meant = (new Date(today).getUTCMonth() + (mention.offset ?? 0) + 12) % 12;
  if (meant + 1 === month) return null;
  const name = ENGLISH_MONTHS[meant] ?? '';
  return {
    kind: 'date_month',
    severity: 'warn',
    code: 'month_differs',
    params: {
      arabic: source.slice(mention.range.start, mention.range.end),
      month: name,
      english: target.slice(range.start, range.end),
    },
    range,
    sourceRange: mention.range,
    fix: name,
  };
}

function unfounded({ range }: MonthMention, text: string): Alarm {
  return {
    kind: 'date_month',
    severity: 'advise',
    code: 'month_unfounded',
    params: { english: text.slice(range.start, range.end) },
    range,
  };
}

const HIJRI_DATE = new RegExp(
  `(?:\\d{1,2} ?(?:من )?(?:شهر )?|شهر |[\\u0621-\\u064a] من |(?<![\\u0621-\\u064a])(?=ذ[وي] ال))(${[...HIJRI_MONTH.keys()].join('|')})(?![\\u0621-\\u064a])`,
  'g',
);

/** A Hijri date may be kept or turned into a Gregorian one; it may not vanish. */
function hijri(source: string, target: string): Alarm[] {
  if (readEnglishMonths(target).length > 0) return [];
  const arabic = foldedSource(source);
  return [...arabic.folded.matchAll(HIJRI_DATE)].flatMap((match): Alarm[] => {
    const name = match[1] ?? '';
    if (HIJRI_MONTH.get(name)?.test(target)) return [];
    const end = match.index + match[0].length;
    const sourceRange = sourceRangeOf(arabic, end - name.length, end);
    const other = otherHijri(target);
    if (other) {
      return [
        {
          kind: 'date_month',
          severity: 'block',
          code: 'hijri_differs',
          params: {
            arabic: source.slice(sourceRange.start, sourceRange.end),
            english: other[0],
          },
          range: { start: other.index, end: other.index + other[0].length },
          sourceRange,
        },
      ];
    }
    return [
      {
        kind: 'date_month',
        severity: 'warn',
        code: 'hijri_missing',
        params: { arabic: source.slice(sourceRange.start, sourceRange.end) },
        sourceRange,
      },
    ];
  });
}

function otherHijri(target: string): RegExpExecArray | null {
  for (const pattern of HIJRI_MONTH.values()) {
    const match = pattern.exec(target);
    if (match) return match;
  }
  return null;
}

function has(mentions: readonly MonthMention[], month: number): boolean {
  return mentions.some((mention) => mention.month === month);
}

/** «آذار (مارس)» is one month, not two. */
function onePerMonth(mentions: readonly MonthMention[]): MonthMention[] {
  return mentions.filter(
    ({ month }, at) => mentions.findIndex((mention) => mention.month === month) === at,
  );
}
