import type { NumberMention } from './number-mention.js';
import { readArabicNumbers } from './read-arabic-numbers.js';

const IN_BRACKETS = /\(([^()]{0,30})$/;

/** isConversion tells a figure turned into other units or money beside the original: "12km (7.5 miles)", "($30)". */
export function isConversion(english: NumberMention, target: string, source: string): boolean {
  const { range } = english;
  if (
    hasUnit(english, target) &&
    readArabicNumbers(source).some(
      (arabic) => isConverted(arabic, english) || isFahrenheit(english, target, arabic),
    )
  )
    return true;
  const opening = IN_BRACKETS.exec(target.slice(Math.max(0, range.start - 32), range.start));
  if (!opening) return false;
  const inside = target.slice(range.start - (opening[1]?.length ?? 0), range.end + 14);
  const isMeasure =
    /[$£€]|°|\b(?:US|dollars?|euros?|pounds?)\b/.test(inside) ||
    hasUnit(english, target) ||
    /^\s?[CF]\b/.test(target.slice(range.end));
  return isMeasure && /\d/.test(target.slice(Math.max(0, range.start - 60), range.start));
}

/** hasUnit tells whether a unit of measurement follows a number, or is stuck to it ("23m"). */
export function hasUnit({ range }: NumberMention, target: string): boolean {
  const after = target.slice(range.end);
  return (
    UNIT.test(after) || INCHES.test(after) || /\dm$/.test(target.slice(range.start, range.end))
  );
}

// Miles, feet, inches, yards, pounds, ounces, acres, gallons (US, imperial), square miles.
const CONVERSIONS = [1.609, 0.3048, 2.54, 0.9144, 0.4536, 28.35, 0.4047, 3.785, 4.546, 2.59];

const UNIT =
  /^[\s-]{0,2}(?:km|kilomet|kph|miles?\b|mph|met(?:re|er)|cm\b|centimet|feet|foot|ft\b|inch|yards?\b|kg\b|kilo|pounds?\b|lbs?\b|stone\b|ounce|gram|acre|hectare|square|sq\b|gallon|lit(?:re|er)|°|degrees|tons?\b|tonnes?\b|barrels?\b)/i;

// Stuck to the number, "in" is no preposition.
const INCHES = /^(?:in\b|″|" ?[)x×])/;
const FAHRENHEIT = /^[\s-]?(?:°|degrees?)?\s?(?:F\b|Fahrenheit)/i;

/** Degrees are rounded to whole ones, and the Arabic says «تحت الصفر» for the minus. */
function isFahrenheit(english: NumberMention, target: string, arabic: NumberMention): boolean {
  if (!FAHRENHEIT.test(target.slice(english.range.end))) return false;
  return [1, -1].some(
    (sign) => Math.abs(Math.abs(sign * arabic.value * 1.8 + 32) - english.value) <= 1,
  );
}

/** isConverted tells whether one number is the other in a unit of the other system. */
export function isConverted(arabic: NumberMention, english: NumberMention): boolean {
  if (arabic.percent || english.percent) return false;
  // The million of "23m" may be metres.
  const values = english.readings.map(Number).filter((value) => value > 0);
  return values.some((value) => isTurned(arabic.value, value));
}

function isTurned(from: number, to: number): boolean {
  const ratio = to / from;
  const byFactor = CONVERSIONS.some((factor) => isNear(ratio, factor) || isNear(ratio, 1 / factor));
  return byFactor || isNear(from * 1.8 + 32, to) || isNear(to * 1.8 + 32, from);
}

function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) <= 0.02 * Math.abs(b);
}
