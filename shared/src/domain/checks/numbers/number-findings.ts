import { foldArabic } from '../../arabic-text.js';
import type { Alarm, CheckedSegment } from '../checked-segment.js';
import { ARABIC_MONTH_NUMBER } from '../month-names.js';
import { compareNumbers, type NumberDisagreement } from './compare-numbers.js';
import { isConversion } from './conversions.js';
import { englishNumber } from './english-number.js';
import { haveCommonReading, type NumberMention } from './number-mention.js';
import { pairSeverity } from './pair-severity.js';
import { readArabicNumbers } from './read-arabic-numbers.js';
import { readEnglishNumbers } from './read-english-numbers.js';
import { isDaysBetween, isDifference, isReckoned, isShareOf } from './reckoned.js';

/** numberFindings alarms where the numbers of the two texts disagree: value, scale or percentage. */
export function numberFindings({ source, target }: CheckedSegment): Alarm[] {
  if (!source || target.text.trim() === '') return [];
  const texts: Texts = { source: source.text, target: target.text };
  const all = compareNumbers(texts.source, texts.target);
  return all.flatMap(({ kind, arabic, english }): Alarm[] => {
    if (arabic && english && isSaidOtherwise(arabic, english, texts)) return [];
    if (arabic && english) return [differing(kind, arabic, english, texts, all.length === 1)];
    if (arabic) return missing(kind, arabic, texts);
    return english ? unfounded(kind, english, texts) : [];
  });
}

interface Texts {
  readonly source: string;
  readonly target: string;
}

type Kind = NumberDisagreement['kind'];

function differing(
  kind: Kind,
  arabic: NumberMention,
  english: NumberMention,
  { source, target }: Texts,
  isOnly: boolean,
): Alarm {
  const writing = target.slice(english.range.start, english.range.end);
  const said = source.slice(arabic.range.start, arabic.range.end).trim();
  const base = {
    kind,
    severity: pairSeverity(kind, arabic, english, { source, target, isOnly }),
    code: 'number_differs',
    sourceRange: arabic.range,
  } as const;
  if (haveCommonReading(arabic, english))
    return { ...base, ...unitsTold(arabic, english, source, target) };
  return {
    ...base,
    params: { arabic: said, english: writing },
    range: english.range,
    fix: englishNumber(arabic, writing),
  };
}

/** The number is right and its unit is not: what is marked ends with the unit. */
function unitsTold(arabic: NumberMention, english: NumberMention, source: string, target: string) {
  const [ours, theirs] = [
    { start: arabic.range.start, end: arabic.unitEnd ?? arabic.range.end },
    { start: english.range.start, end: english.unitEnd ?? english.range.end },
  ];
  const params = {
    arabic: source.slice(ours.start, ours.end).trim(),
    english: target.slice(theirs.start, theirs.end),
  };
  return { params, range: theirs, sourceRange: ours };
}

/** "Halved from eight hours" for «من ثماني ساعات إلى أربع»: what seems another number leads to this one. */
function isReckoning(arabic: NumberMention, english: NumberMention, { target }: Texts): boolean {
  const all = readEnglishNumbers(target);
  const isStep = english.form === 'times' || english.form === 'share';
  return (isStep && isReckoned(arabic, all, target)) || isShareOf(arabic, english, all, target);
}

/** "Half of what it needs" for «الضعف»: the same seen from the other end; "halved" for «تضاعف» is not. */
function isOtherEnd(arabic: NumberMention, english: NumberMention, texts: Texts): boolean {
  const [said, written] = [
    texts.source.slice(arabic.range.start, arabic.range.end),
    texts.target.slice(english.range.start, english.range.end),
  ];
  return /^(?:ال|ب|بال)?ضعف$/.test(foldArabic(said.trim())) && /^half$/i.test(written);
}

function isSaidOtherwise(arabic: NumberMention, english: NumberMention, texts: Texts): boolean {
  return isReckoning(arabic, english, texts) || isOtherEnd(arabic, english, texts);
}

function missing(kind: Kind, arabic: NumberMention, { source, target }: Texts): Alarm[] {
  const english = readEnglishNumbers(target);
  if (isDayOfMonth(arabic, source) || isReckoned(arabic, english, target)) return [];
  return [
    {
      kind,
      severity: 'warn',
      code: 'number_missing',
      params: { arabic: source.slice(arabic.range.start, arabic.range.end).trim() },
      sourceRange: arabic.range,
    },
  ];
}

function unfounded(kind: Kind, english: NumberMention, { source, target }: Texts): Alarm[] {
  if (isScore(english, target, source)) return [];
  const arabic = readArabicNumbers(source);
  if (isDifference(english, arabic, target) || isDaysBetween(english, arabic)) return [];
  return [
    {
      kind,
      severity:
        isConversion(english, target, source) || isPartOfName(english, target) ? 'advise' : 'warn',
      code: 'number_unfounded',
      params: { english: target.slice(english.range.start, english.range.end) },
      range: english.range,
    },
  ];
}

const MONTH_AFTER = new RegExp(
  `^ ?(?:من )?(?:شهر )?(?:${[...ARABIC_MONTH_NUMBER.keys()].join('|')})`,
);

/** A date left out is one thing missing, and its month says so. */
function isDayOfMonth({ range, value }: NumberMention, source: string): boolean {
  return value <= 31 && MONTH_AFTER.test(foldArabic(source.slice(range.end, range.end + 24)));
}

const NAMED =
  /(?<!\b(?:January|February|March|April|May|June|July|August|September|October|November|December) )(?<=\b[A-Z][a-z]{2,} )$/;
const NO_COUNT =
  /^(?:['’]s\b|[.,;:)](?!\d)|\s(?:is|was|will|would|should|could|can|has|had|gas|pipeline|satellite)\b)/;

/** "Suhail 2 will": the English calls by its name what the Arabic calls «القمر». */
function isPartOfName({ range, value, digits }: NumberMention, target: string): boolean {
  const isNamed = NAMED.test(target.slice(0, range.start));
  return digits && value <= 9 && isNamed && NO_COUNT.test(target.slice(range.end));
}

const CLEAN = /نظيف|دون رد|بلا رد|من دون|مقابل لا شيء|صفر/;

/**
 * "2-1" for «بهدفين لهدف»: one of the goals has no number in the Arabic; nor has the other side of «بهدف
 * نظيف», but "3-0" wants a clean sheet.
 */
function isScore({ range, value }: NumberMention, target: string, source: string): boolean {
  const around = target.slice(Math.max(0, range.start - 2), range.end + 2);
  const isGoals = value <= 9 && /\d[-–]\d/.test(around) && /هدف|أهداف/.test(source);
  return isGoals && (value > 0 || CLEAN.test(source));
}
