import OpenAI, { APIError } from 'openai';
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
    onSign();
    return { data: await readReply(response, onSign), response };
  }

  return async function call(request, profile, signal) {
    const limit = startTimeLimit(timeoutMs);
    const started = performance.now();
    const isSent = !signal.aborted;
    let answers = false;
    try {
      const either = AbortSignal.any([signal, limit.signal]);
      const { data, response } = await exchange(request, profile, either, () => {
        answers = true;
        // A reply in one piece has the whole call's time, and no signs of life on its way.
        if (profile.streaming) limit.restart();
      });
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
      if (signal.aborted) throw stopped(isSent);
      if (limit.signal.aborted) throw tooSlow(timeoutMs);
      const error = classifyFailure(failure, config.apiKey, Date.now());
      const isRefused = failure instanceof APIError || failure instanceof EngineError;
      throw answers && !isRefused ? cutOff(error) : error;
    } finally {
      limit.stop();
    }
  };
}

function stopped(isSent: boolean): EngineError {
  return new EngineError(
    { kind: 'cancelled' },
    'The call was stopped.',
    null,
    isSent ? 'prompt' : null,
  );
}

/** An engine whose answer broke off had read the prompt, and asks to be paid for it. */
function cutOff({ trouble, message, requestId }: EngineError): EngineError {
  return new EngineError(trouble, message, requestId, 'prompt');
}

function tooSlow(timeoutMs: number): EngineError {
  const message = `The engine gave no answer within ${Math.round(timeoutMs / 1_000)} seconds.`;
  return new EngineError({ kind: 'retry', reason: 'timeout' }, message, null, 'prompt');
}

function requestIdOf(response: Response): string | null {
  return response.headers.get('x-request-id') ?? response.headers.get('apim-request-id');
}
