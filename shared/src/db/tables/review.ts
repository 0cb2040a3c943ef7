import type { Generated } from 'kysely';
import type { BlockKind, RichText, SourceChange, TargetStatus } from '../../domain/index.js';
import type { Json } from './column.js';

/** A segment as it was before its story was reshaped. */
export interface SegmentShape {
  readonly id: string;
  readonly kind: BlockKind;
  readonly blocks: readonly string[];
  readonly draftId: string | null;
  readonly target: RichText[];
  readonly version: number;
  readonly status: TargetStatus;
  readonly sourceChange: SourceChange;
  readonly previousSource: string | null;
}

/** The order of a story, the segments that a reshaping touched, and where their comments hung. */
export interface ShapeBefore {
  readonly order: readonly string[];
  readonly segments: readonly SegmentShape[];
  readonly comments: readonly { readonly id: string; readonly segmentId: string }[];
}

/** The order after it, and the versions of the English it left: written on since, it stays. */
export interface ShapeAfter {
  readonly order: readonly string[];
  readonly versions: Readonly<Record<string, number>>;
}

export interface ReshapeTable {
  id: Generated<string>;
  translation_id: string;
  command: 'split' | 'merge' | 'move' | 'add';
  by: string;
  at: Date;
  before: Json<ShapeBefore>;
  after: Json<ShapeAfter>;
  undone_at: Date | null;
}

/** The version of a segment that somebody saw, and the draft where it was still the machine's text. */
export interface SeenVersion {
  readonly version: number;
  readonly draft?: string;
}

/** What a person last saw of a translation, by the ids of its segments. */
export interface LastSeenTable {
  person_id: string;
  translation_id: string;
  at: Date;
  seen: Json<Readonly<Record<string, SeenVersion>>>;
}
