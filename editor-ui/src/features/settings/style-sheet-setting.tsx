import type { StyleSheet } from '@dragoman/shared/domain';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ApiProblem } from '../../api/api-problem.js';
import { callRoute } from '../../api/call-route.js';
import { useRoles } from '../../api/use-me.js';
import { Failing } from '../../chrome/failing.js';
import { Loading } from '../../chrome/loading.js';
import { useWords } from '../../i18n/use-words.js';
import { FormMeanwhile } from './form-meanwhile.js';
import type { MeanwhileRow } from './meanwhile.js';
import { rebase } from './rebase.js';
import { Refused } from './refused.js';
import { Setting } from './setting.js';
import './spend.css';
import { StyleSheetForm } from './style-sheet-form.js';
import { StyleSheetHistory } from './style-sheet-history.js';
import { ToldRules } from './told-rules.js';
import { useStyleRows } from './use-style-rows.js';
import { styleSheetWords } from './style-sheet-words.js';

/** What the form was opened with, kept from the first change so that a reload takes nothing away. */
interface Opened {
  readonly version: number;
  readonly base: StyleSheet;
  readonly filled: StyleSheet;
  readonly note: string;
  readonly rows: readonly MeanwhileRow[] | null;
}

interface StyleChange {
  readonly sheet: StyleSheet;
  readonly note: string;
  readonly opened: Opened;
}

/** StyleSheetSetting holds the house style that drafts are asked for in, and how it came about. */
export function StyleSheetSetting() {
  const t = useWords(styleSheetWords);
  const client = useQueryClient();
  const isAdmin = useRoles('admin');
  const rowsOf = useStyleRows();
  const [held, setHeld] = useState<Opened | null>(null);
  const versions = useQuery({
    queryKey: ['style-sheet'],
    queryFn: ({ signal }) => callRoute('listStyleSheets', { signal }),
  });
  const [current] = versions.data?.items ?? [];
  const change = useMutation({
    mutationFn: ({ sheet, note, opened }: StyleChange) =>
      callRoute('putStyleSheet', { body: { sheet, note, basedOn: opened.version } }),
    onSuccess: () => setHeld(null),
    onError: async (error, { sheet, note, opened }) => {
      if (!(error instanceof ApiProblem) || error.code !== 'stale_version') return;
      const [theirs] = (await versions.refetch()).data?.items ?? [];
      if (!theirs) return;
      const { merged, changed } = rebase(opened.base, sheet, theirs.sheet);
      const { version, sheet: base } = theirs;
      setHeld({ version, base, filled: merged, note, rows: rowsOf(changed) });
    },
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
  const { version, sheet } = current;
  const opened = held ?? { version, base: sheet, filled: sheet, note: '', rows: null };
  return (
    <Setting id="style" title={t('title')}>
      <p>
        {t('hint')}{' '}
        {current.version === 0 ? t('currentBuiltIn') : t('current', { version: current.version })}
      </p>
      {isAdmin ? (
        <StyleSheetForm
          key={`${opened.version} ${opened.rows !== null}`}
          from={opened.base}
          filled={opened.filled}
          why={opened.note}
          busy={change.isPending}
          error={change.error}
          meanwhile={
            opened.rows && <FormMeanwhile rows={opened.rows} onTake={() => setHeld(null)} />
          }
          onTouch={() => setHeld(opened)}
          onSet={(set, note) => change.mutate({ sheet: set, note, opened })}
        />
      ) : (
        <ToldRules sheet={current.sheet} open />
      )}
      <StyleSheetHistory
        versions={versions.data.items}
        onRestore={
          isAdmin
            ? (old) =>
                change.mutate({
                  sheet: old.sheet,
                  note: t('restored', { version: old.version }),
                  opened: { ...opened, version, base: sheet },
                })
            : null
        }
      />
      {opened.rows === null && <Refused error={change.error} />}
    </Setting>
  );
}
