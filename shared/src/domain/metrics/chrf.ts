import type { Metric, MetricStatistics, ScoredPair } from './metric.js';
import { countNgrams, countShared, type NgramCounts } from './ngrams.js';
import { splitWords } from './white-space.js';

export interface ChrfOptions {
  readonly charOrder?: number;
  /** 0 for chrF, 2 for chrF++. */
  readonly wordOrder?: number;
  /** How many times as much recall weighs as precision. */
  readonly beta?: number;
  readonly lowercase?: boolean;
  /** Counts the spaces between words as characters. */
  readonly whitespace?: boolean;
  /** The first chrF++ script's way with orders that a text is too short for. */
  readonly epsSmoothing?: boolean;
}

type Settings = Required<ChrfOptions>;

const EPSILON = 1e-16;
const PUNCTUATION = new Set('!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~');

/**
 * chrfMetric is chrF (Popović, 2015) and, with `wordOrder` 2, chrF++ (Popović, 2017): the F-score of
 * character (and word) n-grams, 0–100, averaged over the orders that both texts are long enough for.
 * Of several references the one that fits a segment best counts. Agrees with sacrebleu 2.6.
 */
export function chrfMetric(options: ChrfOptions = {}): Metric {
  const settings: Settings = {
    charOrder: 6,
    wordOrder: 0,
    beta: 2,
    lowercase: false,
    whitespace: false,
    epsSmoothing: false,
    ...options,
  };
  const { beta, charOrder, wordOrder, lowercase, whitespace, epsSmoothing } = settings;
  const score = (statistics: MetricStatistics) => fScore(statistics, settings);
  return {
    name: `chrF${beta}${'+'.repeat(wordOrder)}`,
    better: 'higher',
    signature: `case:${lowercase ? 'lc' : 'mixed'}|eff:${epsSmoothing ? 'no' : 'yes'}|nc:${charOrder}|nw:${wordOrder}|space:${whitespace ? 'yes' : 'no'}`,
    statistics: (pair) => bestStatistics(pair, settings, score),
    score,
  };
}

function bestStatistics(
  { hypothesis, references }: ScoredPair,
  settings: Settings,
  score: (statistics: MetricStatistics) => number,
): MetricStatistics {
  const mine = ngramsOf(hypothesis, settings);
  const all = references.map((reference) => compare(mine, ngramsOf(reference, settings)));
  const [first, ...others] = all;
  if (!first) throw new Error('chrF needs at least one reference.');
  return others.reduce((best, each) => (score(each) > score(best) ? each : best), first);
}

/** For each order: n-grams of the hypothesis, of the reference, and those they share. */
function compare(mine: readonly NgramCounts[], theirs: readonly NgramCounts[]): number[] {
  return mine.flatMap((ngrams, order) => {
    const held = theirs[order] ?? new Map<string, number>();
    return [held.size > 0 ? sizeOf(ngrams) : 0, sizeOf(held), countShared(ngrams, held)];
  });
}

function sizeOf(counts: NgramCounts): number {
  let size = 0;
  for (const count of counts.values()) size += count;
  return size;
}

function ngramsOf(given: string, settings: Settings): NgramCounts[] {
  const text = settings.lowercase ? given.toLowerCase() : given;
  const characters = [...(settings.whitespace ? text : splitWords(text).join(''))];
  const words = splitWords(text).flatMap(apartFromMarks);
  return [
    ...upTo(settings.charOrder).map((order) => countNgrams(characters, order, '')),
    ...upTo(settings.wordOrder).map((order) => countNgrams(words, order, ' ')),
  ];
}

/** A word loses the one mark at its end, or else the one at its beginning. */
function apartFromMarks(word: string): string[] {
  const characters = [...word];
  const [first = '', last = ''] = [characters[0], characters.at(-1)];
  if (characters.length === 1) return [word];
  if (PUNCTUATION.has(last)) return [word.slice(0, -last.length), last];
  return PUNCTUATION.has(first) ? [first, word.slice(first.length)] : [word];
}

const upTo = (order: number) => Array.from({ length: order }, (_, index) => index + 1);

function fScore(statistics: MetricStatistics, settings: Settings): number {
  const weight = settings.beta ** 2;
  const orders = settings.charOrder + settings.wordOrder;
  let [smoothed, precisions, recalls, counted] = [0, 0, 0, 0];
  for (let order = 0; order < orders; order += 1) {
    const [mine = 0, theirs = 0, shared = 0] = statistics.slice(3 * order, 3 * order + 3);
    const precision = mine > 0 ? shared / mine : EPSILON;
    const recall = theirs > 0 ? shared / theirs : EPSILON;
    smoothed += fOf(precision, recall, weight) ?? EPSILON;
    if (mine === 0 || theirs === 0) continue;
    precisions += precision;
    recalls += recall;
    counted += 1;
  }
  if (settings.epsSmoothing) return (100 * smoothed) / orders;
  if (counted === 0) return 0;
  return 100 * (fOf(precisions / counted, recalls / counted, weight) ?? 0);
}

function fOf(precision: number, recall: number, weight: number): number | null {
  const divisor = weight * precision + recall;
  return divisor > 0 ? ((1 + weight) * precision * recall) / divisor : null;
}
