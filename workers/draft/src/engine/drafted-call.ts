import { randomUUID } from 'node:crypto';
import type { AnswerProblem, RichText, StyleSheet } from '@dragoman/shared/domain';
import type { ChunkLimits } from './chunk-segments.js';
import type { DraftReasons } from './draft-reasons.js';
import type { EngineAnswer } from './engine-answer.js';
import type { AskEngine } from './engine-client.js';
import type { EngineRequest } from './engine-request.js';
import type { KnownCorrection } from './knowledge.js';
import type { CheckDraft, DraftPass } from './second-pass.js';

export interface DraftedSegment {
  readonly key: string;
  readonly paragraphs: RichText[];
  readonly origin: 'machine' | 'memory';
  /** The call whose text this is; null for a text from the memory. */
  readonly callId: string | null;
  /** What of the desk's knowledge bore on it. */
  readonly reasons: DraftReasons;
  /** Why earlier answers for it were not taken, the first first. */
  readonly refused?: readonly AnswerProblem[];
  /** Both passes where there were two, or the one that a check found something in. */
  readonly passes?: readonly DraftPass[];
}

/** What one call to the engine brought; with a null `answer`, drafts that came without one. */
export interface DraftedCall {
  readonly id: string;
  /** Null when the engine gave no usable answer, as when it declined, and when it was not asked. */
  readonly answer: EngineAnswer | null;
  readonly request: EngineRequest | null;
  readonly outcome: string;
  readonly purpose: 'draft' | 'second_pass';
  readonly asked: number;
  readonly accepted: readonly DraftedSegment[];
}

/** A segment no call could draft: it goes to the editor as it is. */
export interface UndraftedSegment {
  readonly key: string;
  readonly problem: AnswerProblem;
}

export interface DraftArticlePorts {
  readonly ask: AskEngine;
  /** Told after every call, before the next one: what it accepted must be safe when this resolves. */
  readonly onCall: (call: DraftedCall) => Promise<void>;
  readonly signal: AbortSignal;
  readonly limits?: ChunkLimits;
  /** The house style; the built-in one unless told. */
  readonly style?: StyleSheet;
  /** Corrections that show the desk's general style, newest first. */
  readonly house?: readonly KnownCorrection[];
  /** With checks, a draft in which they find something is asked for a second time, once. */
  readonly check?: CheckDraft;
}

/** withoutCall tells of drafts that no call of their own brought. */
export function withoutCall(outcome: string, accepted: readonly DraftedSegment[]): DraftedCall {
  const nothing = { answer: null, request: null, purpose: 'draft', asked: 0 } as const;
  return { id: randomUUID(), outcome, ...nothing, accepted };
}
