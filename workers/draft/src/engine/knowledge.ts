import type { RichText } from '@dragoman/shared/domain';

/** A term of the desk's term base that occurs in a segment. */
export interface KnownTerm {
  readonly id: string;
  readonly version: number;
  /** The Arabic as it stands in the term base, not as it is inflected here. */
  readonly ar: string;
  readonly en: string;
  /** English that the desk does not want for it. */
  readonly avoid: readonly string[];
  readonly note: string | null;
}

/** An approved translation of an Arabic like the segment's; `score` is 0–1, 1 the same Arabic. */
export interface KnownExample {
  readonly id: string;
  readonly ar: string;
  readonly en: string;
  readonly score: number;
}

/** What a machine drafted and what an editor made of it, approved since. */
export interface KnownCorrection {
  readonly id: string;
  readonly ar: string;
  readonly draft: string;
  readonly edited: string;
  /** How like its Arabic is to the segment's, 0–1; 0 for one that is told for its style alone. */
  readonly score: number;
}

/** A word as it stands in a segment, the hash of its stem, and how much it tells that a pair holds it. */
export interface ShownWord {
  readonly text: string;
  readonly stem: number;
  readonly weight: number;
}

/**
 * An approved sentence that holds words of the segment, though it says something else: how the desk said
 * a name before. Its Arabic is not told.
 */
export interface KnownUsage {
  readonly id: string;
  readonly ar: string;
  readonly en: string;
  /** The segment's words that it shows. */
  readonly words: readonly ShownWord[];
}

/** An approved translation of exactly this Arabic between exactly these neighbours. */
export interface MemoryReuse {
  readonly id: string;
  readonly paragraphs: readonly RichText[];
}

/** What the desk knows that bears on one segment, the nearest first in each list. */
export interface SegmentKnowledge {
  readonly terms: readonly KnownTerm[];
  readonly examples: readonly KnownExample[];
  readonly corrections: readonly KnownCorrection[];
  readonly usages: readonly KnownUsage[];
  readonly reuse: MemoryReuse | null;
}

/** A segment of which the desk knows nothing yet. */
export const KNOWS_NOTHING: SegmentKnowledge = {
  terms: [],
  examples: [],
  corrections: [],
  usages: [],
  reuse: null,
};
