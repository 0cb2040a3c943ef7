import type { StyleSheet } from '@dragoman/shared/domain';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { callRoute } from '../../api/call-route.js';
import { useRoles } from '../../api/use-me.js';
import { Failing } from '../../chrome/failing.js';
import { Loading } from '../../chrome/loading.js';
import { useWords } from '../../i18n/use-words.js';
import { Refused } from './refused.js';
import { Setting } from './setting.js';
import './spend.css';
import { StyleSheetForm } from './style-sheet-form.js';
import { StyleSheetHistory } from './style-sheet-history.js';
import { ToldRules } from './told-rules.js';
import { styleSheetWords } from './style-sheet-words.js';

/** StyleSheetSetting holds the house style that drafts are asked for in, and how it came about. */
export function StyleSheetSetting() {
  const t = useWords(styleSheetWords);
  const client = useQueryClient();
  const isAdmin = useRoles('admin');
  const versions = useQuery({
    queryKey: ['style-sheet'],
    queryFn: ({ signal }) => callRoute('listStyleSheets', { signal }),
  });
  const [current] = versions.data?.items ?? [];
  const change = useMutation({
    mutationFn: ({ sheet, note }: { sheet: StyleSheet; note: string }) =>
      callRoute('putStyleSheet', { body: { sheet, note, basedOn: current?.version ?? 0 } }),
    onSettled: () => client.invalidateQueries({ queryKey: ['style-sheet'] }),
  });
  if (!versions.data || !current)
    return (
      <Setting id="style" title={t('title')}>
        {versions.error ? (
          <Failing part error={versions.error} retry={() => void versions.refetch()} />
        ) : (
          <Loading />
        )}
      </Setting>
    );
  return (
    <Setting id="style" title={t('title')}>
      <p>
        {t('hint')}{' '}
        {current.version === 0 ? t('currentBuiltIn') : t('current', { version: current.version })}
      </p>
      {isAdmin ? (
        <StyleSheetForm
          // A version set elsewhere is what a change has to start from.
          key={current.version}
          from={current.sheet}
          busy={change.isPending}
          error={change.error}
          onSet={(sheet, note) => change.mutate({ sheet, note })}
        />
      ) : (
        <ToldRules sheet={current.sheet} open />
      )}
      <StyleSheetHistory
        versions={versions.data.items}
        onRestore={
          isAdmin
            ? ({ version, sheet }) => change.mutate({ sheet, note: t('restored', { version }) })
            : null
        }
      />
      <Refused error={change.error} />
    </Setting>
  );
}
