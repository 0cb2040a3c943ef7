import { useMutation } from '@tanstack/react-query';
import { useState, type SubmitEvent } from 'react';
import { callRoute } from '../../api/call-route.js';
import { TextField } from '../../chrome/text-field.js';
import { useWords } from '../../i18n/use-words.js';
import { Refused } from './refused.js';
import { settingsWords } from './settings-words.js';

interface NewKeyProps {
  readonly source: string;
  readonly onMade: () => void;
}

/** NewKey makes a source key and shows it this once. */
export function NewKey({ source, onMade }: NewKeyProps) {
  const t = useWords(settingsWords);
  const [name, setName] = useState('');
  const [isCopied, setCopied] = useState(false);
  const making = useMutation({
    mutationFn: () => callRoute('createSourceKey', { params: { source }, body: { name } }),
    onSuccess: () => {
      setName('');
      setCopied(false);
      onMade();
    },
  });
  const make = (event: SubmitEvent) => {
    event.preventDefault();
    making.mutate();
  };
  if (making.data)
    return (
      <div className="shown-once" role="status">
        <p>{t('keyOnce')}</p>
        <output className="code" dir="ltr">
          {making.data.key}
        </output>
        <p className="acts">
          <button
            type="button"
            className="btn"
            onClick={() =>
              void navigator.clipboard.writeText(making.data.key).then(() => setCopied(true))
            }
          >
            {t(isCopied ? 'copied' : 'copy')}
          </button>
          <button type="button" className="act" onClick={() => making.reset()}>
            {t('keptIt')}
          </button>
        </p>
      </div>
    );
  return (
    <form className="line-form f" onSubmit={make}>
      <TextField
        id={`key-${source}`}
        label={t('keyName')}
        dir="auto"
        required
        value={name}
        onChange={setName}
      />
      <button type="submit" className="btn" disabled={making.isPending}>
        {t('makeKey')}
      </button>
      <Refused error={making.error} />
    </form>
  );
}
