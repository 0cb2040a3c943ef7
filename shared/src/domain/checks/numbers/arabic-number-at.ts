import { minutesPast, minutesShort } from './arabic-clock.js';
import { numberWord, type NumberWord } from './arabic-number-words.js';
import type { ArabicToken } from './arabic-tokens.js';
import { arabicMeasure, type Measure } from './measures.js';
import { digitReadings, type NumberForm } from './number-mention.js';

/** A number in the making: tokens up to `to` (exclusive) read as `values`, the likeliest first. */
export interface ArabicReading {
  readonly values: readonly [number, ...number[]];
  readonly to: number;
  readonly digits: boolean;
  readonly scale: number;
  readonly form: NumberForm;
  readonly measure?: Measure;
}

/** arabicNumberAt reads the number that begins with token `at`, null where none does. */
export function arabicNumberAt(tokens: readonly ArabicToken[], at: number): ArabicReading | null {
  const token = tokens[at];
  if (token?.type === 'time') {
    const [hour = 0, minute = 0] = token.text.split(':').map(Number);
    return { values: [hour + minute / 100], to: at + 1, digits: true, scale: 1, form: 'clock' };
  }
  const head = groupAt(tokens, at);
  if (!head) return null;
  const time = timeAt(tokens, head) ?? timeAt(tokens, wordAt(tokens, at));
  if (time) return time;
  const whole = withSmallerGroups(tokens, head);
  // «30 ثانية» are seconds, and no second.
  const isSeconds = head.form === 'count' && tokens[whole.to]?.text === 'ثانيه';
  const seconds = isSeconds ? arabicMeasure('ثانيه') : undefined;
  return seconds ? { ...whole, to: whole.to + 1, measure: seconds } : whole;
}

/** «التاسعة إلا خمس دقائق», «الرابعة وعشر دقائق»: the time, then the hour and the minutes that it is told by. */
function timeAt(tokens: readonly ArabicToken[], head: ArabicReading | null): ArabicReading | null {
  if (head?.form !== 'order' || head.values[0] > 12) return null;
  const [hour] = head.values;
  const short = minutesShort(tokens, head.to);
  const past = short ?? minutesPast(tokens, head.to);
  if (!past) return null;
  const time = hour + (short ? -past.minutes : past.minutes) / 60;
  return { ...head, values: [time, hour, past.minutes], to: past.to, form: 'clock' };
}

/** The number word of one token: with those after it, «الثالثة وأربعين» would be the 43rd. */
function wordAt(tokens: readonly ArabicToken[], at: number): ArabicReading | null {
  const word = wordOf(tokens[at]);
  return word
    ? { values: [word.value], to: at + 1, digits: false, scale: 1, form: word.form }
    : null;
}

/** «12 مليوناً و300 ألف» is one number, «12 و15» two: only what fits under the last scale is added. */
function withSmallerGroups(tokens: readonly ArabicToken[], head: ArabicReading): ArabicReading {
  let { to } = head;
  let sum = head.values[0];
  let below = head.scale > 1 ? head.scale : lowestOrder(sum);
  const parts: number[] = [];
  while (tokens[to]?.joined && (head.scale > 1 || !head.digits)) {
    const next = groupAt(tokens, to);
    if (!next || next.values[0] >= below) break;
    parts.push(next.values[0]);
    sum += next.values[0];
    below = next.scale > 1 ? next.scale : lowestOrder(next.values[0]);
    to = next.to;
  }
  const added = sum - head.values[0];
  const values = head.values.map((value) => value + added);
  if (parts.length > 0) values.push(head.values[0], ...parts);
  return { ...head, values: values as [number, ...number[]], to };
}

/** A count with its scale words: «٣٠٠ ألف», «ثلاثة ملايين», «مليون ونصف المليون», «ثلاثة أرباع». */
function groupAt(tokens: readonly ArabicToken[], at: number): ArabicReading | null {
  const count = countAt(tokens, at) ?? unitAndPartAt(tokens, at);
  if (!count) return null;
  let { to, scale, form } = count;
  let values = count.values.slice();
  for (;;) {
    const word = wordOf(tokens[to]);
    if (word?.role !== 'scale' || tokens[to]?.joined) break;
    values = values.map((value) => value * word.value);
    scale = Math.max(scale, 1) * word.value;
    to += 1;
  }
  const parts = wordOf(tokens[to]);
  if (parts?.role === 'parts' && !tokens[to]?.joined) {
    return { ...count, values: [count.values[0] / parts.value], to: to + 1, form: 'share' };
  }
  // «أربع ساعات ونصف الساعة»: the unit stands between the number and its part.
  const unit = count.measure ? undefined : arabicMeasure(tokens[to]?.text ?? '');
  const part = unit ? to + 1 : to;
  const fraction = tokens[part]?.joined ? wordOf(tokens[part]) : undefined;
  if (fraction?.role === 'fraction') {
    to = part;
    values = values.map((value) => value + fraction.value * scale);
    // «الثالثة والنصف» is half past three.
    if (form === 'order') form = 'clock';
    to += 1;
    if (wordOf(tokens[to])?.role === 'scale') to += 1;
    if (unit && arabicMeasure(tokens[to]?.text ?? '')?.size === unit.size) to += 1;
    if (unit)
      return { ...count, values: values as [number, ...number[]], to, scale, form, measure: unit };
  }
  return { ...count, values: values as [number, ...number[]], to, scale, form };
}

