import { CheckSettings, type CheckSetting } from '@dragoman/shared/contract';
import { CheckLevel } from '@dragoman/shared/domain';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { callRoute } from '../../api/call-route.js';
import { useRoles } from '../../api/use-me.js';
import { Failing } from '../../chrome/failing.js';
import { Loading } from '../../chrome/loading.js';
import { useCheckName } from '../../i18n/use-check-name.js';
import { localeOf } from '../../i18n/language.js';
import { useFormat } from '../../i18n/use-format.js';
import { useWords } from '../../i18n/use-words.js';
import './checks.css';
import { checksWords } from './checks-words.js';
import { Refused } from './refused.js';
import { Setting } from './setting.js';
import { CheckMeanwhile } from './check-meanwhile.js';
import { setCheck, type CheckChange } from './set-check.js';
import { theirsOf } from './theirs-of.js';

/** ChecksSetting holds what the desk makes of each check, with how often each has been wrong. */
export function ChecksSetting() {
  const t = useWords(checksWords);
  const client = useQueryClient();
  const isAdmin = useRoles('admin');
  const settings = useQuery({
    queryKey: ['check-settings'],
    queryFn: ({ signal }) => callRoute('getCheckSettings', { signal }),
  });
  const change = useMutation({
    mutationFn: (wanted: CheckChange) => setCheck(wanted),
    onError: (error) => {
      const theirs = theirsOf(error, CheckSettings);
      if (theirs) client.setQueryData(['check-settings'], theirs);
    },
    onSuccess: async (answer) => {
      client.setQueryData(['check-settings'], answer);
      await client.invalidateQueries({ queryKey: ['translation'] });
    },
  });
  const theirs = theirsOf(change.error, CheckSettings);
  return (
    <Setting id="checks" title={t('title')}>
      <p className="soft">{t('hint')}</p>
      {settings.data ? (
        <div
          className="checks"
          tabIndex={0}
          role="region"
          aria-label={`${t('title')}: ${t('weight')}`}
        >
          <table>
            <thead>
              <tr>
                <th scope="col">{t('check')}</th>
                <th scope="col">{t('weight')}</th>
                <th scope="col">{t('alarms')}</th>
              </tr>
            </thead>
            <tbody>
              {settings.data.checks.map((check) => (
                <CheckRow
                  key={check.kind}
                  check={check}
                  disabled={!isAdmin || change.isPending}
                  onSet={(level) => change.mutate({ kind: check.kind, level, base: settings.data })}
                />
              ))}
            </tbody>
          </table>
        </div>
      ) : settings.error ? (
        <Failing part error={settings.error} retry={() => void settings.refetch()} />
      ) : (
        <Loading />
      )}
      {theirs && change.variables ? (
        <CheckMeanwhile
          theirs={theirs}
          mine={change.variables}
          onSet={() => change.mutate({ ...change.variables, base: theirs })}
          onLeave={change.reset}
        />
      ) : (
        <Refused error={change.error} />
      )}
    </Setting>
  );
}

interface CheckRowProps {
  readonly check: CheckSetting;
  readonly disabled: boolean;
  readonly onSet: (level: CheckLevel | null) => void;
}

function CheckRow({ check, disabled, onSet }: CheckRowProps) {
  const t = useWords(checksWords);
  const nameOf = useCheckName();
  const { language } = useFormat();
  const share = new Intl.NumberFormat(localeOf(language), {
    style: 'percent',
    maximumFractionDigits: 1,
  });
  const name = nameOf(check.kind);
  const weights = check.own.map((severity) => t(severity)).join(' · ');
  const lowest = CheckLevel.options.indexOf(check.lowest);
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>
        <select
          aria-label={t('weightOf', { check: name })}
          value={check.level ?? ''}
          disabled={disabled}
          onChange={({ target }) => onSet(CheckLevel.safeParse(target.value).data ?? null)}
        >
          <option value="">{t('own', { weights })}</option>
          {CheckLevel.options.map((level, at) => (
            <option key={level} value={level} disabled={at < lowest}>
              {t(level)}
            </option>
          ))}
        </select>
      </td>
      <td>{check.falseAlarms === 0 ? t('never') : share.format(check.falseAlarms)}</td>
    </tr>
  );
}
