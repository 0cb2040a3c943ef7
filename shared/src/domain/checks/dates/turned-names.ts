import { foldArabic } from '../../arabic-text.js';
import { readArabicMonths, readEnglishMonths } from '../read-months.js';
import { readArabicDays, readEnglishDays } from './read-days.js';
import type { RelativeMention } from './read-relative.js';

const ARABIC_SIDE =
  /^[\s)]*(?:(?:ال)?(ماضي|فايت|منصرم)|(?:ال)?(مقبل|قادم)|(?:ال)?(جاري|حالي))(?![\u0621-\u064a])/;
const ENGLISH_SIDE = /\b(?:(last|past|previous)|(next|coming|this)(?: coming)?|(current)) $/i;

/** readArabicTurns finds named days and months with the side they lie on: «الخميس الماضي», «أيلول (سبتمبر) المقبل». */
export function readArabicTurns(text: string): RelativeMention[] {
  const days = readArabicDays(text).map(({ day, range }) => {
    return { grain: 'day' as const, named: `day${day}`, range };
  });
  const months = readArabicMonths(text).map(({ month, range }) => {
    return { grain: 'month' as const, named: `month${month}`, range };
  });
  return [...days, ...months].flatMap((name): RelativeMention[] => {
    const side = sideOf(
      ARABIC_SIDE.exec(foldArabic(text.slice(name.range.end, name.range.end + 16))),
    );
    return side === null ? [] : [{ ...name, offset: null, side }];
  });
}

/** readEnglishTurns finds "last Thursday", "next May". */
export function readEnglishTurns(text: string): RelativeMention[] {
  const days = readEnglishDays(text).map(({ day, range }) => {
    return { grain: 'day' as const, named: `day${day}`, range };
  });
  const months = readEnglishMonths(text).map(({ month, range }) => {
    return { grain: 'month' as const, named: `month${month}`, range };
  });
  return [...days, ...months].flatMap(({ range, ...name }): RelativeMention[] => {
    const before = ENGLISH_SIDE.exec(text.slice(Math.max(0, range.start - 14), range.start));
    const side = sideOf(before);
    if (side === null) return [];
    const start = range.start - (before?.[0].length ?? 0);
    return [{ ...name, offset: null, side, range: { start, end: range.end } }];
  });
}

function sideOf(match: RegExpExecArray | null): RelativeMention['side'] | null {
  if (!match) return null;
  if (match[1] !== undefined) return -1;
  return match[2] === undefined ? 0 : 1;
}
