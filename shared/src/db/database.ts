import type { Kysely, Transaction } from 'kysely';
import type {
  MutedNotificationTable,
  NotificationTable,
  PresenceTable,
  QuestionTable,
  RecoveredTextTable,
  SavedFilterTable,
  SegmentLeaseTable,
} from './tables/collaboration.js';
import type { AccountTable, DeskSettingTable, SessionTable, UserTable } from './tables/people.js';
import type {
  SourceTable,
  SourceKeyTable,
  ArticleTable,
  SourceVersionTable,
  BlockTable,
  IdempotencyKeyTable,
} from './tables/intake.js';
import type {
  TranslationTable,
  SegmentTable,
  SegmentBlockTable,
  TargetEditTable,
  DismissalTable,
  CommentTable,
} from './tables/translation.js';
import type {
  DraftTable,
  EngineCallTable,
  EngineProfileTable,
  EngineStatusTable,
} from './tables/drafting.js';
import type {
  RevisionTable,
  AuditLogTable,
  DeskEventTable,
  PublicationTable,
} from './tables/record.js';
import type {
  MemoryEnglishKeyTable,
  MemoryImportTable,
  MemoryKeyTable,
  MemoryLinkTable,
  MemoryStoryTable,
  MemoryUnitTable,
} from './tables/memory.js';
import type { SpendReservationTable, StyleSheetTable } from './tables/style-and-spend.js';
import type {
  FindingEffortTable,
  KnowledgeUseTable,
  SegmentEffortTable,
  StoryEffortTable,
} from './tables/effort.js';
import type { LastSeenTable, ReshapeTable } from './tables/review.js';
import type { TermBaseTable, TermChangeTable, TermTable } from './tables/terms.js';

/** Every table of the desk. Queries are functions `(db, …)`; `db` may be a transaction. */
export interface Database {
  user: UserTable;
  session: SessionTable;
  account: AccountTable;
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
  story_effort: StoryEffortTable;
  segment_effort: SegmentEffortTable;
  finding_effort: FindingEffortTable;
  knowledge_use: KnowledgeUseTable;
  presence: PresenceTable;
  segment_lease: SegmentLeaseTable;
  recovered_text: RecoveredTextTable;
  question: QuestionTable;
  notification: NotificationTable;
  muted_notification: MutedNotificationTable;
  saved_filter: SavedFilterTable;
  reshape: ReshapeTable;
  last_seen: LastSeenTable;
  style_sheet: StyleSheetTable;
  spend_reservation: SpendReservationTable;
  term: TermTable;
  term_change: TermChangeTable;
  term_base: TermBaseTable;
  memory_import: MemoryImportTable;
  memory_unit: MemoryUnitTable;
  memory_key: MemoryKeyTable;
  memory_english_key: MemoryEnglishKeyTable;
  memory_story: MemoryStoryTable;
  memory_link: MemoryLinkTable;
}

export type Db = Kysely<Database>;
export type Trx = Transaction<Database>;
