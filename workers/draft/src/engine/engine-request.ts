import type { ChatCompletionCreateParamsNonStreaming } from 'openai/resources/chat/completions';
import type { StyleSheet } from '@dragoman/shared/domain';
import { estimateTokens } from './estimate-tokens.js';
import {
  buildMessages,
  REPLY_SCHEMA,
  type Assignment,
  type ContextBlock,
  type PromptMessage,
} from './prompt.js';
import type { ProviderProfile } from './provider-profile.js';

/** What the engine is asked: the article for context, the segments, and the form of the reply. */
export interface EngineRequest {
  readonly style: StyleSheet;
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
    messages: messagesOf(request),
    ...(profile.temperatureAllowed ? { temperature: 0 } : {}),
    ...maxTokens(request, profile),
    ...responseFormat(request, profile),
  };
}

/** messagesOf gives the messages of a request, as every engine gets them. */
export function messagesOf({ style, article, assignment }: EngineRequest): PromptMessage[] {
  return buildMessages(style, article, assignment);
}

/** What a call takes at most: the prompt's tokens, and those of the reply with the thoughts before it. */
export interface TokensAtMost {
  readonly prompt: number;
  readonly completion: number;
}

/** tokensAtMost estimates, from above, what a request takes in the dialect of the engine's profile. */
export function tokensAtMost(request: EngineRequest, profile: ProviderProfile): TokensAtMost {
  return {
    prompt: promptTokensOf(request),
    completion: replyLimit(request) + profile.reasoningTokens,
  };
}

/** promptTokensOf estimates, from above, how many tokens the prompt of a request takes. */
export function promptTokensOf(request: EngineRequest): number {
  return messagesOf(request).reduce((sum, { content }) => sum + estimateTokens(content) + 4, 0);
}

// A reply may be 1.4 times its source, each entry has its JSON around it, and there is some slack.
function replyLimit({ assignment: { segments } }: EngineRequest): number {
  const source = segments.reduce((sum, segment) => sum + sourceTokensOf(segment.ar), 0);
  return Math.ceil(1.4 * source) + 40 * segments.length + 200;
}

function maxTokens(request: EngineRequest, profile: ProviderProfile): Record<string, number> {
  if (profile.maxTokensParam === 'none') return {};
  return { [profile.maxTokensParam]: replyLimit(request) + profile.reasoningTokens };
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
