import { foldedSource, sourceRangeOf } from './folded-source.js';
import type { TextRange } from '../finding.js';
import { AMBIGUOUS_MONTHS, ARABIC_MONTH_NUMBER, ENGLISH_MONTHS } from './month-names.js';

/** A month a text names: 1–12. `sure` is false where the word may be something else (May, march, آب). */
export interface MonthMention {
  readonly month: number;
  readonly range: TextRange;
  readonly sure: boolean;
}

const ARABIC_MONTH = new RegExp(
  `(?<![\\u0621-\\u064a])(?:[وف]?[بل]?)(${[...ARABIC_MONTH_NUMBER.keys()]
    .sort((a, b) => b.length - a.length)
    .join('|')})(?![\\u0621-\\u064a])`,
  'g',
);
const DATE_BEFORE =
  /(?:\d ?(?:من )?(?:شهر )?|شهر(?:ي)? |\d ?[(/-] ?|(?:في|منذ|حتي|بحلول|مطلع|منتصف|نهايه|اوايل|اواخر|بدايه|خلال) )$/;
const DATE_AFTER =
  /^ ?[(/،-]? ?(?:(?:من )?(?:العام |عام |سنه )?\d|الماضي|المقبل|الجاري|القادم|الحالي)/;

/** readArabicMonths finds Gregorian month names of every Arabic calendar, with clitics. */
export function readArabicMonths(text: string): MonthMention[] {
  const arabic = foldedSource(text);
  const { folded } = arabic;
  const mentions = [...folded.matchAll(ARABIC_MONTH)].map((match) => {
    const name = match[1] ?? '';
    const end = match.index + match[0].length;
    const start = end - name.length;
    const dated =
      DATE_BEFORE.test(folded.slice(Math.max(0, match.index - 14), match.index)) ||
      DATE_AFTER.test(folded.slice(end, end + 20));
    return {
      month: ARABIC_MONTH_NUMBER.get(name) ?? 0,
      range: sourceRangeOf(arabic, start, end),
      sure: dated || !AMBIGUOUS_MONTHS.has(name),
    };
  });
  return [...besideSurer(mentions, text), ...numericMonths(text)];
}

// «٢٠٢٦/٣/١٥» from the year, «١٥/٣/٢٠٢٦» from the day: the month stands between.
const NUMERIC = /(?<!\d)(?:\d{4}([/.-])(\d{1,2})\1\d{1,2}|\d{1,2}([/.-])(\d{1,2})\3\d{4})(?!\d)/g;

function numericMonths(text: string): MonthMention[] {
  const arabic = foldedSource(text);
  return [...arabic.folded.matchAll(NUMERIC)].flatMap((match) => {
    const month = Number(match[2] ?? match[4]);
    const range = sourceRangeOf(arabic, match.index, match.index + match[0].length);
    return month >= 1 && month <= 12 ? [{ month, range, sure: true }] : [];
  });
}

/** In «آذار (مارس)» and «نيسان/أبريل» each name vouches for the other. */
function besideSurer(mentions: readonly MonthMention[], text: string): MonthMention[] {
  return mentions.map((mention, at) => {
    const isGloss = [mentions[at - 1], mentions[at + 1]].some(
      (other) =>
        other?.month === mention.month &&
        /^[ (/\u2013-]{1,3}$/.test(
          text.slice(
            Math.min(mention.range.end, other.range.end),
            Math.max(mention.range.start, other.range.start),
          ),
        ),
    );
    return isGloss ? { ...mention, sure: true } : mention;
  });
}

const ENGLISH_MONTH = new RegExp(
  `\\b(?:(${ENGLISH_MONTHS.join('|')})|(Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b\\.?)`,
  'g',
);
const SHOUTED_MONTH = new RegExp(`\\b(${ENGLISH_MONTHS.join('|').toUpperCase()})\\b`, 'g');
const NUMERIC_DATE = /\b(\d{1,2})([/.-])(\d{1,2})\2(?:\d{2}|\d{4})\b|\b\d{4}-(\d{2})-\d{2}\b/g;
const PERSON_OR_VERB = new Set(['May', 'March', 'April', 'June', 'August', 'Jan', 'Mar']);

// "in May", "since last March": a person or a verb does not stand there.
const MONTH_BEFORE =
  /\b(?:in|since|until|till|by|during|early|late|mid|last|next|this|every|end of|start of|beginning of|middle of)[\s-]$/i;

/** readEnglishMonths finds month names, their abbreviations and the months of numeric dates. */
export function readEnglishMonths(text: string): MonthMention[] {
  const named = [...text.matchAll(ENGLISH_MONTH), ...text.matchAll(SHOUTED_MONTH)].map((match) => {
    const name = (match[1] ?? match[2] ?? '').slice(0, 3).toLowerCase();
    const month = 1 + ENGLISH_MONTHS.findIndex((full) => full.toLowerCase().startsWith(name));
    const around = text.slice(Math.max(0, match.index - 5), match.index + match[0].length + 5);
    const sure =
      !PERSON_OR_VERB.has(match[0]) ||
      /\d/.test(around) ||
      MONTH_BEFORE.test(text.slice(Math.max(0, match.index - 16), match.index));
    return { month, range: rangeOf(match), sure };
  });
  const numeric = [...text.matchAll(NUMERIC_DATE)].flatMap((match) =>
    [match[1], match[3], match[4]]
      .map(Number)
      .filter((month) => month >= 1 && month <= 12)
      .map((month) => ({ month, range: rangeOf(match), sure: false })),
  );
  return [...named, ...numeric];
}

function rangeOf(match: RegExpMatchArray): TextRange {
  const start = match.index ?? 0;
  return { start, end: start + match[0].length };
}
