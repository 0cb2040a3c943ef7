import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { callRoute } from '../../api/call-route.js';
import { queryKeys } from '../../api/query-client.js';
import { Failing } from '../../chrome/failing.js';
import { Loading } from '../../chrome/loading.js';
import { useWords } from '../../i18n/use-words.js';
import { Refused } from './refused.js';
import { Setting } from './setting.js';
import { settingsWords } from './settings-words.js';

/** DeskSetting holds the rules of the whole desk. */
export function DeskSetting() {
  const t = useWords(settingsWords);
  const client = useQueryClient();
  const settings = useQuery({
    queryKey: ['settings'],
    queryFn: ({ signal }) => callRoute('getSettings', { signal }),
  });
  const change = useMutation({
    mutationFn: (fourEyes: boolean) => callRoute('putSettings', { body: { fourEyes } }),
    onSuccess: async (changed) => {
      client.setQueryData(['settings'], changed);
      await client.invalidateQueries({ queryKey: queryKeys.me });
    },
  });
  return (
    <Setting id="desk" title={t('desk')}>
      {settings.data ? (
        <label className="r">
          <input
            type="checkbox"
            checked={settings.data.fourEyes}
            disabled={change.isPending}
            onChange={({ target }) => change.mutate(target.checked)}
          />
          {t('fourEyes')}
        </label>
      ) : settings.error ? (
        <Failing part error={settings.error} retry={() => void settings.refetch()} />
      ) : (
        <Loading />
      )}
      <p className="soft">{t('fourEyesHint')}</p>
      <Refused error={change.error} />
    </Setting>
  );
}
