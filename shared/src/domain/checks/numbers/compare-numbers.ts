import type { NumberMention } from './number-mention.js';
import { readArabicNumbers } from './read-arabic-numbers.js';
import { readEnglishNumbers } from './read-english-numbers.js';

/** A number that one side has and the other has not; both are set where two seem to be the same, changed. */
export interface NumberDisagreement {
  readonly kind: 'percent' | 'number_scale' | 'number_value';
  readonly arabic: NumberMention | null;
  readonly english: NumberMention | null;
}

/**
 * compareNumbers finds the numbers of an Arabic text and its English on which the two disagree, by value
 * and never by spelling. A number said twice in one language and once in the other is no disagreement.
 */
export function compareNumbers(source: string, target: string): NumberDisagreement[] {
  const arabic = readArabicNumbers(source);
  const english = readEnglishNumbers(target);
  const looseArabic = unmatched(arabic, english).filter(({ telling }) => telling);
  const looseEnglish = unmatched(english, arabic).filter(({ telling }) => telling);
  const found: NumberDisagreement[] = [];
  const softArabic = unmatched(arabic, english).filter(isSmallWord);
  const softEnglish = unmatched(english, arabic).filter(isSmallWord);
  for (const { kind, pairs } of PAIRINGS) {
    for (const mention of [...looseArabic]) {
      const partner = looseEnglish.find((candidate) => pairs(mention, candidate));
      if (!partner) continue;
      found.push({ kind, arabic: mention, english: partner });
      looseArabic.splice(looseArabic.indexOf(mention), 1);
      looseEnglish.splice(looseEnglish.indexOf(partner), 1);
    }
  }
  found.push(...pairSmallWords([...looseArabic, ...softArabic], [...looseEnglish, ...softEnglish]));
  if (found.length + looseArabic.length + looseEnglish.length === 0)
    found.push(...pairSurplus(arabic, english, softArabic, softEnglish));
  const paired = new Set(found.flatMap(({ arabic: one, english: other }) => [one, other]));
  return [
    ...found,
    ...looseArabic.filter((mention) => !paired.has(mention)).map((mention) => alone(mention, null)),
    ...looseEnglish
      .filter((mention) => !paired.has(mention))
      .map((mention) => alone(null, mention)),
  ];
}

/**
 * Small numbers in words are too often idiom for one of them alone to tell anything; but where one text
 * has a single one left over and so has the other, the one became the other.
 */
function pairSmallWords(
  arabic: readonly NumberMention[],
  english: readonly NumberMention[],
): NumberDisagreement[] {
  const [one, anotherArabic] = arabic.filter(({ value, scaled }) => value <= 12 && !scaled);
  const [other, anotherEnglish] = english.filter(({ value, scaled }) => value <= 12 && !scaled);
  if (!one || !other || anotherArabic || anotherEnglish) return [];
  return [{ kind: 'number_value', arabic: one, english: other }];
}

/**
 * "four points out of four" for «ثلاث نقاط من أصل أربع»: one number lost, another said once too often, and
 * else as many numbers on both sides.
 */
function pairSurplus(
  arabic: readonly NumberMention[],
  english: readonly NumberMention[],
  lostArabic: readonly NumberMention[],
  lostEnglish: readonly NumberMention[],
): NumberDisagreement[] {
  const ours = arabic.filter(({ counting }) => counting);
  const theirs = english.filter(({ counting }) => counting);
  if (ours.length !== theirs.length || lostArabic.length + lostEnglish.length !== 1) return [];
  const [lost] = lostArabic;
  const [foreign] = lostEnglish;
  const one = lost ?? surplus(ours, theirs);
  const other = foreign ?? surplus(theirs, ours);
  if (!one || !other || ![one, other].every(isCount)) return [];
  return [{ kind: 'number_value', arabic: one, english: other }];
}

function isCount({ value, scaled, digits }: NumberMention): boolean {
  return Number.isInteger(value) && value >= 2 && value <= 12 && !scaled && !digits;
}

/** A mention of a number that one side says more often than the other; the last of them. */
function surplus(
  mentions: readonly NumberMention[],
  others: readonly NumberMention[],
): NumberMention | undefined {
  return mentions.findLast((mention) => {
    const among = (all: readonly NumberMention[]) =>
      all.filter((each) => haveCommonReading(each, mention)).length;
    return among(mentions) > among(others);
  });
}

/** Two to twelve, two and a half, a half, a third: words that count, though they may be idiom. «أحد» and "one" are not. */
function isSmallWord({ telling, digits, counting, value }: NumberMention): boolean {
  const isCount =
    (Number.isInteger(value * 4) && value >= 2 && value <= 12) || (value > 0 && value < 1);
  return !telling && !digits && counting && isCount;
}

/** haveCommonReading tells whether two mentions can be read as the same number. */
export function haveCommonReading(a: NumberMention, b: NumberMention): boolean {
  return a.readings.some((reading) => b.readings.includes(reading));
}

const PAIRINGS: readonly {
  readonly kind: NumberDisagreement['kind'];
  readonly pairs: (arabic: NumberMention, english: NumberMention) => boolean;
}[] = [
  { kind: 'number_scale', pairs: differInScaleOnly },
  { kind: 'percent', pairs: (arabic, english) => arabic.percent && english.percent },
  { kind: 'number_value', pairs: (arabic, english) => arabic.digits && english.digits },
  { kind: 'number_value', pairs: (arabic, english) => arabic.scaled === english.scaled },
];

function differInScaleOnly(arabic: NumberMention, english: NumberMention): boolean {
  if (!arabic.scaled && !english.scaled) return false;
  if (arabic.value === 0 || english.value === 0) return false;
  const power = Math.log10(english.value / arabic.value) / 3;
  return Math.round(power) !== 0 && Math.abs(power - Math.round(power)) < 1e-9;
}

function unmatched(mentions: readonly NumberMention[], others: readonly NumberMention[]) {
  const known = new Set(others.flatMap(({ readings }) => readings));
  return mentions.filter(({ readings }) => !readings.some((reading) => known.has(reading)));
}

function alone(arabic: NumberMention | null, english: NumberMention | null): NumberDisagreement {
  const percent = (arabic ?? english)?.percent ?? false;
  return { kind: percent ? 'percent' : 'number_value', arabic, english };
}
