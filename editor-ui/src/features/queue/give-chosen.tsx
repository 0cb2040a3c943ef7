import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { callRoute } from '../../api/call-route.js';
import { queryKeys } from '../../api/query-client.js';
import { useRoles } from '../../api/use-me.js';
import { useWords } from '../../i18n/use-words.js';
import { queueWords } from './queue-words.js';
import type { Chosen } from './use-chosen.js';

/** GiveChosen is what can be done with the chosen stories: take them, give them to an editor, free them. */
export function GiveChosen({ chosen }: { readonly chosen: Chosen }) {
  const t = useWords(queueWords);
  const edits = useRoles('editor');
  const runsDesk = useRoles('approver', 'admin');
  return (
    <>
      {t('chosen', { count: chosen.ids.size })}{' '}
      {edits && (
        <button type="button" className="act go" disabled={chosen.busy} onClick={chosen.claim}>
          {t('claimAll')}
        </button>
      )}{' '}
      {runsDesk && <GiveTo chosen={chosen} />}{' '}
      <button type="button" className="act" onClick={chosen.clear}>
        {t('clear')}
      </button>
    </>
  );
}

function GiveTo({ chosen }: { readonly chosen: Chosen }) {
  const t = useWords(queueWords);
  const [to, setTo] = useState('');
  const people = useQuery({
    queryKey: queryKeys.people,
    queryFn: ({ signal }) => callRoute('listPeople', { signal }),
    staleTime: 60_000,
  }).data?.items;
  const editors = (people ?? []).filter(
    ({ roles, disabled }) => !disabled && roles.includes('editor'),
  );
  return (
    <>
      <label>
        {t('giveTo')}{' '}
        <select id="give-to" value={to} onChange={({ target }) => setTo(target.value)}>
          <option value="">{t('choosePerson')}</option>
          {editors.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>{' '}
      <button
        type="button"
        className="act go"
        disabled={to === '' || chosen.busy}
        onClick={() => chosen.giveTo(to)}
      >
        {t('give')}
      </button>{' '}
      <button
        type="button"
        className="act"
        disabled={chosen.busy}
        onClick={() => chosen.giveTo(null)}
      >
        {t('free')}
      </button>
    </>
  );
}
