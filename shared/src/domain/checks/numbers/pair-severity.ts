import type { Severity } from '../../finding.js';
import type { NumberDisagreement } from './compare-numbers.js';
import { hasUnit, isConverted } from './conversions.js';
import { countedInArabic, countedInEnglish, nearestThing } from './counted-things.js';
import { haveCommonMeasure, type NumberMention } from './number-mention.js';
import { isYearReckoned } from './reckoned.js';
import { isRounded, isRoundedDown } from './rounding.js';

/** The texts of a pair of numbers, and whether they disagree in nothing else. */
interface Setting {
  readonly source: string;
  readonly target: string;
  readonly isOnly: boolean;
}

/**
 * pairSeverity weighs a number that became another. It blocks only where nothing but a mistake explains
 * it: figures large enough to be data, or small counts of the same thing in a text whose other numbers
 * agree; not what the other rounded, not miles become kilometres.
 */
export function pairSeverity(
  kind: NumberDisagreement['kind'],
  arabic: NumberMention,
  english: NumberMention,
  { source, target, isOnly }: Setting,
): Severity {
  if (isRoundedDown(arabic, english, target)) return 'advise';
  if (isYearReckoned(arabic, english, source, target)) return 'advise';
  if (kind === 'number_scale') return 'block';
  const explained =
    isRounded(arabic.value, english.value) ||
    (hasUnit(english, target) && isConverted(arabic, english));
  if (explained) return 'warn';
  const isData = kind === 'percent' || (arabic.value >= 13 && english.value >= 13);
  if (arabic.digits && english.digits && isData) return 'block';
  const isSure = isOnly && isCount(arabic) && isCount(english);
  return isSure && countSame(arabic, english, source, target) ? 'block' : 'warn';
}

function isCount({ form, value }: NumberMention): boolean {
  return form === 'count' && Number.isInteger(value) && value >= 2;
}

/** Both count weeks, or both count the dead. */
function countSame(
  arabic: NumberMention,
  english: NumberMention,
  source: string,
  target: string,
): boolean {
  if (arabic.measure || english.measure)
    return arabic.measure?.unit === english.measure?.unit && !haveCommonMeasure(arabic, english);
  const meant = nearestThing(arabic, countedInArabic(source));
  return meant !== null && meant === nearestThing(english, countedInEnglish(target));
}
