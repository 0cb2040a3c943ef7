import type { BlockKind, StyleSheet } from '@dragoman/shared/domain';
import { systemPromptFor } from './system-prompt.js';

/** Names the wording of the prompt on every draft made with it: raise it with any change of wording. */
export const PROMPT_VERSION = '2026-11-3';

/** A segment as the engine is asked for it: its name within the article and its tagged Arabic. */
interface AskedSegment {
  readonly id: string;
  readonly ar: string;
}

export interface TranslatedPair {
  readonly ar: string;
  readonly en: string;
}

/** One block of the whole article, given as context only. */
export interface ContextBlock {
  readonly id: string;
  readonly kind: BlockKind;
  readonly ar: string;
}

/** What the last user message holds: the segments wanted now and what helps with exactly these. */
export interface Assignment {
  /** Terms that occur in these segments, with the English the desk uses. */
  readonly terms?: readonly AskedTerm[];
  /** Approved translations of similar sentences. */
  readonly examples?: readonly TranslatedPair[];
  /** What a machine drafted and what editors made of it. */
  readonly corrections?: readonly {
    readonly ar: string;
    readonly draft: string;
    readonly edited: string;
  }[];
  /** Words of these segments in approved English of other stories. */
  readonly usages?: readonly { readonly words: readonly string[]; readonly en: string }[];
  /** The pairs that stand just before these segments, for names and tone. */
  readonly previous: readonly TranslatedPair[];
  /** What to do differently this once, in the desk's words. */
  readonly instruction?: string;
  /** What was wrong with an earlier reply, and that reply where it can be mended. */
  readonly problems?: readonly SegmentProblem[];
  readonly segments: readonly AskedSegment[];
}

interface AskedTerm extends TranslatedPair {
  readonly avoid?: readonly string[];
  readonly note?: string;
}

/** What was wrong with the last translation of a segment. */
export interface SegmentProblem {
  readonly id: string;
  readonly en?: string;
  readonly problem: string;
}

export interface PromptMessage {
  readonly role: 'system' | 'user';
  readonly content: string;
}

/** The strict schema of a reply. No length keywords: not every engine's grammar knows them. */
export const REPLY_SCHEMA = {
  type: 'object',
  properties: {
    segments: {
      type: 'array',
      items: {
        type: 'object',
        properties: { id: { type: 'string' }, en: { type: 'string' } },
        required: ['id', 'en'],
        additionalProperties: false,
      },
    },
  },
  required: ['segments'],
  additionalProperties: false,
} as const;

/**
 * buildMessages puts what never changes first and what changes with every call last, so that engines
 * which cache prompt prefixes can: the rules and the house style, the same for every article; then the
 * article, the same for every call about it; then the assignment. Everything the desk or an article
 * gives travels as JSON strings, so that none of it can end the message it stands in.
 */
export function buildMessages(
  style: StyleSheet,
  article: readonly ContextBlock[],
  assignment: Assignment,
): PromptMessage[] {
  const context: PromptMessage[] =
    article.length > 0 ? [{ role: 'user', content: JSON.stringify({ article }) }] : [];
  return [
    { role: 'system', content: systemPromptFor(style) },
    ...context,
    { role: 'user', content: JSON.stringify(assignment) },
  ];
}
