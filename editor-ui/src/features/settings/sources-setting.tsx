import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type SubmitEvent } from 'react';
import { callRoute } from '../../api/call-route.js';
import { Failing } from '../../chrome/failing.js';
import { Loading } from '../../chrome/loading.js';
import { TextField } from '../../chrome/text-field.js';
import { useWords } from '../../i18n/use-words.js';
import { fieldErrors } from './field-errors.js';
import { Refused } from './refused.js';
import { Setting } from './setting.js';
import { settingsWords } from './settings-words.js';
import { SourceKeys } from './source-keys.js';

/** SourcesSetting lists who may hand articles in, with their keys. */
export function SourcesSetting() {
  const t = useWords(settingsWords);
  const sources = useQuery({
    queryKey: ['sources'],
    queryFn: ({ signal }) => callRoute('listSources', { signal }),
  });
  return (
    <Setting id="sources" title={t('sources')}>
      {sources.data ? (
        <ul className="list">
          {sources.data.items.map((source) => (
            <li key={source.id}>
              <h3>
                <bdi>{source.name}</bdi>{' '}
                <code className="soft" dir="ltr">
                  {source.id}
                </code>
              </h3>
              <SourceKeys source={source} />
            </li>
          ))}
        </ul>
      ) : sources.error ? (
        <Failing part error={sources.error} retry={() => void sources.refetch()} />
      ) : (
        <Loading />
      )}
      <NewSource />
    </Setting>
  );
}

function NewSource() {
  const t = useWords(settingsWords);
  const client = useQueryClient();
  const [id, setId] = useState('');
  const [name, setName] = useState('');
  const adding = useMutation({
    mutationFn: () => callRoute('createSource', { body: { id, name } }),
    onSuccess: async () => {
      setId('');
      setName('');
      await client.invalidateQueries({ queryKey: ['sources'] });
    },
  });
  const wrong = fieldErrors(adding.error);
  const add = (event: SubmitEvent) => {
    event.preventDefault();
    adding.mutate();
  };
  return (
    <details className="more">
      <summary className="act go">{t('addSource')}</summary>
      <form className="form" onSubmit={add}>
        <div className="f two">
          <TextField
            id="source-name"
            label={t('name')}
            dir="auto"
            required
            value={name}
            wrong={wrong['name']}
            onChange={setName}
          />
          <TextField
            id="source-id"
            label={t('sourceId')}
            aside={t('sourceIdAside')}
            dir="ltr"
            required
            value={id}
            wrong={wrong['id']}
            onChange={setId}
          />
        </div>
        <Refused error={Object.keys(wrong).length > 0 ? null : adding.error} />
        <p>
          <button type="submit" className="btn" disabled={adding.isPending}>
            {t('addSource')}
          </button>
        </p>
      </form>
    </details>
  );
}
