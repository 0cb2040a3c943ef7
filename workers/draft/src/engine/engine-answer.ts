import { z } from 'zod';
import { EngineError } from './engine-error.js';

/** What a call used, as far as the engine tells. */
export interface EngineUsage {
  readonly promptTokens: number | null;
  readonly cachedTokens: number | null;
  readonly completionTokens: number | null;
  readonly reasoningTokens: number | null;
}

/** One completed call: what the engine wrote, why it stopped, and what it took. */
export interface EngineAnswer {
  readonly content: string;
  readonly finish: string;
  readonly usage: EngineUsage;
  /** The model that answered: engines resolve aliases. */
  readonly model: string;
  readonly requestId: string | null;
  readonly milliseconds: number;
}

const tokens = z.number().int().nonnegative().nullish().catch(null);
const Usage = z.object({
  prompt_tokens: tokens,
  completion_tokens: tokens,
  // DeepSeek's word for what others call cached tokens.
  prompt_cache_hit_tokens: tokens,
  prompt_tokens_details: z.object({ cached_tokens: tokens }).nullish().catch(null),
  completion_tokens_details: z.object({ reasoning_tokens: tokens }).nullish().catch(null),
});

// Mistral's reasoning models and some gateways write content in parts, thoughts among them.
const Content = z.union([
  z.string(),
  z
    .array(z.looseObject({ type: z.string(), text: z.string().optional() }))
    .transform((parts) =>
      parts.map(({ type, text }) => (type === 'text' ? (text ?? '') : '')).join(''),
    ),
]);

const Completion = z.object({
  model: z.string().optional().catch(undefined),
  choices: z
    .array(
      z.object({
        finish_reason: z.string().nullish(),
        message: z.object({ content: Content.nullish(), refusal: z.string().nullish() }),
      }),
    )
    .min(1),
  usage: Usage.nullish().catch(null),
});

export type ReadCompletion = Pick<EngineAnswer, 'content' | 'finish' | 'usage'> & {
  readonly model: string | null;
};

/**
 * readCompletion reads a chat completion that may come from any engine, and throws an `EngineError`
 * when it is none (`bad_reply`) or when the model or its filter declined (`refused`).
 */
export function readCompletion(data: unknown, requestId: string | null): ReadCompletion {
  const read = Completion.safeParse(data);
  const choice = read.success ? read.data.choices[0] : undefined;
  if (!read.success || !choice) {
    const message = 'The engine answered with something that is not a chat completion.';
    throw new EngineError({ kind: 'bad_reply' }, message, requestId);
  }
  const { message, finish_reason: finish } = choice;
  if (message.refusal || finish === 'content_filter') {
    const words = message.refusal ?? 'The engine’s content filter stopped the reply.';
    throw new EngineError({ kind: 'refused' }, words.slice(0, 500), requestId);
  }
  return {
    content: message.content ?? '',
    finish: finish ?? 'unknown',
    usage: usageOf(read.data.usage),
    model: read.data.model ?? null,
  };
}

function usageOf(usage: z.infer<typeof Usage> | null | undefined): EngineUsage {
  return {
    promptTokens: usage?.prompt_tokens ?? null,
    cachedTokens:
      usage?.prompt_tokens_details?.cached_tokens ?? usage?.prompt_cache_hit_tokens ?? null,
    completionTokens: usage?.completion_tokens ?? null,
    reasoningTokens: usage?.completion_tokens_details?.reasoning_tokens ?? null,
  };
}
