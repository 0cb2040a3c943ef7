import { DeskError, DraftReasonsView, type SegmentReasons } from '@dragoman/shared/contract';
import { spendSettings, wholeSegment, type Db, type DraftRow } from '@dragoman/shared/db';
import { AnswerProblem } from '@dragoman/shared/domain';
import { z } from 'zod';

/** loadReasons reads why a segment's draft, and the proposal beside it, say what they say. */
export async function loadReasons(
  db: Db,
  translationId: string,
  segmentId: string,
): Promise<SegmentReasons> {
  const segment = await wholeSegment(db, translationId, segmentId);
  if (!segment) throw new DeskError('not_found', 'There is no such segment.');
  const { draft, proposal } = segment;
  const { currency } = await spendSettings(db);
  return {
    currency,
    draft: draft && (await presentReasons(db, draft)),
    proposal: proposal && (await presentReasons(db, proposal)),
  };
}

const shape = DraftReasonsView.shape;
const listOf = <T extends z.ZodType>(list: z.ZodArray<T>) => list.catch([]).default([]);

const Pass = z.object({
  plain: z.string(),
  findings: z.array(z.string()),
  problem: AnswerProblem.nullable().default(null),
  callId: z.string().nullable().default(null),
});

// Drafts are never rewritten: what an older one does not say, or says in another form, is left out.
const Provenance = z.object({
  style: shape.style.catch(null).default(null),
  instruction: shape.instruction.catch(null).default(null),
  terms: listOf(shape.terms),
  examples: listOf(shape.examples),
  corrections: listOf(shape.corrections),
  usages: listOf(shape.usages),
  reuse: shape.reuse.catch(null).default(null),
  tokens: shape.tokens.catch(0).default(0),
  refused: listOf(shape.refused),
  passes: z.array(Pass).catch([]).default([]),
});

async function presentReasons(db: Db, draft: DraftRow): Promise<DraftReasonsView> {
  const { passes, ...provenance } = Provenance.parse(draft.provenance);
  return {
    draftId: draft.id,
    origin: draft.origin,
    engine: draft.engine,
    model: draft.model,
    promptVersion: draft.prompt_version,
    at: draft.created_at.toISOString(),
    ...provenance,
    passes: passes.map(({ callId, ...pass }) => ({
      ...pass,
      kept: callId !== null && callId === draft.engine_call_id,
    })),
    call: await callOf(db, draft.engine_call_id),
  };
}

async function callOf(db: Db, callId: string | null): Promise<DraftReasonsView['call']> {
  if (callId === null) return null;
  const call = await db
    .selectFrom('engine_call')
    .select([
      'segments',
      'prompt_tokens as promptTokens',
      'cached_tokens as cachedTokens',
      'completion_tokens as completionTokens',
      'cost_micros as costMicros',
      'milliseconds',
    ])
    .where('id', '=', callId)
    .executeTakeFirst();
  return call ?? null;
}
