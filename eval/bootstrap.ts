import { addStatistics, type MetricStatistics } from '@dragoman/shared/domain';

/** A figure and the span that it would be in, 95 times of 100, with other stories of the same kind. */
export interface Interval {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** A figure of one run less that of another over the same stories. */
export interface Difference extends Interval {
  /** The share of resamples in which the difference has the other sign or is none: a one-sided p-value. */
  readonly doubt: number;
}

type Score = (statistics: MetricStatistics) => number;

/** The same seed gives the same resamples, so that the same run gives the same report. */
const SEED = 20_261_123;
const RESAMPLES = 1_000;

/** mulberry32: 32 bits of state, enough to draw stories by lot. Numbers in [0, 1). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/**
 * intervalOf scores a text and says how far chance in the choice of stories may carry the score: the
 * percentile bootstrap over stories, not segments, because segments of a story resemble each other.
 */
export function intervalOf(stories: readonly MetricStatistics[], score: Score): Interval {
  const scores = resamples(stories.length).map((drawn) => score(sumOf(stories, drawn)));
  return { value: score(addStatistics(stories)), ...spanOf(scores) };
}

/**
 * differenceOf compares two runs over the same stories, in the same order: the paired bootstrap (Koehn,
 * 2004), resampling stories for both at once.
 */
export function differenceOf(
  ours: readonly MetricStatistics[],
  theirs: readonly MetricStatistics[],
  score: Score,
): Difference {
  if (ours.length !== theirs.length) throw new Error('Compare runs over the same stories.');
  const value = score(addStatistics(ours)) - score(addStatistics(theirs));
  const all = resamples(ours.length).map(
    (drawn) => score(sumOf(ours, drawn)) - score(sumOf(theirs, drawn)),
  );
  const against = all.filter((each) => each * Math.sign(value) <= 0).length;
  return { value, ...spanOf(all), doubt: against / all.length };
}

function resamples(size: number): number[][] {
  const random = seededRandom(SEED);
  return Array.from({ length: RESAMPLES }, () =>
    Array.from({ length: size }, () => Math.floor(random() * size)),
  );
}

function sumOf(stories: readonly MetricStatistics[], drawn: readonly number[]): number[] {
  return addStatistics(drawn.map((index) => stories[index] ?? []));
}

function spanOf(scores: readonly number[]): { low: number; high: number } {
  const sorted = scores.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.round(share * (sorted.length - 1))] ?? NaN;
  return { low: at(0.025), high: at(0.975) };
}
