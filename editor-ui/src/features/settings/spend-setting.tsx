import { SpendView, type SpendSettings } from '@dragoman/shared/contract';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { callRoute } from '../../api/call-route.js';
import { queryKeys } from '../../api/query-client.js';
import { useRoles } from '../../api/use-me.js';
import { Failing } from '../../chrome/failing.js';
import { Loading } from '../../chrome/loading.js';
import { Mark } from '../../chrome/mark.js';
import { moneyIn } from '../../i18n/money.js';
import { Say } from '../../i18n/say.js';
import { useFormat } from '../../i18n/use-format.js';
import { useWords } from '../../i18n/use-words.js';
import { FormMeanwhile } from './form-meanwhile.js';
import type { MeanwhileRow } from './meanwhile.js';
import { rebase } from './rebase.js';
import { Setting } from './setting.js';
import { spendFields, spendOfFields } from './spend-fields.js';
import { SpendForm } from './spend-form.js';
import { SpendTable } from './spend-table.js';
import { spendWords } from './spend-words.js';
import { theirsOf } from './theirs-of.js';
import { useSpendRows } from './use-spend-rows.js';

/** What the form was opened with, kept from the first change so that a reload takes nothing away. */
interface Opened {
  readonly version: number;
  readonly base: SpendSettings;
  readonly filled: SpendSettings;
  readonly rows: readonly MeanwhileRow[] | null;
}

/** SpendSetting tells what drafting costs and holds what it may cost. */
export function SpendSetting() {
  const t = useWords(spendWords);
  const client = useQueryClient();
  const isAdmin = useRoles('admin');
  const rowsOf = useSpendRows();
  const [held, setHeld] = useState<Opened | null>(null);
  const spend = useQuery({
    queryKey: ['spend'],
    queryFn: ({ signal }) => callRoute('getSpend', { signal }),
  });
  const change = useMutation({
    mutationFn: ({ settings, opened }: { settings: SpendSettings; opened: Opened }) =>
      callRoute('putSpendSettings', {
        body: settings,
        headers: { 'if-match': `"${opened.version}"` },
      }),
    onSuccess: async (changed) => {
      setHeld(null);
      client.setQueryData(['spend'], changed);
      await client.invalidateQueries({ queryKey: queryKeys.me });
    },
    onError: (error, { settings, opened: { base } }) => {
      const theirs = theirsOf(error, SpendView);
      if (!theirs) return;
      client.setQueryData(['spend'], theirs);
      const met = rebase(spendFields(base), spendFields(settings), spendFields(theirs.settings));
      setHeld({
        version: theirs.version,
        base: theirs.settings,
        filled: spendOfFields(met.merged),
        rows: rowsOf(met.changed),
      });
    },
  });
  if (!spend.data)
    return (
      <Setting id="spend" title={t('title')}>
        {spend.error ? (
          <Failing part error={spend.error} retry={() => void spend.refetch()} />
        ) : (
          <Loading />
        )}
      </Setting>
    );
  const { settings: base, version, environmentPrices, days } = spend.data;
  const opened = held ?? { version, base, filled: base, rows: null };
  return (
    <Setting id="spend" title={t('title')}>
      <Standing spend={spend.data} />
      {isAdmin && (
        <SpendForm
          key={`${opened.version} ${opened.rows !== null}`}
          from={opened.filled}
          environmentPrices={environmentPrices}
          busy={change.isPending}
          error={change.error}
          meanwhile={
            opened.rows && <FormMeanwhile rows={opened.rows} onTake={() => setHeld(null)} />
          }
          onTouch={() => setHeld(opened)}
          onSet={(settings) => change.mutate({ settings, opened })}
        />
      )}
      <SpendTable days={days} currency={base.currency} />
    </Setting>
  );
}

function Standing({ spend: { budget, unpricedModel } }: { readonly spend: SpendView }) {
  const t = useWords(spendWords);
  const format = useFormat();
  if (unpricedModel !== null)
    return (
      <p>
        <Mark name="f-warn" />{' '}
        <Say words={spendWords} k="unpriced" values={{ model: unpricedModel }} />
      </p>
    );
  if (!budget) return <p>{t('noBudget')}</p>;
  const money = moneyIn(budget.currency, format.language);
  const amounts = { spent: money(budget.spentMicros), limit: money(budget.limitMicros) };
  return (
    <p>
      {budget.warns && (
        <>
          <Mark name="f-warn" />{' '}
        </>
      )}
      {t(`standing_${budget.period}`, amounts)} {budget.warns && t('warns')}{' '}
      {t('renews', { at: format.moment(budget.renewsAt) })}
    </p>
  );
}
