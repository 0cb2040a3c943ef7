import type { BlockKind } from '@dragoman/shared/domain';
import { SYSTEM_PROMPT } from './system-prompt.js';

/** Names the wording of the prompt on every draft made with it: raise it with any change of wording. */
export const PROMPT_VERSION = '2026-11-1';

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
  /** What to do differently this once, in the desk's words. */
  readonly instruction?: string;
  /** The pairs that stand just before these segments, for names and tone. */
  readonly previous: readonly TranslatedPair[];
  /** Terms that occur in these segments, with the English the desk uses. */
  readonly terms?: readonly TranslatedPair[];
  /** Approved translations of similar sentences. */
  readonly examples?: readonly TranslatedPair[];
  /** What was wrong with an earlier reply. */
  readonly corrections?: readonly { readonly id: string; readonly problem: string }[];
  readonly segments: readonly AskedSegment[];
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
 * which cache prompt prefixes can: the house rules, then the article, then the assignment.
 */
export function buildMessages(
  article: readonly ContextBlock[],
  assignment: Assignment,
): PromptMessage[] {
  const context: PromptMessage[] =
    article.length > 0 ? [{ role: 'user', content: JSON.stringify({ article }) }] : [];
  return [
    { role: 'system', content: SYSTEM_PROMPT },
    ...context,
    { role: 'user', content: JSON.stringify(assignment) },
  ];
}
