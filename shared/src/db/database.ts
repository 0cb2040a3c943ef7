import type { ColumnType, Generated, Kysely, Transaction } from 'kysely';
import type {
  BlockKind,
  DraftOrigin,
  PublicationStatus,
  RevisionContent,
  RichText,
  SourceChange,
  TargetStatus,
  TranslationState,
} from '../domain/index.js';

/** A jsonb column: read as a value, written as JSON text (see `jsonb`). */
type Json<T> = ColumnType<T, string, string>;
type JsonWithDefault<T> = ColumnType<T, string | undefined, string>;
/** A timestamp that the database fills in when nothing is given. */
type Stamped = ColumnType<Date, Date | undefined, Date>;

export interface UserTable {
  id: string;
  name: string;
  email: string;
  emailVerified: Generated<boolean>;
  image: string | null;
  createdAt: Stamped;
  updatedAt: Stamped;
  /** better-auth keeps several roles as one comma-separated string. */
  role: string | null;
  banned: boolean | null;
  banReason: string | null;
  banExpires: Date | null;
  locale: Generated<string>;
}

export interface SessionTable {
  id: string;
  expiresAt: Date;
  token: string;
  userId: string;
}

export interface SourceTable {
  id: string;
  name: string;
  home_url: string | null;
  created_at: Stamped;
}

export interface SourceKeyTable {
  id: Generated<string>;
  source_id: string;
  name: string;
  prefix: string;
  hash: string;
  scopes: string[];
  expires_at: Date | null;
  revoked_at: Date | null;
  last_used_at: Date | null;
  created_by: string | null;
  created_at: Stamped;
}

export interface ArticleTable {
  id: Generated<string>;
  source_id: string;
  external_id: string;
  url: string | null;
  published_at: Date | null;
  byline: string | null;
  section: string | null;
  priority: Generated<'normal' | 'urgent'>;
  due_at: Date | null;
  note: string | null;
  headline: string;
  words: number;
  search_text: string;
  version: number;
  submitted_by: string | null;
  received_at: Stamped;
  updated_at: Stamped;
  withdrawn_at: Date | null;
  withdrawn_reason: string | null;
}

/** How many blocks an update kept, changed, added, removed or moved. */
export interface ChangeCounts {
  kept: number;
  changed: number;
  added: number;
  removed: number;
  moved: number;
}

export interface SourceVersionTable {
  id: Generated<string>;
  article_id: string;
  number: number;
  content_hash: string;
  raw: Buffer;
  /** What cleaning took out: hidden characters, and markup outside the allow-list. */
  cleaning: Json<{ removed: unknown[]; dropped: unknown[] }>;
  change: Json<ChangeCounts>;
  received_at: Stamped;
}

export interface BlockTable {
  id: Generated<string>;
  source_version_id: string;
  position: number;
  kind: BlockKind;
  text: Json<RichText>;
  plain: string;
  hash: string;
}

export interface IdempotencyKeyTable {
  scope: string;
  key: string;
  fingerprint: string;
  status: number | null;
  response: ColumnType<unknown, string | null, string | null>;
  created_at: Stamped;
}

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

export interface DraftTable {
  id: Generated<string>;
  segment_id: string;
  source_version: number;
  source_hash: string;
  run: number;
  paragraphs: Json<RichText[]>;
  plain: string;
  origin: DraftOrigin;
  engine: string;
  model: string;
  prompt_version: string;
  engine_call_id: string | null;
  /** Terms, memory, examples and instruction that went into the prompt. */
  provenance: JsonWithDefault<Record<string, unknown>>;
  created_at: Stamped;
}

export interface EngineCallTable {
  id: Generated<string>;
  translation_id: string;
  run: number;
  engine: string;
  model: string;
  prompt_version: string;
  request_id: string | null;
  finish_reason: string | null;
  outcome: string;
  segments: number;
  prompt_tokens: number | null;
  cached_tokens: number | null;
  completion_tokens: number | null;
  /** Millionths of the currency the prices are given in; null when no price is known. */
  cost_micros: number | null;
  milliseconds: number;
  created_at: Stamped;
}

export interface EngineProfileTable {
  base_url: string;
  model: string;
  profile: Json<Record<string, unknown>>;
  updated_at: Stamped;
}

export interface EngineStatusTable {
  id: Generated<boolean>;
  engine: Generated<string>;
  model: Generated<string>;
  practice: Generated<boolean>;
  paused_reason: string | null;
  paused_message: string | null;
  paused_at: Date | null;
  retry_at: Date | null;
  updated_at: Stamped;
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
  by: string;
  at: Stamped;
  resolved_by: string | null;
  resolved_at: Date | null;
}

export interface RevisionTable {
  id: Generated<string>;
  translation_id: string;
  number: number;
  reason: string;
  content: Json<RevisionContent>;
  content_hash: string;
  by: string | null;
  at: Stamped;
}

export interface AuditLogTable {
  seq: number;
  at: Date;
  actor: string;
  action: string;
  translation_id: string | null;
  subject: string;
  detail: Json<Record<string, unknown>>;
  previous_hash: string;
  hash: string;
}

export interface DeskEventTable {
  id: Generated<number>;
  kind: string;
  translation_id: string | null;
  segment_id: string | null;
  detail: JsonWithDefault<Record<string, unknown>>;
  at: Stamped;
}

export interface DeskSettingTable {
  name: string;
  value: Json<unknown>;
  updated_by: string | null;
  updated_at: Stamped;
}

export interface PublicationTable {
  id: Generated<string>;
  translation_id: string;
  version: number;
  revision_number: number;
  slug: string;
  content: Json<RevisionContent>;
  content_hash: string;
  html: string;
  headline: string;
  standfirst: string | null;
  section: string | null;
  byline: string | null;
  source_url: string | null;
  source_headline: string;
  source_version: number;
  translation_note: string;
  correction_note: string | null;
  editor_name: string | null;
  approver_name: string | null;
  published_by: string | null;
  published_at: Stamped;
  first_published_at: Date;
  withdrawn_at: Date | null;
  withdrawn_reason: string | null;
}

/** Every table of the desk. Queries are functions `(db, …)`; `db` may be a transaction. */
export interface Database {
  user: UserTable;
  session: SessionTable;
  source: SourceTable;
  source_key: SourceKeyTable;
  article: ArticleTable;
  source_version: SourceVersionTable;
  block: BlockTable;
  idempotency_key: IdempotencyKeyTable;
  translation: TranslationTable;
  segment: SegmentTable;
  segment_block: SegmentBlockTable;
  draft: DraftTable;
  engine_call: EngineCallTable;
  engine_profile: EngineProfileTable;
  engine_status: EngineStatusTable;
  target_edit: TargetEditTable;
  dismissal: DismissalTable;
  comment: CommentTable;
  revision: RevisionTable;
  audit_log: AuditLogTable;
  desk_event: DeskEventTable;
  desk_setting: DeskSettingTable;
  publication: PublicationTable;
}

export type Db = Kysely<Database>;
export type Trx = Transaction<Database>;
