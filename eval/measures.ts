import {
  bleuMetric,
  chrfMetric,
  countWords,
  HTER_SIGNATURE,
  hter,
  terMetric,
  untouched,
  type Metric,
} from '@dragoman/shared/domain';

const hterMeasure: Metric = {
  name: 'HTER',
  signature: HTER_SIGNATURE,
  better: 'lower',
  statistics({ hypothesis, references: [final = ''] }) {
    const { edits, words } = hter(hypothesis, final);
    return [edits, words];
  },
  score: ([edits = 0, words = 0]) => (words > 0 ? (100 * edits) / words : 0),
};

const untouchedMeasure: Metric = {
  name: 'Untouched segments',
  signature: 'share of segments equal to the reference but for spaces at their ends',
  better: 'higher',
  statistics: ({ hypothesis, references: [final = ''] }) => [
    untouched(hypothesis, final) ? 1 : 0,
    1,
  ],
  score: ([same = 0, all = 0]) => (all > 0 ? (100 * same) / all : 0),
};

/** A metric of a run; of some figures neither more nor less is better. */
export interface Measure extends Omit<Metric, 'better'> {
  readonly better: Metric['better'] | 'neither';
}

const lengthMeasure: Measure = {
  name: 'Length',
  signature: 'words of the draft per hundred words of the reference',
  better: 'neither',
  statistics: ({ hypothesis, references: [final = ''] }) => [
    countWords(hypothesis),
    countWords(final),
  ],
  score: ([mine = 0, theirs = 0]) => (theirs > 0 ? (100 * mine) / theirs : 0),
};

/** What runs are scored by; the first is what the desk goes by, the others tell when something broke. */
export const measures: readonly Measure[] = [
  hterMeasure,
  untouchedMeasure,
  chrfMetric(),
  chrfMetric({ wordOrder: 2 }),
  bleuMetric(),
  terMetric(),
  lengthMeasure,
];
