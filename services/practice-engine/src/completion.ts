import type { ChatRequest } from './chat-request.js';
import { textOf } from './chat-request.js';
import { estimateTokens } from './estimate-tokens.js';

/** The one model this engine offers. */
export const PRACTICE_MODEL = 'practice-engine';

/** usageOf estimates what the call would have cost in tokens. */
function usageOf(request: ChatRequest, content: string) {
  const prompt = request.messages.reduce(
    (sum, message) => sum + estimateTokens(textOf(message)),
    0,
  );
  const completion = estimateTokens(content);
  return {
    prompt_tokens: prompt,
    completion_tokens: completion,
    total_tokens: prompt + completion,
    prompt_tokens_details: { cached_tokens: 0 },
    completion_tokens_details: { reasoning_tokens: 0 },
  };
}

/** completionOf is the body of an answer sent whole. */
export function completionOf(request: ChatRequest, id: string, created: number, content: string) {
  return {
    id,
    object: 'chat.completion',
    created,
    model: PRACTICE_MODEL,
    choices: [
      {
        index: 0,
        message: { role: 'assistant', content, refusal: null },
        logprobs: null,
        finish_reason: 'stop',
      },
    ],
    usage: usageOf(request, content),
  };
}

/** chunksOf lists the events of a streamed answer in order; the last part of a text stream follows as `[DONE]`. */
export function chunksOf(
  request: ChatRequest,
  id: string,
  created: number,
  parts: readonly string[],
) {
  const withUsage = request.stream_options?.include_usage === true;
  const chunk = (choices: readonly object[], usage: object | null = null) => ({
    id,
    object: 'chat.completion.chunk',
    created,
    model: PRACTICE_MODEL,
    choices,
    ...(withUsage ? { usage } : {}),
  });
  const choice = (delta: object, finish: 'stop' | null) => [
    { index: 0, delta, logprobs: null, finish_reason: finish },
  ];
  return [
    chunk(choice({ role: 'assistant', content: '' }, null)),
    ...parts.map((content) => chunk(choice({ content }, null))),
    chunk(choice({}, 'stop')),
    ...(withUsage ? [chunk([], usageOf(request, parts.join('')))] : []),
  ];
}
