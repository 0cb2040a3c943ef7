import type { SpendSettings } from '@dragoman/shared/contract';
import type { ModelPrice } from '@dragoman/shared/domain';
import { useState, type ReactNode, type SubmitEvent } from 'react';
import { TextField } from '../../chrome/text-field.js';
import { useWords } from '../../i18n/use-words.js';
import { fieldErrors } from './field-errors.js';
import { Refused } from './refused.js';
import { spendWords } from './spend-words.js';

interface SpendFormProps {
  /** What the fields begin with. */
  readonly from: SpendSettings;
  readonly environmentPrices: readonly ModelPrice[];
  readonly busy: boolean;
  readonly error: Error | null;
  /** What was set elsewhere meanwhile, in place of `error`. */
  readonly meanwhile: ReactNode;
  /** Called with the first change and with every other. */
  readonly onTouch: () => void;
  readonly onSet: (settings: SpendSettings) => void;
}

const amounts = ['prompt', 'cached', 'completion'] as const;
type TypedPrice = Record<(typeof amounts)[number] | 'model', string>;

/** SpendForm sets the budget and what models cost. Amounts are kept as typed until they are sent. */
export function SpendForm(props: SpendFormProps) {
  const { from, environmentPrices, busy, error, meanwhile, onTouch, onSet } = props;
  const t = useWords(spendWords);
  const [currency, setCurrency] = useState(from.currency);
  const [perDay, setPerDay] = useState(typed(from.budget.perDay));
  const [perMonth, setPerMonth] = useState(typed(from.budget.perMonth));
  const [warnAt, setWarnAt] = useState(typed(Math.round(from.budget.warnAt * 100)));
  const [secondPass, setSecondPass] = useState(from.secondPass);
  const [prices, setPrices] = useState(() => from.prices.map(typedPrice));
  const wrong = fieldErrors(error);
  const set = (event: SubmitEvent) => {
    event.preventDefault();
    onSet({
      currency: currency.trim().toUpperCase(),
      prices: prices.map(readPrice),
      secondPass,
      budget: {
        perDay: read(perDay),
        perMonth: read(perMonth),
        warnAt: (read(warnAt) ?? 80) / 100,
      },
    });
  };
  const field = (id: string, label: string, value: string, onChange: (value: string) => void) => ({
    ...{ id: `spend-${id}`, label, value, onChange, dir: 'ltr' as const },
    wrong: wrong[id],
  });
  return (
    <form className="form spend-form" onSubmit={set} onChange={onTouch}>
      <div className="f two">
        <TextField
          {...field('budget.perDay', t('perDay'), perDay, setPerDay)}
          aside={t('noLimitAside')}
        />
        <TextField
          {...field('budget.perMonth', t('perMonth'), perMonth, setPerMonth)}
          aside={t('noLimitAside')}
        />
      </div>
      <div className="f two">
        <TextField {...field('currency', t('currency'), currency, setCurrency)} />
        <TextField {...field('budget.warnAt', t('warnAt'), warnAt, setWarnAt)} />
      </div>
      <label className="r">
        <input
          type="checkbox"
          checked={secondPass}
          onChange={({ target }) => setSecondPass(target.checked)}
        />
        {t('secondPass')}
      </label>
      <h3>{t('prices')}</h3>
      {prices.map((price, at) => (
        <div className="f price" key={at}>
          <TextField
            {...field(`prices.${at}.model`, t('model'), price.model, (model) =>
              setPrices(prices.with(at, { ...price, model })),
            )}
          />
          {amounts.map((name) => (
            <TextField
              key={name}
              {...field(`prices.${at}.${name}`, t(name), price[name], (value) =>
                setPrices(prices.with(at, { ...price, [name]: value })),
              )}
            />
          ))}
          <button
            type="button"
            className="act"
            aria-label={t('removePriceOf', { model: price.model })}
            onClick={() => {
              onTouch();
              setPrices(prices.toSpliced(at, 1));
            }}
          >
            {t('removePrice')}
          </button>
        </div>
      ))}
      {environmentPrices.length > 0 && (
        <p className="soft">
          {t('fromEnvironment', { models: environmentPrices.map(({ model }) => model).join(', ') })}
        </p>
      )}
      <p>
        <button
          type="button"
          className="act go"
          onClick={() => {
            onTouch();
            setPrices([...prices, { model: '', prompt: '', cached: '', completion: '' }]);
          }}
        >
          {t('addPrice')}
        </button>
      </p>
      {meanwhile ?? <Refused error={Object.keys(wrong).length > 0 ? null : error} />}
      <p>
        <button type="submit" className="btn" disabled={busy}>
          {t('save')}
        </button>
      </p>
    </form>
  );
}

function typed(value: number | null): string {
  return value === null ? '' : String(value);
}

function typedPrice({ model, prompt, cached, completion }: ModelPrice): TypedPrice {
  return { model, prompt: typed(prompt), cached: typed(cached), completion: typed(completion) };
}

function readPrice(price: TypedPrice): ModelPrice {
  const [prompt = 0, cached = 0, completion = 0] = amounts.map((name) => read(price[name]) ?? 0);
  return { model: price.model.trim(), prompt, cached, completion };
}

/** A number as people type it in either script; null where there is none. */
function read(text: string): number | null {
  const latin = text
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace('٫', '.')
    .replace(/[\s,٬]/g, '');
  return latin === '' || !Number.isFinite(Number(latin)) ? null : Number(latin);
}
