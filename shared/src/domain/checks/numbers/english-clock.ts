import { englishNumberWord } from './english-number-words.js';
import type { EnglishToken } from './english-tokens.js';
import { numberKey, timeKey } from './number-mention.js';

/** A time told with its minutes first, and the tokens it takes. */
interface SpokenTime {
  readonly hour: number;
  readonly minute: number;
  readonly to: number;
}

const PART: Readonly<Record<string, number>> = { half: 30, quarter: 15 };

/** spokenTimeAt reads "half past three", "a quarter to two", "ten minutes past six" at token `at`. */
export function spokenTimeAt(tokens: readonly EnglishToken[], at: number): SpokenTime | null {
  const first = tokens[at]?.text ?? '';
  const part = PART[first];
  const minutes = part ?? smallNumber(tokens[at]);
  if (minutes === null) return null;
  const named = /^minutes?$/.test(tokens[at + 1]?.text ?? '');
  const side = at + (named ? 2 : 1);
  const word = tokens[side]?.text ?? '';
  // "five to seven" is a range, "five minutes to seven" a time.
  const isTime = word === 'past' || (/^(?:to|before|after)$/.test(word) && (named || part === 15));
  const hour = smallNumber(tokens[side + 1]);
  if (!isTime || hour === null || hour < 1 || hour > 12 || minutes >= 60) return null;
  const isBefore = word === 'to' || word === 'before';
  return isBefore
    ? { hour: (hour + 11) % 12, minute: 60 - minutes, to: side + 2 }
    : { hour, minute: minutes, to: side + 2 };
}

function smallNumber(token: EnglishToken | undefined): number | null {
  if (token?.type === 'digits') return /^\d{1,2}$/.test(token.text) ? Number(token.text) : null;
  const word = token?.type === 'word' ? englishNumberWord(token.text) : undefined;
  return word?.form === 'count' && /^(?:unit|ten)$/.test(word.role) ? word.value : null;
}

/** timeKeys are the times of "15:30" or "3:00". */
export function timeKeys(written: string): string[] {
  const [hour = 0, minute = 0] = written.split(':').map(Number);
  return [timeKey(hour, minute), ...(minute === 0 ? [numberKey(hour)] : [])];
}

/** hourKeys are the times of an hour with "pm" after it. */
export function hourKeys(hour: number): string[] {
  return Number.isInteger(hour) ? [timeKey(hour, 0), numberKey(hour + 12)] : [];
}
