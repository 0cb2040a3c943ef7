import OpenAI from 'openai';
import { classifyFailure } from './classify-failure.js';
import { readCompletion, type EngineAnswer } from './engine-answer.js';
import { CALL_LIMIT_MS, type EngineConfig } from './engine-config.js';
import { EngineError } from './engine-error.js';
import { throwErrorIn } from './error-in-answer.js';
import { completionParamsOf, type EngineRequest } from './engine-request.js';
import type { ProviderProfile } from './provider-profile.js';
import { readReply } from './read-reply.js';
import { readableErrors } from './readable-errors.js';
import { startTimeLimit } from './time-limit.js';

/** One HTTP exchange with the engine, in the dialect of a profile; throws an `EngineError`. */
export type EngineCall = (
  request: EngineRequest,
  profile: ProviderProfile,
  signal: AbortSignal,
) => Promise<EngineAnswer>;

/**
 * createEngineCall makes the one place that talks to the engine. A call that hangs is cut off: one in
 * one piece by its whole length, a streamed one when it has been silent that long.
 */
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

  async function exchange(
    request: EngineRequest,
    profile: ProviderProfile,
    signal: AbortSignal,
    onSign: () => void,
  ): Promise<{ data: unknown; response: Response }> {
    const params = completionParamsOf(request, config.model, profile);
    const { streaming } = profile;
    const response = await openai.chat.completions
      .create(
        streaming ? { ...params, stream: true, stream_options: { include_usage: true } } : params,
        { signal },
      )
      .asResponse();
    // A reply in one piece has the whole call's time, and no signs of life on its way.
    const alive = streaming ? onSign : () => undefined;
    alive();
    return { data: await readReply(response, alive), response };
  }

  return async function call(request, profile, signal) {
    const limit = startTimeLimit(timeoutMs);
    const started = performance.now();
    try {
      const either = AbortSignal.any([signal, limit.signal]);
      const { data, response } = await exchange(request, profile, either, limit.restart);
      // The client ends an aborted stream as if it had come to its end.
      either.throwIfAborted();
      const requestId = requestIdOf(response);
      throwErrorIn(data, response.headers);
      const completion = readCompletion(data, requestId);
      return {
        ...completion,
        model: completion.model ?? config.model,
        requestId,
        milliseconds: Math.round(performance.now() - started),
      };
    } catch (failure) {
      if (signal.aborted) throw new EngineError({ kind: 'cancelled' }, 'The call was stopped.');
      if (limit.signal.aborted) throw tooSlow(timeoutMs);
      throw classifyFailure(failure, config.apiKey, Date.now());
    } finally {
      limit.stop();
    }
  };
}

function tooSlow(timeoutMs: number): EngineError {
  const message = `The engine gave no answer within ${Math.round(timeoutMs / 1_000)} seconds.`;
  return new EngineError({ kind: 'retry', reason: 'timeout' }, message);
}

function requestIdOf(response: Response): string | null {
  return response.headers.get('x-request-id') ?? response.headers.get('apim-request-id');
}
