import { rebase } from './rebase.js';
import { spendFields, spendOfFields } from './spend-fields.js';

const price = (model: string, prompt: number) => ({ model, prompt, cached: 0, completion: 1 });
const base = {
  currency: 'EUR',
  prices: [price('own', 3), price('big', 5)],
  secondPass: true,
  budget: { perDay: 5, perMonth: null, warnAt: 0.8 },
};

it('takes settings apart and puts them together again', () => {
  expect(spendOfFields(spendFields(base))).toEqual(base);
});

it('lets two admins price different models and set different limits without losing either', () => {
  const mine = { ...base, prices: [...base.prices, price('small', 1)] };
  const theirs = {
    ...base,
    prices: [price('own', 4)],
    budget: { ...base.budget, perMonth: 90 },
  };
  const { merged, changed } = rebase(spendFields(base), spendFields(mine), spendFields(theirs));
  expect(spendOfFields(merged)).toEqual({
    ...base,
    prices: [price('own', 4), price('small', 1)],
    budget: { perDay: 5, perMonth: 90, warnAt: 0.8 },
  });
  expect(changed.map(({ key }) => key)).toEqual(['perMonth', 'price of own', 'price of big']);
});
