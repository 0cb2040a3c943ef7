import type { SpendSettings } from '@dragoman/shared/contract';
import type { ModelPrice } from '@dragoman/shared/domain';

/** The settings of spend field by field, each model's price a field of its own. */
export type SpendFields = Readonly<Record<string, unknown>>;

const PRICE = 'price of ';

/** spendFields lays settings out by field, so that two changes of them can be laid over each other. */
export function spendFields({ currency, prices, budget, secondPass }: SpendSettings): SpendFields {
  const priced = prices.map((price) => [`${PRICE}${price.model}`, price] as const);
  return { currency, ...budget, secondPass, ...Object.fromEntries(priced) };
}

/** spendOfFields puts settings together again from their fields. */
export function spendOfFields(fields: SpendFields): SpendSettings {
  const { currency, perDay, perMonth, warnAt, secondPass } = fields as SpendFields &
    SpendSettings['budget'] &
    Pick<SpendSettings, 'currency' | 'secondPass'>;
  const prices = Object.entries(fields)
    .filter(([key]) => modelOfField(key) !== null)
    .map(([, price]) => price as ModelPrice);
  return { currency, prices, secondPass, budget: { perDay, perMonth, warnAt } };
}

/** modelOfField is the model whose price a field is; null for every other field. */
export function modelOfField(key: string): string | null {
  return key.startsWith(PRICE) ? key.slice(PRICE.length) : null;
}
