import { z } from 'zod';
import { Budget, ModelPrice } from '../domain/index.js';

const count = z.number().int().nonnegative();

/** What engines cost here and what drafting may cost. */
export const SpendSettings = z.strictObject({
  currency: z.string().regex(/^[A-Z]{3}$/, 'Give the three letters of the currency, like USD.'),
  /** Prices by model; a model without one is counted in tokens only, and no budget holds it. */
  prices: z
    .array(ModelPrice)
    .max(50)
    .refine((prices) => new Set(prices.map(({ model }) => model)).size === prices.length, {
      error: 'Price each model once.',
    }),
  budget: Budget,
  /** Asks the engine once more for drafts in which a check finds something it can mend. */
  secondPass: z.boolean().default(true),
});
export type SpendSettings = z.infer<typeof SpendSettings>;

/** How the budget stands now; amounts are millionths of the currency. */
export const BudgetView = z.strictObject({
  currency: z.string(),
  period: z.enum(['day', 'month']),
  limitMicros: count,
  spentMicros: count,
  warns: z.boolean(),
  renewsAt: z.string(),
});
export type BudgetView = z.infer<typeof BudgetView>;

/** What one model of one engine took on one UTC day. */
export const SpendDay = z.strictObject({
  day: z.iso.date(),
  engine: z.string(),
  model: z.string(),
  calls: count,
  /** Calls that brought nothing. */
  failed: count,
  promptTokens: count,
  cachedTokens: count,
  completionTokens: count,
  costMicros: count,
  /** Calls whose tokens were worked out from the text: the engine did not tell them. */
  estimated: count,
  /** Calls of a model without a price: their cost is not in `costMicros`. */
  unpriced: count,
});
export type SpendDay = z.infer<typeof SpendDay>;

export const SpendQuery = z.strictObject({
  /** First and last UTC day; the last 30 days unless told. */
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
});

export const SpendView = z.strictObject({
  settings: SpendSettings,
  /** The version of the settings, which a change of them starts from; 0 where nobody has set any. */
  version: count,
  /** Prices that the environment gives to models without one here. */
  environmentPrices: z.array(ModelPrice),
  budget: BudgetView.nullable(),
  /** The model that drafts now has no price: no budget holds it. */
  unpricedModel: z.string().nullable(),
  days: z.array(SpendDay),
});
export type SpendView = z.infer<typeof SpendView>;
