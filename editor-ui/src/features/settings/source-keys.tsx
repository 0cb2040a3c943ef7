import type { SourceKeyView, SourceView } from '@dragoman/shared/contract';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { callRoute } from '../../api/call-route.js';
import { Failing } from '../../chrome/failing.js';
import { useNow } from '../../chrome/use-now.js';
import { useFormat } from '../../i18n/use-format.js';
import { useWords } from '../../i18n/use-words.js';
import { NewKey } from './new-key.js';
import { Refused } from './refused.js';
import { settingsWords } from './settings-words.js';

/** SourceKeys lists the keys of a source; a key itself is seen once, when it is made. */
export function SourceKeys({ source }: { readonly source: SourceView }) {
  const t = useWords(settingsWords);
  const client = useQueryClient();
  const queryKey = ['source-keys', source.id];
  const keys = useQuery({
    queryKey,
    queryFn: ({ signal }) => callRoute('listSourceKeys', { params: { source: source.id }, signal }),
  });
  const revoke = useMutation({
    mutationFn: (keyId: string) =>
      callRoute('revokeSourceKey', { params: { source: source.id, keyId } }),
    onSettled: () => client.invalidateQueries({ queryKey }),
  });
  if (keys.error && !keys.data)
    return <Failing part error={keys.error} retry={() => void keys.refetch()} />;
  return (
    <>
      {keys.data?.items.length === 0 && <p className="soft">{t('noKeys')}</p>}
      <ul className="rows">
        {keys.data?.items.map((key) => (
          <KeyRow
            key={key.id}
            view={key}
            busy={revoke.isPending}
            onRevoke={() => revoke.mutate(key.id)}
          />
        ))}
      </ul>
      <Refused error={revoke.error} />
      <NewKey source={source.id} onMade={() => void client.invalidateQueries({ queryKey })} />
    </>
  );
}

interface KeyRowProps {
  readonly view: SourceKeyView;
  readonly busy: boolean;
  readonly onRevoke: () => void;
}

function KeyRow({ view, busy, onRevoke }: KeyRowProps) {
  const t = useWords(settingsWords);
  const format = useFormat();
  const now = useNow();
  const [asked, setAsked] = useState(false);
  const used =
    view.lastUsedAt === null
      ? t('neverUsed')
      : t('lastUsed', { at: format.timeOrDay(view.lastUsedAt, now) });
  return (
    <li className={view.revokedAt === null ? undefined : 'gone'}>
      <span>
        <bdi>{view.name}</bdi>{' '}
        <code className="soft" dir="ltr">
          {view.prefix}…
        </code>
      </span>
      <span className="soft">
        {view.scopes
          .map((scope) => t(scope === 'articles:write' ? 'mayWrite' : 'mayRead'))
          .join(t('comma'))}
      </span>
      <span className="soft">
        {view.revokedAt === null
          ? used
          : t('revoked', { at: format.timeOrDay(view.revokedAt, now) })}
      </span>
      <span className="end">
        {view.revokedAt === null &&
          (asked ? (
            <>
              <button type="button" className="act alarm" disabled={busy} onClick={onRevoke}>
                {t('revokeDo')}
              </button>{' '}
              <button type="button" className="act" onClick={() => setAsked(false)}>
                {t('keep')}
              </button>
            </>
          ) : (
            <button
              type="button"
              className="act"
              aria-label={t('revokeNamed', { name: view.name })}
              onClick={() => setAsked(true)}
            >
              {t('revoke')}
            </button>
          ))}
      </span>
    </li>
  );
}
