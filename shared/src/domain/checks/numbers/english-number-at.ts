import { hourKeys, spokenTimeAt, timeKeys } from './english-clock.js';
import { englishNumberWord, partsOf, suffixScale } from './english-number-words.js';
import type { EnglishToken } from './english-tokens.js';
import { clockKeys, digitReadings, timeKey, type NumberForm } from './number-mention.js';

/** A number in the making: tokens up to `to` (exclusive) read as `values`, and as `keys` beside. */
export interface EnglishReading {
  readonly values: readonly number[];
  readonly to: number;
  readonly scaled: boolean;
  readonly form: NumberForm;
  readonly keys: readonly string[];
}

type Tokens = readonly EnglishToken[];

/** englishNumberAt reads the number that begins with token `at`, null where none does. */
export function englishNumberAt(tokens: Tokens, at: number): EnglishReading | null {
  const spoken = spokenTimeAt(tokens, at);
  if (spoken) {
    const { hour, minute, to } = spoken;
    const keys = [timeKey(hour, minute)];
    return { values: [hour + minute / 60], to, scaled: false, form: 'clock', keys };
  }
  return digitsAt(tokens, at) ?? wordsAt(tokens, at);
}

function digitsAt(tokens: Tokens, at: number): EnglishReading | null {
  const token = tokens[at];
  if (token?.type === 'time') {
    const [hour = 0, minute = 0] = token.text.split(':').map(Number);
    const keys = timeKeys(token.text);
    return { values: [hour + minute / 100], to: at + 1, scaled: false, form: 'clock', keys };
  }
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
  const scaled = values.map((each) => each * factor);
  return { values: scaled, to, scaled: factor > 1, form: 'count', keys };
}

/** Letters stuck to the digits: a scale (both readings stay open: 5m), an hour, a decade, an ordinal. */
function suffixed(
  values: number[],
  written: string,
  { text: letters }: EnglishToken,
  at: number,
): EnglishReading {
  const keys: string[] = [];
  const [value = 0] = values;
  const scale = suffixScale(letters);
  if (scale) {
    const scaled = values.map((each) => each * scale);
    const asMetres = letters === 'm' ? values : [];
    return { values: [...scaled, ...asMetres], to: at + 2, scaled: true, form: 'count', keys };
  }
  if (/^(?:am|pm)$/.test(letters)) keys.push(...clockKeys(written), ...hourKeys(value));
  if (letters === 's') {
    const decade = value >= 1000 ? [value % 100] : [1800 + value, 1900 + value, 2000 + value];
    return { values: [value, ...decade], to: at + 2, scaled: false, form: 'count', keys };
  }
  const form = /^(?:st|nd|rd|th)$/.test(letters) ? 'order' : 'count';
  return { values, to: at + 1, scaled: false, form, keys };
}

function wordsAt(tokens: Tokens, at: number): EnglishReading | null {
  const count = countAt(tokens, at);
  if (!count) return null;
  const { to, factor } = scalesAt(tokens, count.to);
  let sum = count.value * factor;
  let end = to;
  // "two thousand five hundred", "a million and five": what follows must fit under the scale.
  const rest = factor > 1 ? restAt(tokens, end) : null;
  if (rest && rest.value < factor && rest.value >= 1 && rest.others.length === 0) {
    sum += rest.value;
    end = rest.to;
  }
  const others = count.others.map((value) => value * factor);
  return { values: [sum, ...others], to: end, scaled: factor > 1, form: count.form, keys: [] };
}

interface Count {
  readonly value: number;
  readonly others: readonly number[];
  readonly form: NumberForm;
  readonly to: number;
}

/** What goes on after a scale word: "nine hundred, two" are two numbers, "nine hundred and two" is one. */
function restAt(tokens: Tokens, at: number): Count | null {
  const and = tokens[at]?.text === 'and' ? 1 : 0;
  return tokens[at]?.apart ? null : countAt(tokens, at + and);
}

