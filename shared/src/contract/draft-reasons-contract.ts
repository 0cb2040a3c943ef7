import { z } from 'zod';
import { AnswerProblem, DraftOrigin } from '../domain/index.js';

const count = z.number().int().nonnegative();
const likeness = z.number().min(0).max(1);

/** One of the texts a draft went through, and what the checks found in it, gravest first. */
export const DraftPassView = z.strictObject({
  plain: z.string(),
  findings: z.array(z.string()),
  /** Why this answer was not taken at all; null for most. */
  problem: AnswerProblem.nullable(),
  /** Whether it is the draft. */
  kept: z.boolean(),
});

/** Why a draft says what it says: everything of the desk's that went into it, as it was then. */
export const DraftReasonsView = z.strictObject({
  draftId: z.uuid(),
  origin: DraftOrigin,
  engine: z.string(),
  model: z.string(),
  promptVersion: z.string(),
  at: z.string(),
  /** Version of the house style; null for drafts from before there was one. */
  style: count.nullable(),
  instruction: z.string().nullable(),
  terms: z.array(
    z.strictObject({ id: z.string(), version: count, ar: z.string(), en: z.string() }),
  ),
  /** Approved translations of like Arabic that the engine was shown. */
  examples: z.array(
    z.strictObject({ id: z.string(), score: likeness, ar: z.string(), en: z.string() }),
  ),
  /** What editors had made of drafts; `score` 0 where it was shown for its style alone. */
  corrections: z.array(
    z.strictObject({
      id: z.string(),
      score: likeness,
      ar: z.string(),
      draft: z.string(),
      edited: z.string(),
    }),
  ),
  /** Approved English of other stories that holds words of this Arabic, and those words. */
  usages: z.array(z.strictObject({ id: z.string(), words: z.array(z.string()), en: z.string() })),
  /** The approved text it is, taken from the memory as it stands. */
  reuse: z.strictObject({ id: z.string(), ar: z.string(), en: z.string() }).nullable(),
  /** What of the prompt all of this took, in estimated tokens. */
  tokens: count,
  /** Why the engine's earlier answers for this segment were not taken, the first first. */
  refused: z.array(AnswerProblem),
  /** The passes of a draft in which a check found something; empty for most. */
  passes: z.array(DraftPassView),
  /** What the call took that brought it; several segments share one. */
  call: z
    .strictObject({
      segments: count,
      promptTokens: count.nullable(),
      cachedTokens: count.nullable(),
      completionTokens: count.nullable(),
      costMicros: count.nullable(),
      milliseconds: count,
    })
    .nullable(),
});
export type DraftReasonsView = z.infer<typeof DraftReasonsView>;

/** The reasons of a segment's draft and of the proposal beside it. */
export const SegmentReasons = z.strictObject({
  currency: z.string(),
  draft: DraftReasonsView.nullable(),
  proposal: DraftReasonsView.nullable(),
});
export type SegmentReasons = z.infer<typeof SegmentReasons>;
