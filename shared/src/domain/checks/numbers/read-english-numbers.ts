import { englishNumberWord, suffixScale } from './english-number-words.js';
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

interface Token {
  readonly type: 'word' | 'digits' | 'time' | 'percent';
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

interface Reading {
  readonly values: readonly number[];
  readonly to: number;
  readonly scaled: boolean;
  readonly keys: readonly string[];
}

const TOKEN =
  /(?<time>\d{1,2}:\d{2}(?!\d))|(?<digits>\d+(?:[.,]\d+)*)|(?<word>[a-z]+)|(?<percent>%)/g;

/**
 * readEnglishNumbers finds the numbers of English prose in reading order: digits with scale words and
 * letters (2.8bn, £125m), number words and ordinals, hyphenated or not, percentages, decades, times,
 * and words that count (dozen, both, half, decade). Ranges are offsets into `text`.
 */
export const readEnglishNumbers: (text: string) => readonly NumberMention[] = remembered(read);

function read(text: string): NumberMention[] {
  const lower = lowerCased(text);
  const tokens = tokensOf(lower);
  const mentions: NumberMention[] = [];
  for (let at = 0; at < tokens.length;) {
    const first = tokens[at];
    const number = first && (digitsAt(tokens, at) ?? wordsAt(tokens, at));
    if (!first || !number) {
      at += 1;
      continue;
    }
    const to = percentAfter(tokens, number.to);
    const last = tokens[to - 1] ?? first;
    const [value = 0] = number.values;
    const digits = first.type !== 'word' && !touchesLetters(lower, first);
    const counts = first.type === 'word' && wordOf(first)?.role !== 'alone';
    mentions.push({
      range: { start: first.start, end: last.end },
      value,
      percent: to > number.to,
      digits,
      scaled: number.scaled,
      counting:
        counts ||
        /^(?:half|quarter|quarters|thirds|(?:doubl|tripl|quadrupl)\w*|\w+fold)$/.test(first.text),
      telling: digits || (counts && isTellingWord(value, number.scaled)),
      readings: [...number.values.map(numberKey), ...number.keys],
    });
    at = to;
  }
  return shareScales(mentions, text);
}

/** Lower case that keeps every offset: characters that would grow are left as they are. */
function lowerCased(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text.replace(/[A-Z]+/g, (run) => run.toLowerCase());
}

function tokensOf(lower: string): Token[] {
  return [...lower.matchAll(TOKEN)].map((match) => {
    const groups = match.groups ?? {};
    const type = (['time', 'digits', 'word'] as const).find((name) => groups[name] !== undefined);
    const start = match.index;
    return { type: type ?? 'percent', text: match[0], start, end: start + match[0].length };
  });
}

function digitsAt(tokens: readonly Token[], at: number): Reading | null {
  const token = tokens[at];
  if (token?.type === 'time') return timeOf(token, at);
  if (token?.type !== 'digits') return null;
  const next = tokens[at + 1];
  const values = [...digitReadings(token.text)];
  const [value = 0] = values;
  const keys: string[] = [];
  if (next?.start === token.end && next.type === 'word')
    return suffixed(values, token.text, next, at);
  if (next && /^(?:am|pm|a|p|noon|o)$/.test(next.text) && value <= 24)
    keys.push(...hourKeys(value));
  const { to, factor } = scalesAt(tokens, at + 1);
  if (factor === 1) keys.push(...clockKeys(token.text));
  return { values: values.map((each) => each * factor), to, scaled: factor > 1, keys };
}

/** Letters stuck to the digits: a scale (both readings stay open: 5m), an hour, a decade, an ordinal. */
function suffixed(values: number[], written: string, letters: Token, at: number): Reading {
  const keys: string[] = [];
  const [value = 0] = values;
  const scale = suffixScale(letters.text);
  if (scale) {
    const scaled = values.map((each) => each * scale);
    const asMetres = letters.text === 'm' ? values : [];
    return { values: [...scaled, ...asMetres], to: at + 2, scaled: true, keys };
  }
  if (/^(?:am|pm)$/.test(letters.text)) keys.push(...clockKeys(written), ...hourKeys(value));
  if (letters.text === 's') {
    const decade = value >= 1000 ? [value % 100] : [1800 + value, 1900 + value, 2000 + value];
    return { values: [value, ...decade], to: at + 2, scaled: false, keys };
  }
  return { values, to: at + 1, scaled: false, keys };
}

function timeOf(token: Token, at: number): Reading {
  const [hour = 0, minute = 0] = token.text.split(':').map(Number);
  const keys = [timeKey(hour, minute), ...(minute === 0 ? [numberKey(hour)] : [])];
  return { values: [hour + minute / 100], to: at + 1, scaled: false, keys };
}

function hourKeys(hour: number): string[] {
  return Number.isInteger(hour) ? [timeKey(hour, 0), numberKey(hour + 12)] : [];
}

function wordsAt(tokens: readonly Token[], at: number): Reading | null {
  const count = countAt(tokens, at);
  if (!count) return null;
  const { to, factor } = scalesAt(tokens, count.to);
  let sum = count.value * factor;
  let end = to;
  // "two thousand five hundred", "a hundred and five": what follows must fit under the scale.
  const below = factor > 1 ? factor : 0;
  const and = tokens[end]?.text === 'and' ? 1 : 0;
  const rest = below > 1 ? countAt(tokens, end + and) : null;
  if (rest && rest.value < below && rest.value >= 1 && rest.others.length === 0) {
    sum += rest.value;
    end = rest.to;
  }
  const others = count.others.map((value) => value * factor);
  return { values: [sum, ...others], to: end, scaled: factor > 1, keys: [] };
}

/** A count below a thousand in words, or one a bare scale word implies ("a million", "half a billion"). */
function countAt(
  tokens: readonly Token[],
  at: number,
): { value: number; others: readonly number[]; to: number } | null {
  const word = wordOf(tokens[at]);
  if (!word) return null;
  if (word.role === 'scale') return { value: 1, others: [], to: at };
  if (word.role === 'hundred') return { value: 100, others: [], to: at + 1 };
  if (word.role === 'alone') {
    const article = /^(?:a|an|of)$/.test(tokens[at + 1]?.text ?? '') ? 1 : 0;
    const isScaled = wordOf(tokens[at + 1 + article])?.role === 'scale';
    const to = isScaled ? at + 1 + article : at + 1;
    return { value: word.value, others: word.others ?? [], to };
  }
  const head = belowHundredAt(tokens, at);
  if (tokens[head.to]?.text === 'dozen')
    return { value: head.value * 12, others: [], to: head.to + 1 };
  const parts = { thirds: 3, quarters: 4 }[tokens[head.to]?.text ?? ''];
  if (parts && head.value > 0) {
    const share = head.value / parts;
    return {
      value: share,
      others: [Math.floor(100 * share), Math.round(100 * share)],
      to: head.to + 1,
    };
  }
  const part = partAfter(tokens, head.to);
  if (part) return { value: head.value + part, others: [], to: head.to + 3 };
  if (wordOf(tokens[head.to])?.role !== 'hundred') {
    return { ...head, others: head.to === at + 1 ? (word.others ?? []) : [] };
  }
  const to = head.to + 1;
  const and = tokens[to]?.text === 'and' ? 1 : 0;
  const rest = belowHundredAt(tokens, to + and);
  return rest.value > 0
    ? { value: head.value * 100 + rest.value, others: [], to: rest.to }
    : { value: head.value * 100, others: [], to };
}

/** "three and a half", "two and a quarter": what is added, 0 where nothing is. */
function partAfter(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== 'and' || tokens[at + 1]?.text !== 'a') return 0;
  return { half: 0.5, quarter: 0.25, third: 1 / 3 }[tokens[at + 2]?.text ?? ''] ?? 0;
}

