import type { ColumnType, Generated } from 'kysely';
import type { TermKind, TermStatus } from '../../domain/index.js';
import type { Json, JsonWithDefault, Stamped } from './column.js';

/** Everything a term says, as history keeps it. */
export interface TermSnapshot {
  readonly kind: TermKind;
  readonly status: TermStatus;
  readonly arabic: readonly string[];
  readonly preferred: string;
  readonly allowed: readonly string[];
  readonly banned: readonly string[];
  readonly note: string;
}

/** A sentence that speaks for a candidate. */
export interface StoredEvidence {
  readonly translationId: string | null;
  readonly segmentId: string | null;
  readonly headline: string | null;
  readonly arabic: string;
  readonly arabicRange: { readonly start: number; readonly end: number } | null;
  readonly draft: string | null;
  readonly english: string;
  readonly englishRange: { readonly start: number; readonly end: number } | null;
}

export type TermOrigin = 'seed' | 'file' | 'person' | 'mined';
export type TermAction = 'created' | 'changed' | 'adopted' | 'declined' | 'retired' | 'restored';

export interface TermTable {
  id: Generated<string>;
  kind: TermKind;
  status: TermStatus;
  arabic: string[];
  /** The forms as the matcher folds them (`arabicKey`). */
  arabic_keys: string[];
  preferred: string;
  allowed: string[];
  banned: string[];
  note: string;
  version: Generated<number>;
  origin: TermOrigin;
  /** Which seed this was; a seed is planted once, whatever becomes of it. */
  seed_key: string | null;
  /** Which regularity of edits this was mined from; it is proposed once. */
  mined_key: string | null;
  support: number | null;
  against: number | null;
  evidence: JsonWithDefault<StoredEvidence[]>;
  search_text: string;
  sort_text: string;
  created_by: string | null;
  created_at: Stamped;
  changed_by: string | null;
  changed_at: Stamped;
}

export interface TermChangeTable {
  id: Generated<number>;
  term_id: string;
  version: number;
  action: TermAction;
  by: string | null;
  at: Stamped;
  from_content: ColumnType<TermSnapshot | null, string | null, never>;
  to_content: Json<TermSnapshot>;
}

export interface TermBaseTable {
  id: Generated<boolean>;
  /** Counts every change of what is adopted. */
  version: Generated<number>;
  /** Never the same for two contents, in any database: what loaded terms are remembered by. */
  stamp: Generated<string>;
}
