import { bleuWords, type BleuTokeniser } from './bleu-tokenisers.js';
import type { Metric, MetricStatistics, ScoredPair } from './metric.js';
import { countNgrams, countShared, type NgramCounts } from './ngrams.js';
import { trimEnd } from './white-space.js';

const MAX_ORDER = 4;

export interface BleuOptions {
  readonly tokeniser?: BleuTokeniser;
  readonly lowercase?: boolean;
  /** What stands in for an order without a match: `exp` halves for each one, as mteval does. */
  readonly smoothing?: 'exp' | 'floor' | 'add-k' | 'none';
  /** What `floor` puts in (0.1) or `add-k` adds (1). */
  readonly smoothingValue?: number;
  /** Looks only at orders that the hypothesis is long enough for; right for one segment alone. */
  readonly effectiveOrder?: boolean;
}

/**
 * bleuMetric is BLEU (Papineni et al., 2002), 0–100, with sacrebleu's (Post, 2018) tokenisers,
 * smoothing, clipping over several references and closest reference length; corpus scores agree with
 * sacrebleu 2.6 to the last digits.
 */
export function bleuMetric(options: BleuOptions = {}): Metric {
  const { tokeniser = '13a', lowercase = false, smoothing = 'exp' } = options;
  const { effectiveOrder = false } = options;
  const wordsOf = (text: string) =>
    bleuWords(trimEnd(lowercase ? text.toLowerCase() : text), tokeniser);
  return {
    name: 'BLEU',
    better: 'higher',
    signature: `case:${lowercase ? 'lc' : 'mixed'}|eff:${effectiveOrder ? 'yes' : 'no'}|tok:${tokeniser}|smooth:${smoothing}`,
    statistics: (pair) => bleuStatistics(pair, wordsOf),
    score: (statistics) => bleuOf(statistics, { ...options, smoothing, effectiveOrder }),
  };
}

/** Lengths of hypothesis and closest reference, then for each order: matches, then all of them. */
function bleuStatistics(
  { hypothesis, references }: ScoredPair,
  wordsOf: (text: string) => string[],
): MetricStatistics {
  const words = wordsOf(hypothesis);
  const held = references.map(wordsOf);
  const orders = Array.from({ length: MAX_ORDER }, (_, index) => index + 1);
  const matches = orders.map((order) =>
    countShared(
      countNgrams(words, order, ' '),
      mostOfEach(held.map((reference) => countNgrams(reference, order, ' '))),
    ),
  );
  const totals = orders.map((order) => Math.max(words.length - order + 1, 0));
  return [words.length, closestLength(words.length, held), ...matches, ...totals];
}

function mostOfEach(references: readonly NgramCounts[]): NgramCounts {
  const most = new Map<string, number>();
  for (const counts of references)
    for (const [ngram, count] of counts) most.set(ngram, Math.max(count, most.get(ngram) ?? 0));
  return most;
}

function closestLength(length: number, references: readonly (readonly string[])[]): number {
  const lengths = references.map((reference) => reference.length).sort((a, b) => a - b);
  return lengths.reduce(
    (best, each) => (Math.abs(each - length) < Math.abs(best - length) ? each : best),
    lengths[0] ?? 0,
  );
}

function bleuOf(statistics: MetricStatistics, options: BleuOptions): number {
  const at = (place: number) => statistics[place] ?? 0;
  const [length, reference] = [at(0), at(1)];
  const matches = Array.from({ length: MAX_ORDER }, (_, index) => at(2 + index));
  const totals = Array.from({ length: MAX_ORDER }, (_, index) => at(2 + MAX_ORDER + index));
  if (matches.every((count) => count === 0)) return 0;
  const precisions = smoothed(matches, totals, options);
  if (!options.effectiveOrder && precisions.length < MAX_ORDER) return 0;
  if (precisions.includes(0)) return 0;
  const brevity = length < reference ? Math.exp(1 - reference / length) : 1;
  const logs = precisions.reduce((sum, precision) => sum + Math.log(precision), 0);
  return brevity * Math.exp(logs / precisions.length);
}

/** The precision of each order that the hypothesis is long enough for, 0–100. */
function smoothed(
  matches: readonly number[],
  totals: readonly number[],
  { smoothing, smoothingValue }: BleuOptions,
): number[] {
  const precisions: number[] = [];
  let halved = 1;
  for (const [index, given] of matches.entries()) {
    const added = smoothing === 'add-k' && index > 0 ? (smoothingValue ?? 1) : 0;
    const [match, total] = [given + added, (totals[index] ?? 0) + added];
    if (total === 0) break;
    if (match > 0) precisions.push((100 * match) / total);
    else if (smoothing === 'exp') precisions.push(100 / ((halved *= 2) * total));
    else if (smoothing === 'floor') precisions.push((100 * (smoothingValue ?? 0.1)) / total);
    else precisions.push(0);
  }
  return precisions;
}
