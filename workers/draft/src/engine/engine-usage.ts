import { z } from 'zod';

/** What a call used, as far as the engine tells. */
export interface EngineUsage {
  readonly promptTokens: number | null;
  readonly cachedTokens: number | null;
  readonly completionTokens: number | null;
  readonly reasoningTokens: number | null;
}

const tokens = z.number().int().nonnegative().nullish().catch(null);

/** Usage as engines word it; what is not understood is not told. */
export const ToldUsage = z
  .object({
    prompt_tokens: tokens,
    completion_tokens: tokens,
    // DeepSeek's word for what others call cached tokens.
    prompt_cache_hit_tokens: tokens,
    prompt_tokens_details: z.object({ cached_tokens: tokens }).nullish().catch(null),
    completion_tokens_details: z.object({ reasoning_tokens: tokens }).nullish().catch(null),
  })
  .nullish()
  .catch(null)
  .transform((told): EngineUsage => ({
    promptTokens: told?.prompt_tokens ?? null,
    cachedTokens:
      told?.prompt_tokens_details?.cached_tokens ?? told?.prompt_cache_hit_tokens ?? null,
    completionTokens: told?.completion_tokens ?? null,
    reasoningTokens: told?.completion_tokens_details?.reasoning_tokens ?? null,
  }));

/** usageWith adds to what a call used what another did; what the first does not tell stays untold. */
export function usageWith(usage: EngineUsage, other: EngineUsage): EngineUsage {
  const plus = (one: number | null, more: number | null) =>
    one === null ? null : one + (more ?? 0);
  return {
    promptTokens: plus(usage.promptTokens, other.promptTokens),
    cachedTokens: plus(usage.cachedTokens, other.cachedTokens),
    completionTokens: plus(usage.completionTokens, other.completionTokens),
    reasoningTokens: plus(usage.reasoningTokens, other.reasoningTokens),
  };
}
