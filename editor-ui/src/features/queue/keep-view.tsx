import type { FilterQuery, SavedFilter } from '@dragoman/shared/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, useState, type FormEvent } from 'react';
import { useNavigate } from 'react-router';
import { callRoute } from '../../api/call-route.js';
import { queryKeys } from '../../api/query-client.js';
import { useRoles } from '../../api/use-me.js';
import { useProblemSentence } from '../../chrome/failing.js';
import { useWords } from '../../i18n/use-words.js';
import { addressOfFilter } from './queue-view.js';
import { queueWords } from './queue-words.js';

interface KeepViewProps {
  readonly query: FilterQuery;
  /** The kept view that is shown. */
  readonly standing: SavedFilter | null;
}

/** KeepView keeps what the queue is narrowed to under a name, or drops the kept view that is shown. */
export function KeepView({ query, standing }: KeepViewProps) {
  const t = useWords(queueWords);
  const sentence = useProblemSentence();
  const client = useQueryClient();
  const navigate = useNavigate();
  const isAdmin = useRoles('admin');
  const field = useId();
  const [name, setName] = useState<string | null>(null);
  const [shared, setShared] = useState(false);
  const settled = async () => {
    await client.invalidateQueries({ queryKey: queryKeys.filters });
    await client.invalidateQueries({ queryKey: queryKeys.translations });
  };
  const keeping = useMutation({
    mutationFn: (given: string) =>
      callRoute('keepFilter', { body: { name: given, query, shared } }),
    onSuccess: async (filter) => {
      setName(null);
      await settled();
      void navigate(`?${addressOfFilter(filter.query)}`, { replace: true });
    },
  });
  const dropping = useMutation({
    mutationFn: (filterId: string) => callRoute('dropFilter', { params: { filterId } }),
    onSuccess: settled,
  });
  const keep = (event: FormEvent) => {
    event.preventDefault();
    if (name?.trim()) keeping.mutate(name.trim());
  };
  if (standing && (standing.mine || isAdmin))
    return (
      <button
        type="button"
        className="act"
        aria-label={t('dropNamed', { name: standing.name })}
        disabled={dropping.isPending}
        onClick={() => dropping.mutate(standing.id)}
      >
        {t('drop')}
      </button>
    );
  if (standing) return null;
  if (name === null)
    return (
      <button type="button" className="act" onClick={() => setName('')}>
        {t('keepView')}
      </button>
    );
  return (
    <form
      className="keep-view"
      onSubmit={keep}
      onKeyDown={({ key }) => key === 'Escape' && setName(null)}
    >
      <label htmlFor={field}>{t('keepName')}</label>{' '}
      <input
        id={field}
        dir="auto"
        autoFocus
        required
        maxLength={60}
        value={name}
        onChange={({ target }) => setName(target.value)}
      />{' '}
      {isAdmin && (
        <label>
          <input
            type="checkbox"
            checked={shared}
            onChange={({ target }) => setShared(target.checked)}
          />{' '}
          {t('keepShared')}
        </label>
      )}{' '}
      <button type="submit" className="act go" disabled={keeping.isPending}>
        {t('keep')}
      </button>{' '}
      <button type="button" className="act" onClick={() => setName(null)}>
        {t('cancel')}
      </button>
      {keeping.error && (
        <span className="alarm" role="alert">
          {' '}
          {sentence(keeping.error)}
        </span>
      )}
    </form>
  );
}
