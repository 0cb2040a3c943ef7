import { MEASURED_RATES } from '@dragoman/shared/domain';
import { readCorpus } from '@dragoman/shared/testing';
import { falseAlarms, tooOften } from './false-alarms.js';
import { detections } from './mutations/detection.js';
import { hardMutations, hardSentences } from './mutations/hard-sentences.js';
import { otherMutations, otherStories } from './mutations/other-mutations.js';

const corpus = readCorpus()?.map(({ pairs }) => ({ publishedAt: null, pairs }));

describe('the checks, on faithful translations', () => {
  (corpus ? it : it.skip)(
    'speak no more often than their weights allow, and as often as we say',
    () => {
      const rates = falseAlarms(corpus ?? []);
      expect(tooOften(rates)).toEqual([]);
      for (const { kind, share } of rates)
        expect({ kind, known: (MEASURED_RATES[kind] ?? 0) + 0.002 >= share }).toEqual({
          kind,
          known: true,
        });
    },
  );

  it('leave stories alone that they were not made with', () => {
    expect(tooOften(falseAlarms(otherStories()))).toEqual([]);
    expect(tooOften(falseAlarms(hardSentences()))).toEqual([]);
  });
});

it('find the mistakes that were made on purpose', () => {
  const found = new Map(
    detections(otherMutations()).map(({ kind, all, found: count }) => [kind, count / all]),
  );
  for (const kind of ['number', 'scale', 'month', 'percent', 'weekday', 'currency', 'points'])
    expect({ kind, enough: (found.get(kind) ?? 0) >= 0.9 }).toEqual({ kind, enough: true });
  for (const kind of ['negation', 'drift', 'speaker'])
    expect({ kind, enough: (found.get(kind) ?? 0) >= 0.9 }).toEqual({ kind, enough: true });
  for (const kind of ['hedge', 'title'])
    expect({ kind, enough: (found.get(kind) ?? 0) >= 0.8 }).toEqual({ kind, enough: true });
});

it('find most mistakes in sentences that are hard on them', () => {
  const found = detections(hardMutations());
  const all = found.reduce((sum, { all: count }) => sum + count, 0);
  const told = found.reduce((sum, { found: count }) => sum + count, 0);
  expect(told / all).toBeGreaterThan(0.9);
});
