import { foldedSource, sourceRangeOf } from '../folded-source.js';
import { remembered } from '../remembered.js';
import { hourKeys, wholeHourKeys } from './arabic-clock.js';
import { arabicNumberAt, isPercentWord, type ArabicReading } from './arabic-number-at.js';
import { numberWord } from './arabic-number-words.js';
import { arabicTokens, type ArabicToken } from './arabic-tokens.js';
import { arabicMeasure, measureKey } from './measures.js';
import { spanKeys } from './arabic-spans.js';
import {
  clockKeys,
  isTellingWord,
  numberKey,
  shareKeys,
  timeKey,
  type NumberForm,
  type NumberMention,
} from './number-mention.js';
import { shareScales } from './share-scales.js';
import { withSmallerUnits } from './smaller-units.js';

const SMALL_FIGURES = /[¼½¾⅐-⅞²³¹⁰-⁹₀-₉]/g;
// مئة and مئتا fold into what مية (mya) and ميتًا (dead) fold into; the hamza tells them apart.
const HUNDRED_LOOKALIKE = /^(?:[وف]?[بل]?(?:ال)?)(?:ميه|ميتا|ميتي|ميتين|ميتان)$/;
// «تشرين الثاني» is November, «ربيع الأول» a Hijri month: no numbers.
const NAMED_BY_ORDER = /^[وفبكل]{0,2}(?:تشرين|كانون|ربيع|جمادي)$/;

/**
 * readArabicNumbers finds the numbers of Arabic prose in reading order: digits of all three kinds with
 * ٫ ٬ , and scale words; number words in every case, with clitics; duals; ordinals; decades; fractions;
 * percentages (٪ % بالمئة في المائة); times. Ranges are offsets into `text`.
 */
export const readArabicNumbers: (text: string) => readonly NumberMention[] = remembered(read);

function read(text: string): NumberMention[] {
  // Folding would spell ½ and ² out in digits, and glue them to the number before.
  const arabic = foldedSource(text.replace(SMALL_FIGURES, ' '));
  const isNumber = (word: string) => numberWord(word) !== undefined;
  const tokens = arabicTokens(text, arabic, isNumber)
    .filter(({ text: word, written }) => !HUNDRED_LOOKALIKE.test(word) || written.includes('ئ'))
    // «أثنى عليهم» praises, «اثني عشر» are twelve.
    .filter(({ written }) => !/^[وف]?أثن/.test(written))
    .map(withoutTanwin);
  const mentions: NumberMention[] = [];
  for (let at = 0; at < tokens.length;) {
    const number = NAMED_BY_ORDER.test(tokens[at - 1]?.text ?? '')
      ? null
      : arabicNumberAt(tokens, at);
    if (!number) {
      at += 1;
      continue;
    }
    const percentEnd = percentAfter(tokens, number.to);
    const end = Math.max(number.to, percentEnd);
    const first = tokens[at];
    const last = tokens[end - 1];
    if (first && last) {
      const range = sourceRangeOf(arabic, first.start, last.end);
      const percent = percentEnd > number.to || /[%٪] ?$/.test(before(arabic.folded, first));
      const isGlued = number.digits && touchesLatin(arabic.folded, first);
      const said = meaning(number, tokens, at, percent, isGlued);
      const unit = said.measure && !number.measure ? tokens[number.to] : undefined;
      const unitEnd = unit && sourceRangeOf(arabic, unit.start, unit.end).end;
      mentions.push({ range, percent, ...said, ...(unitEnd ? { unitEnd } : {}) });
    }
    at = end;
  }
  return withSmallerUnits(shareScales(mentions, text), text);
}

/** «مليوناً» with its tanwin is one million; without, it may be two. */
function withoutTanwin(token: ArabicToken): ArabicToken {
  const isOne = /\u064b/.test(token.written) && numberWord(token.text)?.role === 'scale';
  return isOne ? { ...token, text: token.text.replace(/ا$/, '') } : token;
}

