import type { ColumnType, Generated } from 'kysely';
import type {
  BlockKind,
  PublicationStatus,
  RichText,
  SourceChange,
  TargetStatus,
  TranslationState,
} from '../../domain/index.js';
import type { Json, JsonWithDefault, Stamped } from './column.js';

/** Why drafting stopped, in words an editor can act on, and when it is tried again. */
export interface DraftFailure {
  code: string;
  message: string;
  retryAt: string | null;
}

export interface TranslationTable {
  id: Generated<string>;
  article_id: string;
  language: Generated<string>;
  state: TranslationState;
  publication: Generated<PublicationStatus>;
  source_version: number;
  assignee_id: string | null;
  claimed_at: Date | null;
  last_editor_id: string | null;
  last_edited_at: Date | null;
  headline: string | null;
  headline_settled: Generated<boolean>;
  search_text: Generated<string>;
  segments: Generated<number>;
  drafted: Generated<number>;
  edited: Generated<number>;
  confirmed: Generated<number>;
  cut: Generated<number>;
  changed: Generated<number>;
  findings_block: Generated<number>;
  findings_warn: Generated<number>;
  findings_advise: Generated<number>;
  returned_notes: Generated<number>;
  /** Questions to the Arabic edition that nobody has answered. */
  open_questions: Generated<number>;
  /** The queue's order: urgent first, then by deadline, then newest first (see `refreshCounts`). */
  queue_rank: Generated<number>;
  draft_wanted: Generated<boolean>;
  draft_run: Generated<number>;
  draft_lease_until: Date | null;
  draft_attempts: Generated<number>;
  draft_next_at: Date | null;
  failure: ColumnType<DraftFailure | null, string | null | undefined, string | null>;
  ready_at: Date | null;
  submitted_at: Date | null;
  review_revision: number | null;
  approved_revision: number | null;
  approved_by: string | null;
  approved_at: Date | null;
  scheduled_at: Date | null;
  slug: string | null;
  first_published_at: Date | null;
  created_at: Stamped;
  updated_at: Stamped;
}

export interface SegmentTable {
  id: Generated<string>;
  translation_id: string;
  position: number;
  kind: BlockKind;
  /** Hash over the segment's current Arabic blocks; '' for an editor's addition. */
  source_hash: string;
  source_change: Generated<SourceChange>;
  /** The Arabic before the last unsettled change, for the diff beside it. */
  previous_source: string | null;
  wants_draft: Generated<boolean>;
  instruction: string | null;
  draft_id: string | null;
  proposal_id: string | null;
  target: JsonWithDefault<RichText[]>;
  target_plain: Generated<string>;
  target_version: Generated<number>;
  status: Generated<TargetStatus>;
  cut_reason: string | null;
  edited_by: string | null;
  edited_at: Date | null;
  findings_block: Generated<number>;
  findings_warn: Generated<number>;
  findings_advise: Generated<number>;
  removed_at: Date | null;
}

export interface SegmentBlockTable {
  segment_id: string;
  block_id: string;
  position: number;
}

export interface TargetEditTable {
  id: Generated<number>;
  segment_id: string;
  version: number;
  op_id: string | null;
  kind: string;
  by: string | null;
  at: Stamped;
  from_paragraphs: Json<RichText[]>;
  to_paragraphs: Json<RichText[]>;
  from_status: TargetStatus;
  to_status: TargetStatus;
  detail: JsonWithDefault<Record<string, unknown>>;
}

export interface DismissalTable {
  segment_id: string;
  fingerprint: string;
  kind: string;
  message: string;
  reason: string;
  by: string;
  at: Stamped;
}

export interface CommentTable {
  id: Generated<string>;
  translation_id: string;
  segment_id: string | null;
  parent_id: string | null;
  kind: Generated<'comment' | 'note'>;
  quote: string | null;
  body: string;
  /** Ids of the people named in it. */
  mentions: Generated<string[]>;
  by: string;
  at: Stamped;
  resolved_by: string | null;
  resolved_at: Date | null;
}
