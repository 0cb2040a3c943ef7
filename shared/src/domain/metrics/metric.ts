/** Counts of one segment that a metric adds up over a text before it divides. */
export type MetricStatistics = readonly number[];

/** A hypothesis and the references it is held against. */
export interface ScoredPair {
  readonly hypothesis: string;
  readonly references: readonly string[];
}

/**
 * A metric of translations as counts that add up: a text's score is the score of the sum over its
 * segments, so that a resampled text costs an addition and not another comparison.
 */
export interface Metric {
  /** The name people know it by: `BLEU`, `chrF2`, `TER`. */
  readonly name: string;
  /** sacrebleu's signature of the same settings, without its version. */
  readonly signature: string;
  readonly better: 'higher' | 'lower';
  readonly statistics: (pair: ScoredPair) => MetricStatistics;
  /** The score of counts that were added up; 0–100, TER may pass 100. */
  readonly score: (statistics: MetricStatistics) => number;
}

/** addStatistics adds counts up, place by place; the empty list is zero. */
export function addStatistics(all: Iterable<MetricStatistics>): number[] {
  const sum: number[] = [];
  for (const counts of all)
    for (const [place, count] of counts.entries()) sum[place] = (sum[place] ?? 0) + count;
  return sum;
}

/** scoreCorpus is the score of a whole text: of its counts' sum, not the mean of its segments' scores. */
export function scoreCorpus(metric: Metric, pairs: Iterable<ScoredPair>): number {
  return metric.score(addStatistics(Array.from(pairs, metric.statistics)));
}

/** scoreSegment is the score of one segment alone. */
export function scoreSegment(metric: Metric, pair: ScoredPair): number {
  return metric.score(metric.statistics(pair));
}
