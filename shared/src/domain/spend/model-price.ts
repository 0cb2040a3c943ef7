import { z } from 'zod';

const price = z.number().nonnegative().max(100_000);

/** What a model costs, in the newsroom's currency per million tokens. */
export const ModelPrice = z.strictObject({
  model: z.string().trim().min(1, 'Name the model as the engine does.').max(200),
  prompt: price,
  /** Prompt tokens that the engine had in its cache. */
  cached: price,
  completion: price,
});
export type ModelPrice = z.infer<typeof ModelPrice>;

/** The tokens of one call; null where the engine did not tell. */
export interface CallTokens {
  readonly promptTokens: number | null;
  readonly cachedTokens: number | null;
  readonly completionTokens: number | null;
}

/**
 * costMicrosOf prices a call in millionths of the currency; null when the tokens or the price are not
 * known. Cached tokens are part of the prompt's and never more than they.
 */
export function costMicrosOf(
  { promptTokens, cachedTokens, completionTokens }: CallTokens,
  price: Omit<ModelPrice, 'model'> | null,
): number | null {
  if (!price || promptTokens === null || completionTokens === null) return null;
  const cached = Math.min(cachedTokens ?? 0, promptTokens);
  // Prices are per million tokens and the result in millionths: the two cancel.
  return Math.round(
    (promptTokens - cached) * price.prompt +
      cached * price.cached +
      completionTokens * price.completion,
  );
}
