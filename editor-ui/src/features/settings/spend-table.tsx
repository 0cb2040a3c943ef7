import type { SpendDay } from '@dragoman/shared/contract';
import { moneyIn } from '../../i18n/money.js';
import { useFormat } from '../../i18n/use-format.js';
import { useWords } from '../../i18n/use-words.js';
import { spendWords } from './spend-words.js';
import './spend.css';

interface SpendTableProps {
  readonly days: readonly SpendDay[];
  readonly currency: string;
}

/** SpendTable lists what each model took on each day, newest first, and all of it together. */
export function SpendTable({ days, currency }: SpendTableProps) {
  const t = useWords(spendWords);
  const format = useFormat();
  const money = moneyIn(currency, format.language);
  if (days.length === 0) return <p className="soft">{t('nothingYet')}</p>;
  const sum = (
    key: 'calls' | 'promptTokens' | 'cachedTokens' | 'completionTokens' | 'costMicros',
  ) => days.reduce((total, day) => total + day[key], 0);
  const estimated = days.reduce((total, day) => total + day.estimated, 0);
  return (
    <details className="more">
      <summary className="act">{t('lately')}</summary>
      <div className="spend" tabIndex={0} role="region" aria-label={t('lately')}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('day')}</th>
              <th scope="col">{t('engine')}</th>
              <th scope="col">{t('calls')}</th>
              <th scope="col">{t('tokensRead')}</th>
              <th scope="col">{t('ofThemCached')}</th>
              <th scope="col">{t('tokensWritten')}</th>
              <th scope="col">{t('cost')}</th>
            </tr>
          </thead>
          <tbody>
            {days.map((day) => (
              <tr key={`${day.day} ${day.engine} ${day.model}`}>
                <th scope="row">{format.day(`${day.day}T12:00:00`)}</th>
                <td>
                  <bdi>{day.engine}</bdi> <bdi className="soft">{day.model}</bdi>
                </td>
                <td>{format.number(day.calls)}</td>
                <td>{format.number(day.promptTokens)}</td>
                <td>{format.number(day.cachedTokens)}</td>
                <td>{format.number(day.completionTokens)}</td>
                <td>{day.unpriced === day.calls ? '–' : money(day.costMicros)}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row" colSpan={2}>
                {t('total')}
              </th>
              <td>{format.number(sum('calls'))}</td>
              <td>{format.number(sum('promptTokens'))}</td>
              <td>{format.number(sum('cachedTokens'))}</td>
              <td>{format.number(sum('completionTokens'))}</td>
              <td>{money(sum('costMicros'))}</td>
            </tr>
          </tfoot>
        </table>
      </div>
      <p className="soft">
        {estimated > 0 && `${t('estimated', { count: estimated })}. `}
        {t('utc')}
      </p>
    </details>
  );
}
