/** What an English word contributes to a number. */
export interface EnglishNumberWord {
  readonly role: 'unit' | 'ten' | 'hundred' | 'scale' | 'alone';
  readonly value: number;
  /** Other values the word may stand for: "half" for 50 (per cent), "decade" for 10 (years). */
  readonly others?: readonly number[];
}

const LEXICON = new Map<string, EnglishNumberWord>();
const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const ORDINALS =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth';
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';
const ALONE: readonly (readonly [string, number, (readonly number[])?])[] = [
  ['once single nil', 1, [0]],
  ['both double doubled twice pair couple twin duo', 2],
  ['twofold doubling', 2],
  ['triple tripled tripling trebled threefold trio thrice', 3],
  ['quadruple quadrupled fourfold quartet', 4],
  ['fivefold quintupled', 5],
  ['tenfold', 10],
  ['dozen', 12],
  ['fortnight', 14, [2]],
  ['decade', 10],
  ['century centenary', 100, [1]],
  ['half halve halved', 0.5, [50, 30, 6]],
  ['thirds', 2 / 3, [66, 67]],
  ['quarter', 0.25, [25, 15, 4, 3]],
  ['quarters', 0.75, [75]],
  ['fifths', 5, [40, 60, 80]],
  ['hundredth', 100],
  ['midnight', 12, [0, 24]],
  ['noon midday', 12],
  ['teenager teenage', 0],
];

SMALL.split(' ').forEach((word, value) => LEXICON.set(word, { role: 'unit', value }));
ORDINALS.split(' ').forEach((word, value) => LEXICON.set(word, { role: 'unit', value }));
TENS.split(' ').forEach((word, index) => {
  const value = (index + 2) * 10;
  LEXICON.set(word, { role: 'ten', value });
  LEXICON.set(word.replace(/y$/, 'ieth'), { role: 'ten', value });
  const decade = [1800 + value, 1900 + value, 2000 + value];
  LEXICON.set(word.replace(/y$/, 'ies'), { role: 'alone', value, others: decade });
});
LEXICON.set('hundred', { role: 'hundred', value: 100 });
for (const [words, value] of [
  ['thousand', 1e3],
  ['million mn', 1e6],
  ['billion bn', 1e9],
  ['trillion tn', 1e12],
  ['lakh', 1e5],
  ['crore', 1e7],
] as const) {
  for (const word of words.split(' ')) LEXICON.set(word, { role: 'scale', value });
}
for (const [words, value, others = []] of ALONE) {
  for (const word of words.split(' ')) LEXICON.set(word, { role: 'alone', value, others });
}

// An ordinal may be a share: "a third", "a fifth of the budget".
LEXICON.set('third', { role: 'unit', value: 3, others: [1 / 3, 33] });
LEXICON.set('fifth', { role: 'unit', value: 5, others: [20] });

/** englishNumberWord looks up a lower-case word; a plural (thousands, thirds, decades) names no count. */
export function englishNumberWord(word: string): EnglishNumberWord | undefined {
  return LEXICON.get(word);
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
