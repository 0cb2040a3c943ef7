import { foldedSource } from '../folded-source.js';
import { bareMeasureKeys } from './measures.js';
import { isProse, type NumberMention } from './number-mention.js';
import { readArabicNumbers } from './read-arabic-numbers.js';
import { readEnglishNumbers } from './read-english-numbers.js';
import { smallDisagreements } from './small-numbers.js';
import { unitsExchanged } from './units-exchanged.js';

export { haveCommonReading } from './number-mention.js';

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
  const bare = bareMeasureKeys(foldedSource(source).folded);
  const lostArabic = telling(unmatched(arabic, english));
  const lostEnglish = telling(unmatched(english, arabic, bare));
  const found = tellingPairs(lostArabic, lostEnglish);
  const taken = new Set(found.flatMap(({ arabic: one, english: other }) => [one, other]));
  const free = (mentions: readonly NumberMention[]) => mentions.filter((each) => !taken.has(each));
  const isSentence = isProse(arabic, english);
  const unsaid = free(unmatched(english, [], bare));
  const small = isSentence
    ? smallDisagreements(source, free(arabic), unsaid, { arabic, english })
    : [];
  for (const { arabic: one, english: other } of small) taken.add(one).add(other);
  const isSound = isSentence && found.length + small.length === 0;
  const units = isSound ? unitsExchanged(arabic, english) : [];
  return [
    ...found,
    ...small.map(({ arabic: one, english: other }) => disagreement(one, other)),
    ...units.map(({ arabic: one, english: other }) => disagreement(one, other)),
    ...free(lostArabic).map((each) => disagreement(each, null)),
    ...free(lostEnglish).map((each) => disagreement(null, each)),
  ];
}

/** Numbers that mean data wherever they stand, one of each side by the likeness of what they say. */
function tellingPairs(
  arabic: readonly NumberMention[],
  english: readonly NumberMention[],
): NumberDisagreement[] {
  const [ours, theirs] = [new Set(arabic), new Set(english)];
  const found: NumberDisagreement[] = [];
  for (const { kind, pairs } of PAIRINGS) {
    for (const mention of ours) {
      const partner = [...theirs].find((candidate) => pairs(mention, candidate));
      if (!partner) continue;
      found.push({ kind, arabic: mention, english: partner });
      ours.delete(mention);
      theirs.delete(partner);
    }
  }
  return found;
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

function telling(mentions: readonly NumberMention[]): NumberMention[] {
  return mentions.filter((mention) => mention.telling);
}

/** The mentions of which the others, and the further readings, have no reading. */
function unmatched(
  mentions: readonly NumberMention[],
  others: readonly NumberMention[],
  further: readonly string[] = [],
): NumberMention[] {
  const known = new Set([...others.flatMap(({ readings }) => readings), ...further]);
  return mentions.filter(({ readings }) => !readings.some((reading) => known.has(reading)));
}

function disagreement(
  arabic: NumberMention | null,
  english: NumberMention | null,
): NumberDisagreement {
  const isPercent =
    arabic && english ? arabic.percent && english.percent : (arabic ?? english)?.percent;
  return { kind: isPercent ? 'percent' : 'number_value', arabic, english };
}
