import { foldedSource, sourceRangeOf } from '../folded-source.js';
import { numberWord } from './arabic-number-words.js';
import { arabicTokens, type ArabicToken } from './arabic-tokens.js';
import {
  clockKeys,
  digitReadings,
  isTellingWord,
  numberKey,
  timeKey,
  type NumberMention,
} from './number-mention.js';
import { remembered } from '../remembered.js';
import { shareScales } from './share-scales.js';

const SMALL_FIGURES = /[¼½¾⅐-⅞²³¹⁰-⁹₀-₉]/g;
// مئة and مئتا fold into what مية (mya) and ميتًا (dead) fold into; the hamza tells them apart.
const HUNDRED_LOOKALIKE = /^(?:[وف]?[بل]?(?:ال)?)(?:ميه|ميتا|ميتي|ميتين|ميتان)$/;

/** A number in the making: tokens `from`..`to` (exclusive) read as `values`, the likeliest first. */
interface Reading {
  readonly values: readonly [number, ...number[]];
  readonly to: number;
  readonly digits: boolean;
  readonly scale: number;
}

/**
 * readArabicNumbers finds the numbers of Arabic prose in reading order: digits of all three kinds with
 * ٫ ٬ , and scale words; number words in every case, with clitics; duals; ordinals; decades; fractions;
 * percentages (٪ % بالمئة في المائة); times. Ranges are offsets into `text`.
 */
export const readArabicNumbers: (text: string) => readonly NumberMention[] = remembered(read);

function read(text: string): NumberMention[] {
  // Folding would spell ½ and ² out in digits, and glue them to the number before.
  const arabic = foldedSource(text.replace(SMALL_FIGURES, ' '));
  const { folded, offsets } = arabic;
  const isNumber = (word: string) => numberWord(word) !== undefined;
  const tokens = arabicTokens(folded, isNumber).filter(
    ({ text: word, start, end }) =>
      !HUNDRED_LOOKALIKE.test(word) || text.slice(offsets[start], offsets[end]).includes('ئ'),
  );
  tokens.forEach((token, at) => {
    // «مليوناً» with its tanwin is one million; without, it may be two.
    const written = text.slice(offsets[token.start], offsets[token.end]);
    if (/\u064b/.test(written) && numberWord(token.text)?.role === 'scale')
      tokens[at] = { ...token, text: token.text.replace(/ا$/, '') };
  });
  const mentions: NumberMention[] = [];
  for (let at = 0; at < tokens.length;) {
    const number = numberAt(tokens, at);
    if (!number) {
      at += 1;
      continue;
    }
    const percentEnd = percentAfter(tokens, number.to);
    const first = tokens[at];
    const last = tokens[Math.max(number.to, percentEnd) - 1];
    if (first && last) {
      const [value] = number.values;
      const scaled = number.scale > 1;
      const digits = number.digits && !touchesLatin(folded, first);
      const isIdiom =
        /قرن$/.test(tokens[at - 1]?.text ?? '') || /(?:عقد|عقدين|عقدان|قرن)$/.test(first.text);
      mentions.push({
        range: sourceRangeOf(arabic, first.start, last.end),
        value,
        percent: percentEnd > number.to || /[%٪] ?$/.test(before(folded, first)),
        digits,
        scaled,
        counting: !isIdiom,
        telling: digits || (!number.digits && !isIdiom && isTellingWord(value, scaled)),
        readings: [
          ...keysOf(number, first, tokens[number.to]),
          ...basisPoints(number.values, tokens, number.to),
        ],
      });
    }
    at = Math.max(number.to, percentEnd);
  }
  return shareScales(mentions, text);
}

/** «٢٢٥ نقطة أساس» are 2.25 percentage points. */
function basisPoints(
  values: readonly number[],
  tokens: readonly ArabicToken[],
  at: number,
): string[] {
  const isBasis = /^نقط|^نقاط/.test(tokens[at]?.text ?? '') && tokens[at + 1]?.text === 'اساس';
  return isBasis ? values.map((value) => numberKey(value / 100)) : [];
}

function numberAt(tokens: readonly ArabicToken[], at: number): Reading | null {
  const token = tokens[at];
  if (token?.type === 'time') {
    const [hour = 0, minute = 0] = token.text.split(':').map(Number);
    return { values: [hour + minute / 100], to: at + 1, digits: true, scale: 1 };
  }
  const head = groupAt(tokens, at);
  if (!head) return null;
  let { to } = head;
  let sum = head.values[0];
  let below = head.scale > 1 ? head.scale : lowestOrder(sum);
  const parts: number[] = [];
  // «12 مليوناً و300 ألف» is one number, «12 و15» two: only what fits under the last scale is added.
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
  return { values: values as [number, ...number[]], to, digits: head.digits, scale: head.scale };
}