/** A count below a thousand in words, or one a bare scale word implies ("a million", "half a billion"). */
function countAt(tokens: Tokens, at: number): Count | null {
  if (tokens[at]?.text === 'hat' && /^tricks?$/.test(tokens[at + 1]?.text ?? ''))
    return { value: 3, others: [], form: 'idiom', to: at + 2 };
  const word = wordOf(tokens[at]);
  const isHour = tokens[at]?.text === 'eleventh' && tokens[at + 1]?.text === 'hour';
  if (!word || isHour) return null;
  const count = (value: number, to: number, others: readonly number[] = []): Count => {
    return { value, others, to, form: word.form };
  };
  if (word.role === 'scale') return count(1, at);
  if (word.role === 'alone') return aloneAt(tokens, at, count(word.value, at + 1, word.others));
  const head = word.role === 'hundred' ? { value: 1, to: at } : belowHundredAt(tokens, at);
  const { to } = head;
  const next = tokens[to];
  if (next?.text === 'dozen') return count(head.value * 12, to + 1);
  const parts = word.form === 'count' && !next?.apart ? partsOf(next?.text ?? '') : undefined;
  // "two thirds", "one fifth"; but "five third parties".
  if (
    parts &&
    head.value > 0 &&
    (next?.text.endsWith('s') ? head.value < parts : head.value === 1)
  ) {
    const share = head.value / parts;
    const rounded = [Math.floor(100 * share), Math.round(100 * share)];
    return { value: share, others: rounded, to: to + 1, form: 'share' };
  }
  const part = partAfter(tokens, to);
  if (part) return count(head.value + part, to + 3);
  if (wordOf(next)?.role !== 'hundred')
    return count(head.value, to, to === at + 1 ? word.others : []);
  const rest = belowHundredAt(tokens, to + (tokens[to + 1]?.text === 'and' ? 2 : 1));
  const isSame = rest.value > 0 && !tokens[to + 1]?.apart;
  return isSame ? count(head.value * 100 + rest.value, rest.to) : count(head.value * 100, to + 1);
}

/** "half a million", "a quarter of a million", "half a dozen", "a couple of thousand": a word that counts alone may still count a scale. */
function aloneAt(tokens: Tokens, at: number, count: Count): Count {
  let article = tokens[at + 1]?.text === 'of' ? 1 : 0;
  if (/^an?$/.test(tokens[at + 1 + article]?.text ?? '')) article += 1;
  const next = tokens[at + 1 + article];
  if (next?.text === 'dozen')
    return { ...count, value: count.value * 12, others: [], form: 'count', to: at + 2 + article };
  const isScaled = wordOf(next)?.role === 'scale';
  return isScaled ? { ...count, to: at + 1 + article } : count;
}

/** "three and a half", "two and a quarter": what is added, 0 where nothing is. */
function partAfter(tokens: Tokens, at: number): number {
  if (tokens[at]?.text !== 'and' || tokens[at + 1]?.text !== 'a') return 0;
  return { half: 0.5, quarter: 0.25, third: 1 / 3 }[tokens[at + 2]?.text ?? ''] ?? 0;
}

/** "forty", "forty-five", "five", or nothing: zero, at the same place. */
function belowHundredAt(tokens: Tokens, at: number): { value: number; to: number } {
  const word = wordOf(tokens[at]);
  if (word?.role === 'unit') return { value: word.value, to: at + 1 };
  if (word?.role !== 'ten') return { value: 0, to: at };
  const next = tokens[at + 1]?.apart ? undefined : wordOf(tokens[at + 1]);
  const isCompound = next?.role === 'unit' && next.value < 10 && next.value > 0;
  return isCompound
    ? { value: word.value + next.value, to: at + 2 }
    : { value: word.value, to: at + 1 };
}

/** The product of the scale words that stand at `at` and after: "hundred million". */
function scalesAt(tokens: Tokens, at: number): { to: number; factor: number } {
  let to = at;
  let factor = 1;
  for (;;) {
    const word = wordOf(tokens[to]);
    if (word?.role !== 'scale' && word?.role !== 'hundred') return { to, factor };
    factor *= word.value;
    to += 1;
  }
}

function wordOf(token: EnglishToken | undefined) {
  return token?.type === 'word' ? englishNumberWord(token.text) : undefined;
}
