import { untouched } from './effort.js';
import {
  addStatistics,
  bleuMetric,
  chrfMetric,
  hter,
  type MetricStatistics,
} from './metrics/index.js';
import { countWords } from './word-count.js';

/** The rule that effort is measured by; measured again for every publication when it changes. */
export const EFFORT_RULE = 4;

/** What became of a machine's segment: published as drafted, changed, cut; or one that a person added. */
export type SegmentFate = 'untouched' | 'edited' | 'cut' | 'added';

/** A segment as it was published: the draft (null for an addition) and the final text (null where cut). */
export interface FinishedSegment {
  readonly draft: string | null;
  readonly final: string | null;
}

/** How much a person changed a segment; `hter` and `chrf` are null where there is nothing to compare. */
export interface SegmentEffort {
  readonly fate: SegmentFate;
  readonly edits: number;
  readonly words: number;
  readonly finalWords: number;
  /** Edits a word; 0 is the draft itself. */
  readonly hter: number | null;
  /** 0–100, of the draft against the final text. */
  readonly chrf: number | null;
  /** What the story's chrF and BLEU are made of. */
  readonly counts: { readonly chrf: MetricStatistics; readonly bleu: MetricStatistics } | null;
}

/** How much people changed a story: HTER over all its compared words, chrF and BLEU as of one text. */
export interface StoryEffort {
  readonly edits: number;
  readonly words: number;
  readonly finalWords: number;
  readonly hter: number | null;
  readonly chrf: number | null;
  readonly bleu: number | null;
}

const chrf = chrfMetric();
const bleu = bleuMetric();

/**
 * measureSegment tells how much people changed one draft; a long rewritten one takes some milliseconds.
 * What was cut or added is counted by its fate alone: leaving a paragraph out is editing of the story,
 * not mending of the machine's English. A segment that the machine could not draft counts in full.
 */
export function measureSegment({ draft, final }: FinishedSegment): SegmentEffort {
  const finalWords = final === null ? 0 : countWords(final);
  if (draft === null || final === null) {
    const fate = final === null ? 'cut' : 'added';
    return { fate, edits: 0, words: 0, finalWords, hter: null, chrf: null, counts: null };
  }
  const { edits, words, rate } = hter(draft, final);
  const pair = { hypothesis: draft, references: [final] };
  const counts = { chrf: chrf.statistics(pair), bleu: bleu.statistics(pair) };
  return {
    fate: untouched(draft, final) ? 'untouched' : 'edited',
    edits,
    words,
    finalWords,
    hter: rate,
    chrf: chrf.score(counts.chrf),
    counts,
  };
}

/** sumEffort tells how much people changed a story, of its measured segments. */
export function sumEffort(segments: readonly SegmentEffort[]): StoryEffort {
  const edits = sum(segments.map((segment) => segment.edits));
  const words = sum(segments.map((segment) => segment.words));
  const compared = segments.flatMap(({ counts }) => (counts ? [counts] : []));
  const scored = compared.length > 0;
  return {
    edits,
    words,
    finalWords: sum(segments.map((segment) => segment.finalWords)),
    hter: words > 0 ? edits / words : null,
    chrf: scored ? chrf.score(addStatistics(compared.map((counts) => counts.chrf))) : null,
    bleu: scored ? bleu.score(addStatistics(compared.map((counts) => counts.bleu))) : null,
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
