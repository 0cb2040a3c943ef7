import type { ChatCompletionCreateParamsNonStreaming } from 'openai/resources/chat/completions';
import { buildMessages, REPLY_SCHEMA, type Assignment, type ContextBlock } from './prompt.js';
import type { ProviderProfile } from './provider-profile.js';

/** What the engine is asked: the article for context, the segments, and the form of the reply. */
export interface EngineRequest {
  readonly article: readonly ContextBlock[];
  readonly assignment: Assignment;
  readonly form: 'json' | 'text';
}

/** Without a tokenizer: the most tokens that Arabic was measured to take (cl100k, 1.43 characters each). */
const CHARACTERS_PER_TOKEN = 1.4;

/** sourceTokensOf estimates, from above, how many tokens an Arabic text takes. */
export function sourceTokensOf(text: string): number {
  return Math.ceil(text.length / CHARACTERS_PER_TOKEN);
}

/** completionParamsOf words a request in the dialect of the engine's profile. */
export function completionParamsOf(
  request: EngineRequest,
  model: string,
  profile: ProviderProfile,
): ChatCompletionCreateParamsNonStreaming {
  return {
    model,
    messages: buildMessages(request.article, request.assignment),
    ...(profile.temperatureAllowed ? { temperature: 0 } : {}),
    ...maxTokens(request, profile),
    ...responseFormat(request, profile),
  };
}

// A reply may be 1.4 times its source, each entry has its JSON around it, and there is some slack.
function maxTokens(request: EngineRequest, profile: ProviderProfile): Record<string, number> {
  if (profile.maxTokensParam === 'none') return {};
  const { segments } = request.assignment;
  const source = segments.reduce((sum, segment) => sum + sourceTokensOf(segment.ar), 0);
  const limit = Math.ceil(1.4 * source) + 40 * segments.length + 200 + profile.reasoningTokens;
  return { [profile.maxTokensParam]: limit };
}

function responseFormat(
  request: EngineRequest,
  profile: ProviderProfile,
): Pick<ChatCompletionCreateParamsNonStreaming, 'response_format'> {
  if (request.form === 'text' || profile.jsonMode === 'none') return {};
  if (profile.jsonMode === 'object') return { response_format: { type: 'json_object' } };
  return {
    response_format: {
      type: 'json_schema',
      json_schema: { name: 'translated_segments', strict: true, schema: { ...REPLY_SCHEMA } },
    },
  };
}
