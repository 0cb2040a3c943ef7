import OpenAI from 'openai';
import { classifyFailure } from './classify-failure.js';
import { costMicrosOf, readCompletion, type EngineAnswer } from './engine-answer.js';
import { CALL_LIMIT_MS, type EngineConfig } from './engine-config.js';
import { EngineError } from './engine-error.js';
import { completionParamsOf, type EngineRequest } from './engine-request.js';
import type { ProviderProfile } from './provider-profile.js';
import { readableErrors } from './readable-errors.js';

/** One HTTP exchange with the engine, in the dialect of a profile; throws an `EngineError`. */
export type EngineCall = (
  request: EngineRequest,
  profile: ProviderProfile,
  signal: AbortSignal,
) => Promise<EngineAnswer>;

/** createEngineCall makes the one place that talks to the engine; a call that hangs is cut off. */
export function createEngineCall(config: EngineConfig): EngineCall {
  const timeoutMs = config.timeoutMs ?? CALL_LIMIT_MS;
  const openai = new OpenAI({
    baseURL: config.baseUrl,
    // Local engines want none, and the client insists on one.
    apiKey: config.apiKey ?? 'none',
    organization: null,
    project: null,
    maxRetries: 0,
    timeout: timeoutMs,
    logLevel: 'off',
    fetch: readableErrors,
  });
  return async function call(request, profile, signal) {
    const limit = AbortSignal.timeout(timeoutMs);
    const started = performance.now();
    try {
      const { data, response } = await openai.chat.completions
        .create(completionParamsOf(request, config.model, profile), {
          signal: AbortSignal.any([signal, limit]),
        })
        .withResponse();
      const requestId = requestIdOf(response);
      const completion = readCompletion(data, requestId);
      return {
        ...completion,
        model: completion.model ?? config.model,
        requestId,
        milliseconds: Math.round(performance.now() - started),
        costMicros: costMicrosOf(completion.usage, config.prices ?? null),
      };
    } catch (failure) {
      if (signal.aborted) throw new EngineError({ kind: 'cancelled' }, 'The call was stopped.');
      if (limit.aborted) {
        const seconds = Math.round(timeoutMs / 1_000);
        const message = `The engine gave no answer within ${seconds} seconds.`;
        throw new EngineError({ kind: 'retry', reason: 'timeout' }, message);
      }
      throw classifyFailure(failure, config.apiKey, Date.now());
    }
  };
}

function requestIdOf(response: Response): string | null {
  return response.headers.get('x-request-id') ?? response.headers.get('apim-request-id');
}
