import type { ColumnType, Generated } from 'kysely';
import type { MemoryOrigin, RichText } from '../../domain/index.js';
import type { Json, JsonWithDefault, Stamped } from './column.js';

type NullableJson<T> = ColumnType<T | null, string | null | undefined, string | null>;

/** Numbers of what a file brought in, and what was refused of it, by line. */
export interface ImportReport {
  added?: number;
  known?: number;
  refused?: number;
  refusals?: { line: number; reason: string }[];
  links?: number;
}

export interface MemoryImportTable {
  id: Generated<string>;
  kind: 'tmx' | 'archive';
  name: string;
  /** The header of a TMX file: its attributes, properties and notes. */
  header: NullableJson<Record<string, unknown>>;
  report: JsonWithDefault<ImportReport>;
  /** Of an archive: its text's SHA-256. The same archive is brought in once. */
  content_hash: string | null;
  by: string | null;
  at: Stamped;
}

/** One approved pair; a unit is never changed, only replaced or deleted. */
export interface MemoryUnitTable {
  id: Generated<string>;
  /** Order of arrival; newer units have higher numbers. */
  number: Generated<number>;
  /** The Arabic paragraphs, a line feed between each. */
  arabic: string;
  /** The Arabic with its marks, where it has any. */
  arabic_marked: NullableJson<RichText[]>;
  english: Json<RichText[]>;
  english_plain: string;
  match_key: string;
  match_hash: string;
  /** The neighbours' Arabic: '' where the story begins or ends, null where nobody knows. */
  previous_arabic: string | null;
  next_arabic: string | null;
  context_hash: string | null;
  /** Hash of the pair in its context: the same pair from a file is kept once. */
  fingerprint: string;
  origin: MemoryOrigin;
  reviewed: boolean;
  source_id: string | null;
  story: string | null;
  translation_id: string | null;
  segment_id: string | null;
  revision_number: number | null;
  position: Generated<number>;
  /** Who made it, in the words of the file it came from. */
  author: string | null;
  approved_by: string | null;
  approved_at: Date | null;
  import_id: string | null;
  /** The whole translation unit of the TMX file it came from. */
  tmx: NullableJson<Record<string, unknown>>;
  created_at: Stamped;
}

/** What units are found by in Arabic, in rows as narrow as they can be: recall reads thousands of them. */
export interface MemoryKeyTable {
  number: number;
  words: number;
  /** Hashes of stems and of pairs of stems (matchHashes). */
  stems: number[];
}

/** What units are found by in English: the concordance alone asks. */
export interface MemoryEnglishKeyTable {
  number: number;
  stems: number[];
}

/** Which publication of a story the memory has learnt. */
export interface MemoryStoryTable {
  translation_id: string;
  publication_version: number;
  content_hash: string;
  learnt_at: Date;
}

/** A pair of an aligned archive that waits for a person. */
export interface MemoryLinkTable {
  id: Generated<string>;
  import_id: string;
  story: string;
  /** Which row of the archive the story is. */
  row: number;
  position: number;
  arabic: Json<string[]>;
  english: Json<string[]>;
  /** How sure the alignment is, 0–1. */
  certainty: number;
  state: Generated<'open' | 'kept' | 'dropped'>;
  by: string | null;
  at: Date | null;
}