/** "forty", "forty-five", "five", or nothing: zero, at the same place. */
function belowHundredAt(tokens: readonly Token[], at: number): { value: number; to: number } {
  const word = wordOf(tokens[at]);
  if (word?.role === 'unit') return { value: word.value, to: at + 1 };
  if (word?.role !== 'ten') return { value: 0, to: at };
  const next = wordOf(tokens[at + 1]);
  const isCompound = next?.role === 'unit' && next.value < 10 && next.value > 0;
  return isCompound
    ? { value: word.value + next.value, to: at + 2 }
    : { value: word.value, to: at + 1 };
}

/** The product of the scale words that stand at `at` and after: "hundred million". */
function scalesAt(tokens: readonly Token[], at: number): { to: number; factor: number } {
  let to = at;
  let factor = 1;
  for (;;) {
    const word = wordOf(tokens[to]);
    if (word?.role !== 'scale' && word?.role !== 'hundred') return { to, factor };
    factor *= word.value;
    to += 1;
  }
}

function wordOf(token: Token | undefined) {
  return token?.type === 'word' ? englishNumberWord(token.text) : undefined;
}

/** The index after the percent sign or words that follow token `at`, or `at` where none do. */
function percentAfter(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  if (token?.type === 'percent' || /^(?:percent|percentage|pct|pc)$/.test(token?.text ?? ''))
    return at + 1;
  return token?.text === 'per' && tokens[at + 1]?.text === 'cent' ? at + 2 : at;
}

function touchesLetters(lower: string, token: Token): boolean {
  return /[a-z@#_/]-?$/.test(lower.slice(Math.max(0, token.start - 2), token.start));
}
