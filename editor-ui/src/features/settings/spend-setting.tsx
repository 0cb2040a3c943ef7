import type { SpendSettings, SpendView } from '@dragoman/shared/contract';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
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
import { Setting } from './setting.js';
import { SpendForm } from './spend-form.js';
import { SpendTable } from './spend-table.js';
import { spendWords } from './spend-words.js';

/** SpendSetting tells what drafting costs and holds what it may cost. */
export function SpendSetting() {
  const t = useWords(spendWords);
  const client = useQueryClient();
  const isAdmin = useRoles('admin');
  const spend = useQuery({
    queryKey: ['spend'],
    queryFn: ({ signal }) => callRoute('getSpend', { signal }),
  });
  const change = useMutation({
    mutationFn: (body: SpendSettings) => callRoute('putSpendSettings', { body }),
    onSuccess: async (changed) => {
      client.setQueryData(['spend'], changed);
      await client.invalidateQueries({ queryKey: queryKeys.me });
    },
  });
  return (
    <Setting id="spend" title={t('title')}>
      {spend.data ? (
        <>
          <Standing spend={spend.data} />
          {isAdmin && (
            <SpendForm
              key={JSON.stringify(spend.data.settings)}
              from={spend.data.settings}
              environmentPrices={spend.data.environmentPrices}
              busy={change.isPending}
              error={change.error}
              onSet={(settings) => change.mutate(settings)}
            />
          )}
          <SpendTable days={spend.data.days} currency={spend.data.settings.currency} />
        </>
      ) : spend.error ? (
        <Failing part error={spend.error} retry={() => void spend.refetch()} />
      ) : (
        <Loading />
      )}
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
