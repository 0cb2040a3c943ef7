import type { NumberForm } from './number-mention.js';

/** What an English word contributes to a number. */
export interface EnglishNumberWord {
  readonly role: 'unit' | 'ten' | 'hundred' | 'scale' | 'alone';
  readonly value: number;
  readonly form: NumberForm;
  /** Other values the word may stand for: "half" for 50 (per cent), "decade" for 10 (years). */
  readonly others?: readonly number[];
}

const LEXICON = new Map<string, EnglishNumberWord>();
const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const ORDINALS =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth';
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';
const ALONE: readonly (readonly [string, NumberForm, number, (readonly number[])?])[] = [
  ['once single nil', 'idiom', 1, [0]],
  ['both twin twins', 'idiom', 2],
  ['pair couple duo', 'count', 2],
  ['threesome', 'idiom', 3],
  ['foursome foursomes fourball fourballs', 'idiom', 4],
  ['double doubled doubles doubling twice twofold', 'times', 2],
  ['triple tripled tripling trebled threefold thrice', 'times', 3],
  ['trio triplets', 'count', 3],
  ['quadruple quadrupled fourfold', 'times', 4],
  ['quartet quadruplets', 'count', 4],
  ['fivefold quintupled', 'times', 5],
  ['quintet quintuplets', 'count', 5],
  ['sextuplets', 'count', 6],
  ['tenfold', 'times', 10],
  ['dozen', 'count', 12],
  ['fortnight', 'count', 14, [2]],
  ['decade', 'idiom', 10],
  ['century centenary', 'idiom', 100, [1]],
  ['half halve halved', 'share', 0.5, [50, 30, 6]],
  ['quarter', 'share', 0.25, [25, 15, 4, 3]],
  ['hundredth', 'order', 100],
  ['midnight', 'idiom', 12, [0, 24]],
  ['noon midday', 'idiom', 12],
  ['teenager teenage', 'idiom', 0],
];

SMALL.split(' ').forEach((word, value) =>
  LEXICON.set(word, { role: 'unit', form: 'count', value }),
);
ORDINALS.split(' ').forEach((word, value) => {
  // An ordinal may be a share: "a third", "a fifth of the budget".
  const others = value >= 3 && value <= 10 ? [1 / value, Math.floor(100 / value)] : [];
  LEXICON.set(word, { role: 'unit', form: 'order', value, others });
});
TENS.split(' ').forEach((word, index) => {
  const value = (index + 2) * 10;
  LEXICON.set(word, { role: 'ten', form: 'count', value });
  LEXICON.set(word.replace(/y$/, 'ieth'), { role: 'ten', form: 'order', value });
  const decade = [1800 + value, 1900 + value, 2000 + value];
  LEXICON.set(word.replace(/y$/, 'ies'), { role: 'alone', form: 'idiom', value, others: decade });
});
LEXICON.set('hundred', { role: 'hundred', form: 'count', value: 100 });
for (const [words, value] of [
  ['thousand', 1e3],
  ['million mn', 1e6],
  ['billion bn', 1e9],
  ['trillion tn', 1e12],
  ['lakh', 1e5],
  ['crore', 1e7],
] as const) {
  for (const word of words.split(' ')) LEXICON.set(word, { role: 'scale', form: 'count', value });
}
for (const [words, form, value, others = []] of ALONE) {
  for (const word of words.split(' ')) LEXICON.set(word, { role: 'alone', form, value, others });
}

/** englishNumberWord looks up a lower-case word; a plural (thousands, decades) names no count. */
export function englishNumberWord(word: string): EnglishNumberWord | undefined {
  return LEXICON.get(word);
}

const PARTS = new Map([
  ...['third', 'quarter', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'].flatMap(
    (word, index): [string, number][] => [
      [word, index + 3],
      [`${word}s`, index + 3],
    ],
  ),
]);

/** partsOf gives the divisor of "two thirds" or "one fifth", undefined for a word that is none. */
export function partsOf(word: string): number | undefined {
  return PARTS.get(word);
}

const SUFFIX_SCALES: Readonly<Record<string, number>> = {
  k: 1e3,
  m: 1e6,
  b: 1e9,
  bn: 1e9,
  mn: 1e6,
  tn: 1e12,
};

/** suffixScale tells the scale of a letter stuck to digits ("£125m", "10k"), or undefined. */
export function suffixScale(letters: string): number | undefined {
  return SUFFIX_SCALES[letters];
}
