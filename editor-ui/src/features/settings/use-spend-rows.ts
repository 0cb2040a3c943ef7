import type { ModelPrice } from '@dragoman/shared/domain';
import { useFormat } from '../../i18n/use-format.js';
import { useWords } from '../../i18n/use-words.js';
import type { MeanwhileRow } from './meanwhile.js';
import { meanwhileWords } from './meanwhile-words.js';
import type { ChangedField } from './rebase.js';
import { modelOfField } from './spend-fields.js';
import { spendWords } from './spend-words.js';

/** useSpendRows says changed prices and limits in words. */
export function useSpendRows(): (changed: readonly ChangedField[]) => MeanwhileRow[] {
  const t = useWords(spendWords);
  const said = useWords(meanwhileWords);
  const { number } = useFormat();
  const nameOf = (key: string) => {
    const model = modelOfField(key);
    return model === null ? t(key as 'perDay') : t('priceOf', { model });
  };
  const sayPrice = ({ prompt, cached, completion }: ModelPrice) =>
    [
      `${t('prompt')}: ${number(prompt)}`,
      `${t('cached')}: ${number(cached)}`,
      `${t('completion')}: ${number(completion)}`,
    ].join('\n');
  const say = (key: string, value: unknown): string => {
    if (value === null || value === undefined) return said('none');
    if (typeof value === 'boolean') return said(value ? 'yes' : 'no');
    if (typeof value === 'number')
      return number(key === 'warnAt' ? Math.round(value * 100) : value);
    return typeof value === 'string' ? value : sayPrice(value as ModelPrice);
  };
  return (changed) =>
    changed.map(({ key, theirs, mine }) => ({
      name: nameOf(key),
      theirs: say(key, theirs),
      mine: say(key, mine),
    }));
}
