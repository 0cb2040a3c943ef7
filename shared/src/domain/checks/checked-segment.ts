import type { BlockKind } from '../block.js';
import type { FindingKind, Severity, TextRange } from '../finding.js';
import type { CheckContext } from './check-context.js';
import type { FindingCode, FindingParams } from './finding-sentences.js';

/** One side of a segment as the checks read it: its plain characters and the addresses it links to, in order. */
export interface CheckedText {
  readonly text: string;
  readonly hrefs: readonly string[];
}

/**
 * A segment as the checks read it. `source` is null for an editor's addition. `draft` is the machine's
 * plain text, null where it wrote none (what came from the memory is a person's); `drafted` is false where
 * the engine could not draft the segment.
 */
export interface CheckedSegment {
  readonly kind: BlockKind;
  readonly source: CheckedText | null;
  readonly target: CheckedText;
  readonly status: 'untouched' | 'edited' | 'confirmed' | 'cut';
  readonly draft: string | null;
  readonly drafted: boolean;
  /** The Arabic has changed since the English was written, and nobody has said that the English stands. */
  readonly stale?: boolean;
}

/**
 * What one check has to say, before it is given its identity. `subject` tells two alarms of one kind
 * apart where neither points at a place (a lost link, say).
 */
export interface Alarm {
  readonly kind: FindingKind;
  readonly severity: Severity;
  /** Which sentence to say, and what to put into it. */
  readonly code: FindingCode;
  readonly params?: FindingParams;
  readonly range?: TextRange;
  readonly sourceRange?: TextRange;
  readonly fix?: string;
  readonly subject?: string;
}

/** A check reads a segment that is not cut and returns its alarms, in the order of the text. */
export type Check = (segment: CheckedSegment, context: CheckContext) => Alarm[];

/** An alarm of a check that reads the whole story, and which segment it points at, counted from 0. */
export interface StoryAlarm extends Alarm {
  readonly segment: number;
}
