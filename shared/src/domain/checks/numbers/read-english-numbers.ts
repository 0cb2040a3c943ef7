import { remembered } from '../remembered.js';
import { englishNumberAt, type EnglishReading } from './english-number-at.js';
import { englishTokens, type EnglishToken } from './english-tokens.js';
import { englishMeasure, measureKey } from './measures.js';
import { isTellingWord, numberKey, type NumberMention } from './number-mention.js';
import { shareScales } from './share-scales.js';

/**
 * readEnglishNumbers finds the numbers of English prose in reading order: digits with scale words and
 * letters (2.8bn, £125m), number words and ordinals, hyphenated or not, percentages, decades, times,
 * and words that count (dozen, both, half, decade). Ranges are offsets into `text`.
 */
export const readEnglishNumbers: (text: string) => readonly NumberMention[] = remembered(read);

function read(text: string): NumberMention[] {
  const lower = lowerCased(text);
  const tokens = englishTokens(lower);
  const mentions: NumberMention[] = [];
  for (let at = 0; at < tokens.length;) {
    const first = tokens[at];
    const number = first && englishNumberAt(tokens, at);
    if (!first || !number) {
      at += 1;
      continue;
    }
    const to = percentAfter(tokens, number.to);
    const last = tokens[to - 1] ?? first;
    const digits = first.type !== 'word' && !touchesLetters(lower, first);
    const said = meaning(number, tokens, first, digits);
    const before = mentions.at(-1);
    const isCounted =
      before?.form === 'order' && /^\s+$/.test(text.slice(before.range.end, first.start));
    mentions.push({
      range: { start: first.start, end: last.end },
      percent: to > number.to,
      digits,
      ...said,
      ...(isCounted && /^quarters?$/.test(first.text)
        ? { readings: said.readings.filter((key) => !OF_A_QUARTER.has(key)) }
        : {}),
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

function meaning(
  { values, to, scaled, form, keys }: EnglishReading,
  tokens: readonly EnglishToken[],
  first: EnglishToken,
  digits: boolean,
) {
  const [value = 0] = values;
  const unit = form === 'count' ? unitAt(tokens, to) : undefined;
  const measure =
    (unit && englishMeasure(unit.text)) ?? (first.text === 'fortnight' ? DAY : undefined);
  const measured = measure ? values.map((each) => measureKey(each, measure)) : [];
  return {
    value,
    scaled,
    form,
    telling: digits || (first.type === 'word' && form !== 'idiom' && isTellingWord(value, scaled)),
    readings: [
      ...values.map(numberKey),
      ...keys,
      ...measured,
      ...furtherKeys(value, form, tokens, first, to),
    ],
    ...(measure ? { measure } : {}),
    ...(unit ? { unitEnd: unit.end } : {}),
  };
}

// "The second quarter" is neither three months nor fifteen minutes: its own number tells which.
const OF_A_QUARTER = new Set(['3', '4', '15']);

const DAY = englishMeasure('day');

const BETWEEN =
  /^(?:consecutive|straight|successive|full|whole|entire|long|short|more|further|extra|additional|other|calendar|square|metric)$/;

/** The word of the unit that a number counts: "ten months", "two consecutive weeks". */
function unitAt(tokens: readonly EnglishToken[], at: number): EnglishToken | undefined {
  const skipped = BETWEEN.test(tokens[at]?.text ?? '') ? 1 : 0;
  const noun = tokens[at + skipped];
  return noun && !noun.apart && englishMeasure(noun.text) ? noun : undefined;
}

/** "A decade" and "a century" are spans of years by themselves. */
function spanKeys(word: string): string[] {
  const years = { decade: 10, century: 100 }[word];
  return years ? [`months${years * 12}`] : [];
}

/** "Half a kilometre" is an amount, "500 basis points" are five points. */
function furtherKeys(
  value: number,
  form: EnglishReading['form'],
  tokens: readonly EnglishToken[],
  first: EnglishToken,
  to: number,
): string[] {
  const [next = '', after = ''] = [tokens[to]?.text, tokens[to + 1]?.text];
  const measure = form === 'share' && /^an?$/.test(next) ? englishMeasure(after) : undefined;
  return [
    ...spanKeys(first.text),
    ...(measure ? [measureKey(value, measure)] : []),
    ...(next === 'basis' && /^points?$/.test(after) ? [numberKey(value / 100)] : []),
  ];
}

/** The index after the percent sign or words that follow token `at`, or `at` where none do. */
function percentAfter(tokens: readonly EnglishToken[], at: number): number {
  const token = tokens[at];
  if (token?.type === 'percent' || /^(?:percent|percentage|pct|pc)$/.test(token?.text ?? ''))
    return at + 1;
  return token?.text === 'per' && tokens[at + 1]?.text === 'cent' ? at + 2 : at;
}

function touchesLetters(lower: string, token: EnglishToken): boolean {
  return /[a-z@#_/]-?$/.test(lower.slice(Math.max(0, token.start - 2), token.start));
}
