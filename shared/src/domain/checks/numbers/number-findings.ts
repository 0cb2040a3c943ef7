import type { Severity, TextRange } from '../../finding.js';
import type { Alarm, CheckedSegment } from '../checked-segment.js';
import { compareNumbers, type NumberDisagreement } from './compare-numbers.js';
import { englishNumber } from './english-number.js';
import type { NumberMention } from './number-mention.js';
import { foldArabic } from '../../arabic-text.js';
import { readArabicNumbers } from './read-arabic-numbers.js';
import { ARABIC_MONTH_NUMBER } from '../month-names.js';

/** numberFindings alarms where the numbers of the two texts disagree: value, scale or percentage. */
export function numberFindings({ source, target }: CheckedSegment): Alarm[] {
  if (!source || target.text.trim() === '') return [];
  return compareNumbers(source.text, target.text).flatMap((disagreement): Alarm[] => {
    const { kind, arabic, english } = disagreement;
    const said = (range: TextRange) => source.text.slice(range.start, range.end).trim();
    const wrote = (range: TextRange) => target.text.slice(range.start, range.end);
    if (arabic && english) {
      const writing = wrote(english.range);
      return [
        {
          kind,
          severity: isRoundedDown(arabic, english, target.text)
            ? 'advise'
            : severityOf(disagreement, arabic, english, target.text.slice(english.range.end)),
          code: 'number_differs',
          params: { arabic: said(arabic.range), english: writing },
          range: english.range,
          sourceRange: arabic.range,
          fix: englishNumber(arabic, writing),
        },
      ];
    }
    if (arabic && isDayOfMonth(arabic, source.text)) return [];
    if (english && isScore(english, target.text, source.text)) return [];
    return [
      {
        kind,
        severity: english && isConversion(english, target.text, source.text) ? 'advise' : 'warn',
        code: arabic ? 'number_missing' : 'number_unfounded',
        params: arabic
          ? { arabic: said(arabic.range) }
          : { english: english ? wrote(english.range) : '' },
        ...(english ? { range: english.range } : {}),
        ...(arabic ? { sourceRange: arabic.range } : {}),
      },
    ];
  });
}

const MONTH_AFTER = new RegExp(
  `^ ?(?:من )?(?:شهر )?(?:${[...ARABIC_MONTH_NUMBER.keys()].join('|')})`,
);

/** A date left out is one thing missing, and its month says so. */
function isDayOfMonth({ range, value }: NumberMention, source: string): boolean {
  return value <= 31 && MONTH_AFTER.test(foldArabic(source.slice(range.end, range.end + 24)));
}

/** "2-1" for «بهدفين لهدف»: one of the goals has no number in the Arabic. */
function isScore({ range, value }: NumberMention, target: string, source: string): boolean {
  const around = target.slice(Math.max(0, range.start - 2), range.end + 2);
  return value <= 9 && /\d[-–]\d/.test(around) && /هدف|أهداف/.test(source);
}

const IN_BRACKETS = /\(([^()]{0,30})$/;

/** A figure turned into other units or other money beside the original: "12km (7.5 miles)", "($30)". */
function isConversion(english: NumberMention, target: string, source: string): boolean {
  const { range } = english;
  const hasUnit = UNIT.test(target.slice(range.end));
  if (hasUnit && readArabicNumbers(source).some((arabic) => isConverted(arabic, english)))
    return true;
  const opening = IN_BRACKETS.exec(target.slice(Math.max(0, range.start - 32), range.start));
  if (!opening) return false;
  const inside = target.slice(range.start - (opening[1]?.length ?? 0), range.end + 14);
  const isMeasure =
    /[$£€]|°|\b(?:US|dollars?|euros?|pounds?)\b/.test(inside) ||
    UNIT.test(target.slice(range.end)) ||
    /^\s?[CF]\b/.test(target.slice(range.end));
  return isMeasure && /\d/.test(target.slice(Math.max(0, range.start - 60), range.start));
}

/**
 * A pair blocks only where nothing but a mistake explains it: both telling and large enough to be data,
 * not one the other rounded, not miles become kilometres.
 */
function severityOf(
  { kind }: NumberDisagreement,
  arabic: NumberMention,
  english: NumberMention,
  after: string,
): Severity {
  if (kind === 'number_scale') return 'block';
  const plain = arabic.digits && english.digits;
  const isData = kind === 'percent' || (arabic.value >= 13 && english.value >= 13);
  const explained =
    isRounded(arabic.value, english.value) || (UNIT.test(after) && isConverted(arabic, english));
  return plain && isData && !explained ? 'block' : 'warn';
}

/** "1,130" or "1,100" for 1,127, "46" for 46.3: the English keeps two figures or the whole part. */
function isRounded(exact: number, rounded: number): boolean {
  if (isYear(exact) && isYear(rounded)) return false;
  const near = Math.abs(exact - rounded) / Math.max(Math.abs(exact), 1) < 0.05;
  const fewerFigures = figures(rounded) < figures(exact);
  return near && fewerFigures && figures(exact) >= 2;
}

/** "more than a million" for 1.3 million: less exact, not wrong. */
function isRoundedDown(arabic: NumberMention, english: NumberMention, target: string): boolean {
  const before = target.slice(Math.max(0, english.range.start - 16), english.range.start);
  const rounds = /\b(?:more than|over|at least|above|exceed\w*|some)(?: an?)? $/i.test(before);
  const ratio = arabic.value / english.value;
  return rounds && ratio > 1 && ratio < 1.5 && figures(english.value) < figures(arabic.value);
}

function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1900 && value < 2100;
}

function figures(value: number): number {
  const significant = String(value).replace('.', '').replace(/^0+/, '').replace(/0+$/, '');
  return significant.length;
}

// Miles, feet, inches, yards, pounds, ounces, acres, gallons (US, imperial), square miles.
const CONVERSIONS = [1.609, 0.3048, 2.54, 0.9144, 0.4536, 28.35, 0.4047, 3.785, 4.546, 2.59];

const UNIT =
  /^[\s-]{0,2}(?:km|kilomet|kph|miles?\b|mph|met(?:re|er)|cm\b|centimet|feet|foot|ft\b|inch|yards?\b|kg\b|kilo|pounds?\b|lbs?\b|stone\b|ounce|gram|acre|hectare|square|sq\b|gallon|lit(?:re|er)|°|degrees|tons?\b|tonnes?\b|barrels?\b)/i;

function isConverted(arabic: NumberMention, english: NumberMention): boolean {
  if (arabic.percent || english.percent) return false;
  const ratio = english.value / arabic.value;
  const byFactor = CONVERSIONS.some((factor) => isNear(ratio, factor) || isNear(ratio, 1 / factor));
  const celsius = isNear(arabic.value * 1.8 + 32, english.value);
  return byFactor || celsius || isNear(english.value * 1.8 + 32, arabic.value);
}

function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) <= 0.02 * Math.abs(b);
}
