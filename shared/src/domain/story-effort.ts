import { untouched } from './effort.js';
import {
  addStatistics,
  bleuMetric,
  chrfMetric,
  hter,
  scoreSegment,
  type Metric,
  type ScoredPair,
} from './metrics/index.js';
import { countWords } from './word-count.js';

/** The rule that effort is measured by; measured again for every publication when it changes. */
export const EFFORT_RULE = 1;

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
}

/** How much people changed a story: HTER over all its compared words, chrF and BLEU as of one text. */
export interface StoryEffort {
  readonly segments: readonly SegmentEffort[];
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
 * measureStory tells how much people changed a story's drafts. What was cut or added is counted by its
 * fate alone: leaving a paragraph out is editing of the story, not mending of the machine's English. A
 * segment that the machine could not draft counts in full.
 */
export function measureStory(segments: readonly FinishedSegment[]): StoryEffort {
  const measured = segments.map(measureSegment);
  const compared = segments.flatMap(comparedPair);
  const [edits, words] = [
    sum(measured.map((segment) => segment.edits)),
    sum(measured.map((segment) => segment.words)),
  ];
  return {
    segments: measured,
    edits,
    words,
    finalWords: sum(measured.map((segment) => segment.finalWords)),
    hter: words > 0 ? edits / words : null,
    chrf: scoreOf(chrf, compared),
    bleu: scoreOf(bleu, compared),
  };
}

function measureSegment({ draft, final }: FinishedSegment): SegmentEffort {
  const finalWords = final === null ? 0 : countWords(final);
  if (draft === null || final === null) {
    const fate = final === null ? 'cut' : 'added';
    return { fate, edits: 0, words: 0, finalWords, hter: null, chrf: null };
  }
  const { edits, words, rate } = hter(draft, final);
  return {
    fate: untouched(draft, final) ? 'untouched' : 'edited',
    edits,
    words,
    finalWords,
    hter: rate,
    chrf: scoreSegment(chrf, { hypothesis: draft, references: [final] }),
  };
}

function comparedPair({ draft, final }: FinishedSegment): ScoredPair[] {
  return draft === null || final === null ? [] : [{ hypothesis: draft, references: [final] }];
}

function scoreOf(metric: Metric, pairs: readonly ScoredPair[]): number | null {
  return pairs.length === 0 ? null : metric.score(addStatistics(pairs.map(metric.statistics)));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
