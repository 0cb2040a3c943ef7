import type { TextRange } from '../../finding.js';

/** A published segment with the draft it began as: what terms are mined from. */
export interface ApprovedPair {
  readonly translationId: string;
  readonly segmentId: string;
  readonly headline: string;
  readonly arabic: string;
  /** Null where no machine drafted it. */
  readonly draft: string | null;
  readonly english: string;
}

/** A regularity of what editors publish, with the sentences that show it. */
export interface MinedTerm {
  /** The same for the same regularity for ever, whatever sentences show it. */
  readonly key: string;
  readonly kind: 'person' | 'institution' | 'place' | 'word';
  readonly arabic: string;
  readonly preferred: string;
  /** What drafts said in its place. */
  readonly banned: readonly string[];
  /** Segments that show it, and segments where the Arabic stands with other English. */
  readonly support: number;
  readonly against: number;
  readonly evidence: readonly MinedEvidence[];
}

export interface MinedEvidence {
  readonly pair: ApprovedPair;
  readonly arabicRange: TextRange | null;
  readonly englishRange: TextRange | null;
}
