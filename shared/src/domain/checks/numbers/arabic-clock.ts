import { numberWord } from './arabic-number-words.js';
import type { ArabicToken } from './arabic-tokens.js';
import { numberKey, timeKey } from './number-mention.js';

const SHORT: Readonly<Record<string, number>> = { ربع: 15, ربعا: 15, ثلث: 20, ثلثا: 20 };

/** minutesShort reads «إلا ربعاً», «إلا خمس دقائق» at `at`: how many minutes are lacking, and where it ends. */
export function minutesShort(
  tokens: readonly ArabicToken[],
  at: number,
): { minutes: number; to: number } | null {
  if (tokens[at]?.text !== 'الا') return null;
  const word = (tokens[at + 1]?.text ?? '').replace(/^ال/, '');
  const part = SHORT[word];
  if (part !== undefined) return { minutes: part, to: at + 2 };
  const minutes = numberWord(word);
  return minutes?.role === 'unit' && /^دق/.test(tokens[at + 2]?.text ?? '')
    ? { minutes: minutes.value, to: at + 3 }
    : null;
}

/** minutesPast reads «وعشر دقائق», «وخمس وثلاثين دقيقة» at `at`: how many minutes are past, and where it ends. */
export function minutesPast(
  tokens: readonly ArabicToken[],
  at: number,
): { minutes: number; to: number } | null {
  let minutes = 0;
  let to = at;
  for (; tokens[to]?.joined; to += 1) {
    const word = numberWord(tokens[to]?.text ?? '');
    if (word?.role !== 'unit' && word?.role !== 'ten') break;
    minutes += word.value;
  }
  const isTold = to > at && minutes < 60 && /^دق/.test(tokens[to]?.text ?? '');
  return isTold ? { minutes, to: to + 1 } : null;
}

/** hourKeys are the times that an hour of the dial names, with the part of the next that goes with it. */
export function hourKeys(value: number): string[] {
  const hour = Math.floor(value);
  const minutes = (value - hour) * 60;
  const isTime = Math.abs(minutes - Math.round(minutes)) < 1e-6 && value < 13;
  return isTime ? [timeKey(hour, Math.round(minutes))] : [];
}

const PART_OF_DAY = /^(?:صباحا|مساء|ظهرا|عصرا|ليلا|فجرا|بعد|قبل|م|ص)$/;

/** wholeHourKeys are the times of a number that may be an hour: by what follows it, or past noon by itself. */
export function wholeHourKeys(value: number, after: ArabicToken | undefined): string[] {
  if (!Number.isInteger(value) || value < 1 || value > 24) return [];
  const told = after !== undefined && PART_OF_DAY.test(after.text);
  return [
    ...(told || value > 12 ? [timeKey(value, 0)] : []),
    ...(told ? [numberKey(value + 12)] : []),
  ];
}
