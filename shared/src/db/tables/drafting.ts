import type { Generated } from 'kysely';
import type { DraftOrigin, RichText } from '../../domain/index.js';
import type { Json, JsonWithDefault, Stamped } from './column.js';

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
  purpose: Generated<'draft' | 'second_pass'>;
  segments: number;
  prompt_tokens: number | null;
  cached_tokens: number | null;
  completion_tokens: number | null;
  /** Millionths of the currency the prices are given in; null when no price is known. */
  cost_micros: number | null;
  /** Tokens and cost are worked out from the text: the engine did not tell them. */
  estimated: Generated<boolean>;
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
