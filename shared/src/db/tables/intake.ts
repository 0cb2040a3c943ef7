import type { ColumnType, Generated } from 'kysely';
import type { BlockKind, RichText } from '../../domain/index.js';
import type { Json, Stamped } from './column.js';

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