/** A count with its scale words: «٣٠٠ ألف», «ثلاثة ملايين», «مليون ونصف المليون». */
function groupAt(tokens: readonly ArabicToken[], at: number): Reading | null {
  const count = countAt(tokens, at);
  if (!count) return null;
  let { to, scale } = count;
  let values = count.values.slice();
  for (;;) {
    const next = tokens[to];
    const word = next?.type === 'word' && !next.joined ? numberWord(next.text) : undefined;
    if (word?.role !== 'scale') break;
    values = values.map((value) => value * word.value);
    scale = Math.max(scale, 1) * word.value;
    to += 1;
  }
  const extra = tokens[to];
  const fraction = extra?.joined ? numberWord(extra.text) : undefined;
  if (fraction?.role === 'fraction') {
    values = values.map((value) => value + fraction.value * scale);
    to += 1;
    const again = tokens[to];
    if (again?.type === 'word' && numberWord(again.text)?.role === 'scale') to += 1;
  }
  return { values: values as [number, ...number[]], to, digits: count.digits, scale };
}

/** A number below a thousand, or a scale word that counts itself: «ألف», «مليونين». */
function countAt(tokens: readonly ArabicToken[], at: number): Reading | null {
  const token = tokens[at];
  if (!token) return null;
  if (token.type === 'digits')
    return { values: digitReadings(token.text), to: at + 1, digits: true, scale: 1 };
  const word =
    token.type === 'word' && !isPercentWord(token.text) ? numberWord(token.text) : undefined;
  if (!word?.bare) return null;
  const next = tokens[at + 1];
  const following = next?.type === 'word' ? numberWord(next.text) : undefined;
  const plain = (value: number, to = at + 1, scale = 1): Reading => {
    return { values: [value], to, digits: false, scale };
  };
  if (word.role === 'scale' && token.text.endsWith('ا')) {
    // «مليونا نازح» are two million, «مليوناً» is one: without its vowels the word is both.
    const values = [2 * word.value, word.value] as const;
    return { values: [...values], to: at + 1, digits: false, scale: word.value };
  }
  if (word.role === 'scale') return plain(word.value, at + 1, word.value);
  if (word.role === 'unit' && word.value < 10 && next && following) {
    if (!next.joined && following.value === 10) return plain(10 + word.value, at + 2);
    if (next.joined && following.role === 'ten') return plain(word.value + following.value, at + 2);
    if (!next.joined && following.role === 'hundred') return plain(word.value * 100, at + 2);
  }
  const isHundreds = word.value >= 100 && word.value < 1000 && word.role !== 'span';
  if (isHundreds && next?.joined && (following?.value ?? 100) < 100) {
    const rest = countAt(tokens, at + 1);
    if (rest) return plain(word.value + rest.values[0], rest.to);
  }
  return plain(word.value, at + 1, word.value >= 2000 ? word.value / 2 : 1);
}

function lowestOrder(value: number): number {
  if (value % 1000 === 0) return 1000;
  return value >= 100 && value % 100 === 0 ? 100 : 0;
}

function keysOf(number: Reading, first: ArabicToken, after: ArabicToken | undefined): string[] {
  if (first.type === 'time') {
    const [hour = 0, minute = 0] = first.text.split(':').map(Number);
    return [timeKey(hour, minute), ...(minute === 0 ? [numberKey(hour)] : [])];
  }
  const keys = number.values.map(numberKey);
  const [value] = number.values;
  // «الثامنة والنصف» is half past eight.
  const part = [0.25, 0.5, 0.75].find((each) => value % 1 === each);
  if (part && value < 13 && /^[بل]?ال/.test(first.text))
    keys.push(timeKey(Math.floor(value), part * 60));
  const word = first.type === 'word' ? numberWord(first.text) : undefined;
  if (word?.role === 'fraction') keys.push(numberKey(value * 100));
  if (word?.role === 'decade') keys.push(`18${value}`, `19${value}`, `20${value}`);
  if (number.scale === 1) keys.push(...clockKeys(first.text));
  const isHour = Number.isInteger(value) && value >= 1 && value <= 24 && number.scale === 1;
  if (isHour && after && /^(?:صباحا|مساء|ظهرا|عصرا|ليلا|فجرا|بعد|قبل|م|ص)$/.test(after.text)) {
    keys.push(timeKey(value, 0), numberKey(value + 12));
  }
  if (isHour && value > 12) keys.push(timeKey(value, 0));
  return keys;
}

/** The index after a percent sign or word that follows token `at`, or `at` where none does. */
function percentAfter(tokens: readonly ArabicToken[], at: number): number {
  const token = tokens[at];
  if (!token || token.joined) return at;
  if (token.type === 'percent' || isPercentWord(token.text)) return at + 1;
  const next = tokens[at + 1];
  return token.text === 'في' && next && /^(?:الميه|المايه)$/.test(next.text) ? at + 2 : at;
}

function isPercentWord(word: string): boolean {
  return word === 'بالميه' || word === 'بالمايه';
}

/** The two characters before a token. */
function before(folded: string, token: ArabicToken): string {
  return folded.slice(Math.max(0, token.start - 2), token.start);
}

function touchesLatin(folded: string, token: ArabicToken): boolean {
  const around = `${folded[token.start - 1] ?? ''}${folded[token.end] ?? ''}`;
  return /[a-z@#_/]/.test(around) || /[a-z]-$/.test(before(folded, token));
}