function meaning(
  number: ArabicReading,
  tokens: readonly ArabicToken[],
  at: number,
  percent: boolean,
  isGlued: boolean,
): Omit<NumberMention, 'range' | 'percent'> {
  const [value] = number.values;
  const first = tokens[at];
  const after = tokens[number.to];
  const scaled = number.scale > 1;
  const digits = number.digits && !isGlued;
  const form = formOf(number, tokens, at);
  const counted = form === 'count' && after?.type === 'word';
  const measure = number.measure ?? (counted ? arabicMeasure(after.text) : undefined);
  return {
    value,
    digits,
    scaled,
    form,
    telling: digits || (!number.digits && form !== 'idiom' && isTellingWord(value, scaled)),
    readings: [
      ...keysOf(number, first, after),
      ...basisPoints(number.values, tokens, number.to),
      ...(measure ? number.values.map((each) => measureKey(each, measure)) : []),
      ...roundKeys(value, tokens, at, number.to),
      ...minuteKeys(value, tokens[at - 1]),
      ...centuryKeys(value, tokens[at - 1]),
      // «مئة في المئة» more is twice as much.
      ...(percent && value >= 100 && value % 100 === 0 ? [numberKey(1 + value / 100)] : []),
    ],
    ...(measure ? { measure } : {}),
  };
}

/** What seems a number is the name of a century, a day of the week, a round of a tournament. */
function formOf(number: ArabicReading, tokens: readonly ArabicToken[], at: number): NumberForm {
  const isIdiom =
    /قرن$/.test(tokens[at - 1]?.text ?? '') ||
    /^[وفبكل]{0,2}الاثنين$/.test(tokens[at]?.text ?? '') ||
    isRound(tokens, at, number.to) ||
    isNot(tokens[at], tokens[number.to]);
  return isIdiom ? 'idiom' : number.form;
}

/** «لست نادماً» is "I am not sorry"; «لست سنوات» is "for six years". */
function isNot(word: ArabicToken | undefined, next: ArabicToken | undefined): boolean {
  return /^[وف]?لست$/.test(word?.text ?? '') && !arabicMeasure(next?.text ?? '');
}

function isRound(tokens: readonly ArabicToken[], at: number, to: number): boolean {
  const isOfTeams = /^[بل]?(?:ال)?دور$/.test(tokens[at - 1]?.text ?? '');
  const word = numberWord(tokens[at]?.text ?? '');
  return (isOfTeams && word?.form === 'count') || /^(?:ال)?نهايي$/.test(tokens[to]?.text ?? '');
}

/** «نصف النهائي» is played by the last four, «دور الثمانية» is a quarter of the final. */
function roundKeys(
  value: number,
  tokens: readonly ArabicToken[],
  at: number,
  to: number,
): string[] {
  return isRound(tokens, at, to) && value > 0 ? [numberKey(2 / value)] : [];
}

const LONGEST_COUNTDOWN = 15;

/** A match has ninety minutes, or 120: its 81st is "nine minutes from time", its 93rd the third of stoppage. */
function minuteKeys(value: number, previous: ArabicToken | undefined): string[] {
  if (!/^[بل]?(?:ال)?دقيقه$/.test(previous?.text ?? '')) return [];
  return [45, 90, 120]
    .map((whole) => Math.abs(whole - value))
    .filter((rest) => rest > 0 && rest <= LONGEST_COUNTDOWN)
    .map(numberKey);
}

/** «القرن الثالث عشر» are the 1200s. */
function centuryKeys(value: number, previous: ArabicToken | undefined): string[] {
  return /قرن$/.test(previous?.text ?? '') && value > 1 ? [numberKey((value - 1) * 100)] : [];
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

function keysOf(
  number: ArabicReading,
  first: ArabicToken | undefined,
  after: ArabicToken | undefined,
): string[] {
  if (first?.type === 'time') {
    const [hour = 0, minute = 0] = first.text.split(':').map(Number);
    return [timeKey(hour, minute), ...(minute === 0 ? [numberKey(hour)] : [])];
  }
  const [value, ...told] = number.values;
  // "five to nine" may be read as two numbers.
  if (number.form === 'clock') return [...hourKeys(value), ...told.map(numberKey)];
  const keys = number.values.map(numberKey);
  const word = first?.type === 'word' ? numberWord(first.text) : undefined;
  for (const each of number.values) if (each > 0 && each < 1) keys.push(...shareKeys(each));
  keys.push(...spanKeys(word, value, first, after));
  if (number.scale === 1 && first)
    keys.push(...clockKeys(first.text), ...wholeHourKeys(value, after));
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

/** The two characters before a token. */
function before(folded: string, token: ArabicToken): string {
  return folded.slice(Math.max(0, token.start - 2), token.start);
}

function touchesLatin(folded: string, token: ArabicToken): boolean {
  const around = `${folded[token.start - 1] ?? ''}${folded[token.end] ?? ''}`;
  return /[a-z@#_/]/.test(around) || /[a-z]-$/.test(before(folded, token));
}
