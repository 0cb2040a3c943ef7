import type { SegmentFate } from '../../domain/index.js';
import type { Stamped } from './column.js';

/** What one publication of a story took; `version` is the publication's, 1 the first. */
export interface StoryEffortTable {
  publication_id: string;
  translation_id: string;
  version: number;
  /** The rule it was measured by: EFFORT_RULE at that time. */
  measured_by: number;
  published_at: Date;
  section: string | null;
  editor_id: string | null;
  /** Who drafted most words of it; null where no engine did. */
  engine: string | null;
  model: string | null;
  prompt_version: string | null;
  segments: number;
  drafted: number;
  untouched: number;
  cut: number;
  added: number;
  edits: number;
  /** What `edits` is counted over: words and marks of the final text where there was a draft. */
  words: number;
  /** Words of the published text. */
  final_words: number;
  hter: number | null;
  chrf: number | null;
  bleu: number | null;
  active_ms: number;
  drafting_s: number | null;
  waiting_s: number | null;
  editing_s: number | null;
  review_s: number | null;
  release_s: number | null;
  measured_at: Stamped;
}

export interface SegmentEffortTable {
  publication_id: string;
  segment_id: string;
  draft_id: string | null;
  origin: string | null;
  engine: string | null;
  model: string | null;
  prompt_version: string | null;
  editor_id: string | null;
  fate: SegmentFate;
  edits: number;
  words: number;
  final_words: number;
  hter: number | null;
  chrf: number | null;
  saves: number;
  active_ms: number;
}

/** Findings of one kind in a story's drafts, and what became of them by publication. */
export interface FindingEffortTable {
  publication_id: string;
  kind: string;
  raised: number;
  mended: number;
  dismissed: number;
}

/** A term or a memory unit that a draft was made with: whether the draft followed it, and the final text kept it. */
export interface KnowledgeUseTable {
  publication_id: string;
  segment_id: string;
  kind: 'term' | 'memory';
  ref: string;
  ar: string;
  en: string;
  followed: boolean;
  kept: boolean;
}