/** «عام ونصف»: one of a unit, and a part of it. */
function unitAndPartAt(tokens: readonly ArabicToken[], at: number): ArabicReading | null {
  const measure = arabicMeasure(tokens[at]?.text ?? '');
  const part = tokens[at + 1]?.joined ? wordOf(tokens[at + 1]) : undefined;
  if (!measure || part?.role !== 'fraction') return null;
  return { values: [1], to: at + 1, digits: false, scale: 1, form: 'count', measure };
}

/** A number below a thousand, or a scale word that counts itself: «ألف», «مليونين». */
function countAt(tokens: readonly ArabicToken[], at: number): ArabicReading | null {
  const token = tokens[at];
  if (!token) return null;
  if (token.type === 'digits') {
    const values = digitReadings(token.text);
    return { values, to: at + 1, digits: true, scale: 1, form: 'count' };
  }
  const word = isPercentWord(token.text) ? undefined : wordOf(token);
  if (!word?.bare) return null;
  const { value, form, measure } = word;
  const next = tokens[at + 1];
  const following = wordOf(next);
  const plain = (sum: number, to = at + 1, scale = 1): ArabicReading => {
    return { values: [sum], to, digits: false, scale, form, ...(measure ? { measure } : {}) };
  };
  if (word.role === 'scale' && token.text.endsWith('ا')) {
    // «مليونا نازح» are two million, «مليوناً» is one: without its vowels the word is both.
    return { ...plain(2 * value, at + 1, value), values: [2 * value, value] };
  }
  if (word.role === 'scale') return plain(value, at + 1, value);
  const share = shareOf(token, word, next);
  if (share)
    return share.sure
      ? { ...plain(share.value), form: 'share' }
      : { ...plain(value), values: [value, share.value] };
  if (word.role === 'unit' && value < 10 && next && following) {
    // «الورقة الواحدة عشرة دنانير»: eleven is «إحدى عشرة».
    const isEleven = value > 1 || !/واحده?$/.test(token.text);
    if (!next.joined && following.value === 10 && isEleven) return plain(10 + value, at + 2);
    if (next.joined && following.role === 'ten') return plain(value + following.value, at + 2);
    if (!next.joined && following.role === 'hundred') return plain(value * 100, at + 2);
  }
  const isHundreds = value >= 100 && value < 1000 && word.role !== 'span';
  if (isHundreds && next?.joined && (following?.value ?? 100) < 100) {
    const rest = countAt(tokens, at + 1);
    if (rest) return plain(value + rest.values[0], rest.to);
  }
  return plain(value, at + 1, value >= 2000 ? value / 2 : 1);
}

const SHARE_STEM = /^(?:[بل]?ال|لل|[بل])?(?:خمس|سبع|تسع|عشر)$/;

/**
 * «خُمس» is a fifth and «خمس» five: the damma tells where it is written; before a noun with its article
 * («خمس السكان») it may be either.
 */
function shareOf(
  { text, written }: ArabicToken,
  { value }: NumberWord,
  next: ArabicToken | undefined,
): { value: number; sure: boolean } | null {
  if (!SHARE_STEM.test(text)) return null;
  if (/[خستع]\u064f/.test(written)) return { value: 1 / value, sure: true };
  const isDefinite = next !== undefined && /^ال/.test(next.text) && !wordOf(next);
  return isDefinite && !/^(?:[بل]?ال|لل)/.test(text) ? { value: 1 / value, sure: false } : null;
}

function lowestOrder(value: number): number {
  if (value % 1000 === 0) return 1000;
  return value >= 100 && value % 100 === 0 ? 100 : 0;
}

function wordOf(token: ArabicToken | undefined): NumberWord | undefined {
  return token?.type === 'word' ? numberWord(token.text) : undefined;
}

/** isPercentWord tells «بالمئة», which is no hundred. */
export function isPercentWord(word: string): boolean {
  return word === 'بالميه' || word === 'بالمايه';
}
