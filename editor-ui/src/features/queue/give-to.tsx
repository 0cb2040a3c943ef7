import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { callRoute } from '../../api/call-route.js';
import { queryKeys } from '../../api/query-client.js';
import { useWords } from '../../i18n/use-words.js';
import { queueWords } from './queue-words.js';

interface GiveToProps {
  readonly busy: boolean;
  readonly give: (personId: string) => void;
  /** Who has it already: they are not offered. */
  readonly except?: string | undefined;
}

/** GiveTo chooses an editor and gives them what it stands beside. */
export function GiveTo({ busy, give, except }: GiveToProps) {
  const t = useWords(queueWords);
  const [to, setTo] = useState('');
  const people = useQuery({
    queryKey: queryKeys.people,
    queryFn: ({ signal }) => callRoute('listPeople', { signal }),
    staleTime: 60_000,
  }).data?.items;
  const editors = (people ?? []).filter(
    ({ id, roles, disabled }) => !disabled && roles.includes('editor') && id !== except,
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
        disabled={to === '' || busy}
        onClick={() => give(to)}
      >
        {t('give')}
      </button>
    </>
  );
}
