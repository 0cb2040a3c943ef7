import type { Severity, TextRange } from '../../finding.js';
import type { Alarm, CheckedSegment } from '../checked-segment.js';
import { compareNumbers, type NumberDisagreement } from './compare-numbers.js';
import { englishNumber } from './english-number.js';
import type { NumberMention } from './number-mention.js';

/** numberFindings alarms where the numbers of the two texts disagree: value, scale or percentage. */
export function numberFindings({ source, target }: CheckedSegment): Alarm[] {
  if (!source || target.text.trim() === '') return [];
  return compareNumbers(source.text, target.text).map((disagreement): Alarm => {
    const { kind, arabic, english } = disagreement;
    const said = (range: TextRange) => source.text.slice(range.start, range.end).trim();
    const wrote = (range: TextRange) => target.text.slice(range.start, range.end);
    if (arabic && english) {
      const writing = wrote(english.range);
      return {
        kind,
        severity: severityOf(disagreement, arabic, english, target.text.slice(english.range.end)),
        code: 'number_differs',
        params: { arabic: said(arabic.range), english: writing },
        range: english.range,
        sourceRange: arabic.range,
        fix: englishNumber(arabic, writing),
      };
    }
    return {
      kind,
      severity: 'warn',
      code: arabic ? 'number_missing' : 'number_unfounded',
      params: arabic
        ? { arabic: said(arabic.range) }
        : { english: english ? wrote(english.range) : '' },
      ...(english ? { range: english.range } : {}),
      ...(arabic ? { sourceRange: arabic.range } : {}),
    };
  });
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
