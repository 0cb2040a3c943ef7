import { readFileSync } from 'node:fs';
import { corpusFile } from '../../testing/corpus.js';
import fc from 'fast-check';
import {
  addStatistics,
  bleuMetric,
  chrfMetric,
  hter,
  scoreCorpus,
  scoreSegment,
  terMetric,
  type BleuOptions,
  type ChrfOptions,
  type Metric,
  type ScoredPair,
} from './index.js';

type Setting = ['bleu', BleuOptions] | ['chrf', ChrfOptions] | ['ter', Record<string, boolean>];
interface Recorded {
  readonly settings: Setting[];
  readonly texts: {
    name: string;
    hypotheses: string[];
    references: string[][];
    scores: number[];
  }[];
}

// What sacrebleu 2.6.0 says of these texts under these settings.
const recorded = JSON.parse(
  readFileSync(new URL('./sacrebleu-scores.json', import.meta.url), 'utf8'),
) as Recorded;

function metricOf([kind, options]: Setting): Metric {
  if (kind === 'bleu') return bleuMetric(options);
  return kind === 'chrf' ? chrfMetric(options) : terMetric(options);
}
const paired = (
  hypotheses: readonly string[],
  references: readonly (readonly string[])[],
): ScoredPair[] =>
  hypotheses.map((hypothesis, at) => ({ hypothesis, references: references[at] ?? [] }));

it.each(recorded.texts)('$name: says what sacrebleu says, under every setting', (each) => {
  const pairs = paired(each.hypotheses, each.references);
  for (const [at, setting] of recorded.settings.entries()) {
    const [ours, theirs] = [scoreCorpus(metricOf(setting), pairs), each.scores[at] ?? NaN];
    // Logarithms differ in their last digit from one machine to the next.
    expect([setting, ours, Math.abs(ours - theirs) < 1e-6]).toEqual([setting, ours, true]);
  }
});

const vectors = corpusFile('metric-vectors.json');
const withVectors = vectors ? it : it.skip;

withVectors('agrees with the vectors that lie beside the corpus', () => {
  const { hyp, ref, exp } = JSON.parse(readFileSync(vectors ?? '', 'utf8')) as {
    hyp: string[];
    ref: string[];
    exp: Record<string, number>;
  };
  const pairs = paired(
    hyp,
    ref.map((each) => [each]),
  );
  const scores = {
    bleu: scoreCorpus(bleuMetric(), pairs),
    bleu_lc: scoreCorpus(bleuMetric({ lowercase: true }), pairs),
    chrf2: scoreCorpus(chrfMetric(), pairs),
    chrfpp: scoreCorpus(chrfMetric({ wordOrder: 2 }), pairs),
    ter: scoreCorpus(terMetric(), pairs),
  };
  for (const [name, expected] of Object.entries(exp))
    expect([name, scores[name as keyof typeof scores].toFixed(6)]).toEqual([
      name,
      expected.toFixed(6),
    ]);
});

const word = fc.constantFrom(
  'talks',
  'the',
  'U.S.',
  '3.5%',
  ',',
  'failed',
  'Khartoum',
  'المحادثات',
);
const words = fc.array(word, { maxLength: 25 });
const text = words.map((each) => each.join(' '));
const metrics = [
  bleuMetric(),
  chrfMetric({ wordOrder: 2 }),
  terMetric(),
  terMetric({ normalised: true }),
];

// The vectors of sacrebleu's own tests and of its README: beta 3 and smoothing are those of its first script.
const first = chrfMetric({ beta: 3, epsSmoothing: true });
const spaced = chrfMetric({ beta: 3, epsSmoothing: true, whitespace: true });
const bites = ['The dog bit the man.', "It wasn't surprising.", 'The man had just bitten him.'];
const bitten = [
  ['The dog bit the man.', 'The dog had bit the man.'],
  ['It was not unexpected.', 'No one was surprised.'],
  ['The man bit him first.', 'The man had bitten the dog.'],
];
const risk = [
  'risk assessment must be made of those who are qualified and expertise in the sector - these are the scientists .',
  'risk assessment has to be undertaken by those who are qualified and expert in that area - that is the scientists .',
] as const;
it.each<[number, Metric, readonly string[], readonly string[][]]>([
  [48.530827, bleuMetric(), bites, bitten],
  [49.1919566, bleuMetric({ tokeniser: 'none' }), bites, bitten],
  [59.7275178, chrfMetric(), bites, bitten],
  [63.36173, first, [` ${risk[0]}`], [[risk[1]]]],
  [65.2414427, spaced, [risk[0]], [[risk[1]]]],
  [16.666667, first, ['a'], [['a']]],
  [8.333333, first, ['a', 'b'], [['a'], ['c']]],
  [50, first, ['a b c'], [['abc']]],
  [0, first, [''], [['reference']]],
  [12.5, terMetric(), ['d e f g h a b c'], [['a b c d e f g h']]],
  [100, terMetric(), [''], [['a']]],
  [100, terMetric(), ['a'], [['']]],
])('gives %d on a vector of sacrebleu’s own', (score, metric, hypotheses, references) => {
  expect(scoreCorpus(metric, paired(hypotheses, references))).toBeCloseTo(score, 5);
});

