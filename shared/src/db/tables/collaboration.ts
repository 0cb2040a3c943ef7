import type { Generated } from 'kysely';
import type { RichText } from '../../domain/index.js';
import type { Json, JsonWithDefault, Stamped } from './column.js';

/** A page that somebody has open on a translation, as its last heartbeat told. */
export interface PresenceTable {
  /** Made by the page when it opens: one person may have several. */
  page: string;
  person_id: string;
  translation_id: string;
  segment_id: string | null;
  typing: Generated<boolean>;
  since: Date;
  expires_at: Date;
}

/** Whose hands are on a segment. It asks others to wait; it stops nobody. */
export interface SegmentLeaseTable {
  segment_id: string;
  translation_id: string;
  person_id: string;
  page: string;
  since: Date;
  expires_at: Date;
}

/** Words of somebody whose segment was taken over, kept until they have looked at them. */
export interface RecoveredTextTable {
  id: Generated<string>;
  translation_id: string;
  segment_id: string;
  person_id: string;
  taken_by: string | null;
  base_version: number;
  paragraphs: Json<RichText[]>;
  at: Stamped;
  settled_at: Date | null;
}

/** What the English desk asks the Arabic edition about a segment. */
export interface QuestionTable {
  id: Generated<string>;
  translation_id: string;
  article_id: string;
  segment_id: string | null;
  /** The Arabic as it stood when the question was asked. */
  quote: string;
  body: string;
  asked_by: string;
  asked_at: Stamped;
  answer: string | null;
  answered_by: string | null;
  answered_at: Date | null;
  withdrawn_at: Date | null;
}

export interface NotificationTable {
  id: Generated<string>;
  person_id: string;
  kind: string;
  /** What it is about: while unread, the same matter is told once and counted. */
  matter: string;
  translation_id: string | null;
  segment_id: string | null;
  by: string | null;
  detail: JsonWithDefault<Record<string, unknown>>;
  times: Generated<number>;
  at: Stamped;
  read_at: Date | null;
  moot_at: Date | null;
}

export interface MutedNotificationTable {
  person_id: string;
  kind: string;
}

/** A narrowing of the queue that somebody keeps under a name. */
export interface SavedFilterTable {
  id: Generated<string>;
  person_id: string;
  name: string;
  query: Json<Record<string, string>>;
  shared: Generated<boolean>;
  created_at: Stamped;
}
