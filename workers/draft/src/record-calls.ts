import {
  storeDrafts,
  type DraftClaim,
  type DraftMaker,
  type NewDraft,
  type NewEngineCall,
} from '@dragoman/shared/db';
import type { DraftedCall, UndraftedSegment } from './engine/draft-article.js';
import type { EngineError } from './engine/engine-error.js';
import { PROMPT_VERSION } from './engine/prompt.js';
import type { DraftDeps } from './draft-deps.js';
import type { LoadedSegment } from './load-article.js';

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
    asked: number,
    milliseconds: number,
  ) => Promise<void>;
}

/** recordCalls stores each call and its drafts at once, so that nothing the engine gave is asked twice. */
export function recordCalls(
  deps: DraftDeps,
  claim: DraftClaim,
  article: readonly LoadedSegment[],
): CallRecord {
  const byKey = new Map(article.map((segment) => [segment.key, segment]));

  async function store(maker: DraftMaker, call: NewEngineCall | null, drafts: NewDraft[]) {
    if (!(await storeDrafts(deps.db, claim, maker, call, drafts))) throw new ClaimLost();
  }

  function draftOf(
    key: string,
    rest: Omit<NewDraft, 'segmentId' | 'sourceHash' | 'provenance'>,
    why?: string,
  ): NewDraft {
    const segment = byKey.get(key);
    const provenance = {
      ...(segment?.instruction ? { instruction: segment.instruction } : {}),
      ...(why ? { problem: why } : {}),
    };
    return { segmentId: key, sourceHash: segment?.sourceHash ?? '', provenance, ...rest };
  }

  return {
    async keepCall({ answer, outcome, asked, accepted }) {
      if (!answer) return;
      const drafts = accepted.map(({ key, paragraphs }) =>
        draftOf(key, { paragraphs, origin: 'machine' }),
      );
      const call = {
        request_id: answer.requestId,
        finish_reason: answer.finish,
        outcome,
        segments: asked,
        prompt_tokens: answer.usage.promptTokens,
        cached_tokens: answer.usage.cachedTokens,
        completion_tokens: answer.usage.completionTokens,
        cost_micros: answer.costMicros,
        milliseconds: answer.milliseconds,
      };
      await store(makerOf(deps, answer.model), call, drafts);
    },
    async keepUndrafted(segments) {
      const drafts = segments.map(({ key, problem }) =>
        draftOf(key, { paragraphs: [], origin: 'not_drafted' }, problem),
      );
      if (drafts.length > 0) await store(makerOf(deps, deps.engine.model), null, drafts);
    },
    async keepFailedCall(error, asked, milliseconds) {
      const call = {
        request_id: error.requestId,
        finish_reason: null,
        outcome: error.trouble.kind,
        segments: asked,
        prompt_tokens: null,
        cached_tokens: null,
        completion_tokens: null,
        cost_micros: null,
        milliseconds,
      };
      await store(makerOf(deps, deps.engine.model), call, []);
    },
  };
}

function makerOf(deps: DraftDeps, model: string): DraftMaker {
  return { engine: deps.engine.name, model, promptVersion: PROMPT_VERSION };
}