describe('all metrics', () => {
  it('give a text against itself the best score there is', () => {
    fc.assert(
      fc.property(fc.array(word, { minLength: 4, maxLength: 25 }), (each) => {
        const same = each.join(' ');
        const pair = { hypothesis: same, references: [same] };
        for (const metric of metrics)
          expect(scoreSegment(metric, pair)).toBeCloseTo(metric.better === 'higher' ? 100 : 0, 9);
      }),
    );
  });

  it('score a text by the sum of its segments’ counts, in any order', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text), { minLength: 1, maxLength: 6 }), (rows) => {
        const pairs = rows.map(([hypothesis, reference]) => ({
          hypothesis,
          references: [reference],
        }));
        for (const metric of metrics) {
          const counts = pairs.map(metric.statistics);
          expect(metric.score(addStatistics(counts.toReversed()))).toBeCloseTo(
            scoreCorpus(metric, pairs),
            9,
          );
        }
      }),
    );
  });
});

describe('terMetric', () => {
  it('counts one phrase moved as one edit, wherever it goes', () => {
    const distinct = fc.uniqueArray(fc.stringMatching(/^[a-z]{3,8}$/), {
      minLength: 6,
      maxLength: 24,
    });
    fc.assert(
      fc.property(
        distinct,
        fc.nat(),
        fc.nat(),
        fc.integer({ min: 1, max: 9 }),
        (given, a, b, size) => {
          const from = a % given.length;
          const run = given.slice(from, from + size);
          const rest = [...given.slice(0, from), ...given.slice(from + size)];
          const to = b % (rest.length + 1);
          const moved = [...rest.slice(0, to), ...run, ...rest.slice(to)];
          const [edits] = terMetric().statistics({
            hypothesis: moved.join(' '),
            references: [given.join(' ')],
          });
          // Two adjacent runs that change places may be counted as either of them moved: one edit still,
          // unless both are longer than a shift may be.
          expect(edits).toBeLessThanOrEqual(moved.join() === given.join() ? 0 : 1);
        },
      ),
    );
  });

  it('never counts more than plain edits, nor fewer than the lengths differ by', () => {
    fc.assert(
      fc.property(words, words, (one, other) => {
        const [edits = NaN] = terMetric().statistics({
          hypothesis: one.join(' '),
          references: [other.join(' ')],
        });
        expect(edits).toBeGreaterThanOrEqual(Math.abs(one.length - other.length));
        expect(edits).toBeLessThanOrEqual(Math.max(one.length, other.length));
      }),
    );
  });
});

describe('hter', () => {
  it.each([
    ['The talks failed.', 'The talks failed.', 0, 4],
    ['The talks failed.', 'The peace talks failed', 2, 4],
    ['the talks failed', 'The talks failed', 1, 3],
    ['On Monday the talks failed', 'the talks failed On Monday', 1, 5],
    ['', 'Two words', 2, 2],
  ])('%j → %j: %i edits over %i words', (draft, final, edits, count) => {
    expect(hter(draft, final)).toEqual({ edits, words: count, rate: edits / count });
  });

  it('stays finite when everything was cut, and quick when a segment has no end', () => {
    expect(hter('Three words gone', '')).toEqual({ edits: 3, words: 0, rate: 1 });
    const endless = Array.from({ length: 6_000 }, (_, at) => `w${at % 7}`).join(' ');
    expect(hter(endless, `${endless} more`).rate).toBe(1);
    expect(hter(endless, endless).rate).toBe(0);
  });
});
