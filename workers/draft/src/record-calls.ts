import {
  storeDrafts,
  type DraftClaim,
  type NewDraft,
  type NewEngineCall,
} from '@dragoman/shared/db';
import type { DraftedCall, DraftedSegment, UndraftedSegment } from './engine/drafted-call.js';
import type { DraftReasons } from './engine/draft-reasons.js';
import type { EngineError } from './engine/engine-error.js';
import type { EngineRequest } from './engine/engine-request.js';
import { PROMPT_VERSION } from './engine/prompt.js';
import type { DraftDeps } from './draft-deps.js';
import type { LoadedArticle } from './load-article.js';
import type { Purse } from './purse.js';

/** The claim was taken by another run, or people have the text: nothing more may be written. */
export class ClaimLost extends Error {
  override readonly name = 'ClaimLost';
}

/** Writes what drafting brings, under one claim. */
export interface CallRecord {
  readonly keepCall: (call: DraftedCall) => Promise<void>;
  readonly keepUndrafted: (segments: readonly UndraftedSegment[]) => Promise<void>;
  readonly keepFailedCall: (
    error: EngineError,
    request: EngineRequest,
    milliseconds: number,
  ) => Promise<void>;
}

/** recordCalls stores each call and its drafts at once, so that nothing the engine gave is asked twice. */
export function recordCalls(
  deps: DraftDeps,
  claim: DraftClaim,
  { segments, styleVersion }: LoadedArticle,
  purse: Purse,
): CallRecord {
  const byKey = new Map(segments.map((segment) => [segment.key, segment]));

  async function store(model: string, call: NewEngineCall | null, drafts: NewDraft[]) {
    const maker = { engine: deps.engine.name, model, promptVersion: PROMPT_VERSION };
    if (!(await storeDrafts(deps.db, claim, maker, call, drafts))) throw new ClaimLost();
  }

  function draftOf(drafted: DraftedSegment): NewDraft {
    const { key, paragraphs, origin, callId, reasons, refused = [], passes } = drafted;
    const instruction = byKey.get(key)?.instruction;
    return {
      ...placeOf(key),
      paragraphs,
      origin,
      callId,
      provenance: {
        style: styleVersion,
        ...said(reasons),
        ...(instruction ? { instruction } : {}),
        ...(refused.length > 0 ? { refused } : {}),
        ...(passes ? { passes } : {}),
      },
    };
  }

  function placeOf(key: string) {
    return { segmentId: key, sourceHash: byKey.get(key)?.sourceHash ?? '' };
  }

  return {
    async keepCall({ id, answer, request, outcome, purpose, asked, accepted }) {
      const drafts = accepted.map(draftOf);
      if (!answer) {
        if (drafts.length > 0) await store(deps.engine.model, null, drafts);
        return;
      }
      const call = {
        id,
        request_id: answer.requestId,
        finish_reason: answer.finish,
        outcome,
        purpose,
        segments: asked,
        milliseconds: answer.milliseconds,
        ...(await purse.costOf(answer, request)),
      };
      await store(answer.model, call, drafts);
      await purse.settle();
    },
    async keepUndrafted(undrafted) {
      const drafts = undrafted.map(({ key, problem }): NewDraft => ({
        ...placeOf(key),
        paragraphs: [],
        origin: 'not_drafted',
        callId: null,
        provenance: { problem },
      }));
      if (drafts.length > 0) await store(deps.engine.model, null, drafts);
    },
    async keepFailedCall({ trouble, requestId, taken }, request, milliseconds) {
      const call = {
        request_id: requestId,
        finish_reason: null,
        outcome: trouble.kind,
        segments: request.assignment.segments.length,
        milliseconds,
        ...(await purse.costOfFailure(taken, request)),
      };
      await store(deps.engine.model, call, []);
    },
  };
}

// A draft that owes nothing to the desk's knowledge says nothing of it.
function said({
  terms,
  examples,
  corrections,
  usages = [],
  reuse,
  tokens = 0,
}: DraftReasons): Partial<DraftReasons> {
  return {
    ...(terms.length > 0 ? { terms } : {}),
    ...(examples.length > 0 ? { examples } : {}),
    ...(corrections.length > 0 ? { corrections } : {}),
    ...(usages.length > 0 ? { usages } : {}),
    ...(reuse ? { reuse } : {}),
    ...(tokens > 0 ? { tokens } : {}),
  };
}
