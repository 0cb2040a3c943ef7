import type { Generated } from 'kysely';
import type { RevisionContent } from '../../domain/index.js';
import type { Json, JsonWithDefault, Stamped } from './column.js';

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
