import { useId, useState, type SubmitEvent } from 'react';
import { useWords } from '../../../i18n/use-words.js';
import { draftReasonsWords } from './draft-reasons-words.js';

interface RedraftFormProps {
  readonly isUntouched: boolean;
  /** Null asks for another draft with no instruction. */
  readonly onGive: (instruction: string | null) => void;
  readonly onCancel: () => void;
}

/** What the desk asks most; the contract takes as much. */
const usual = ['shorter', 'closer', 'plainer'] as const;
const LONGEST = 1_000;

/** RedraftForm asks what the next draft of one segment should do differently. */
export function RedraftForm({ isUntouched, onGive, onCancel }: RedraftFormProps) {
  const t = useWords(draftReasonsWords);
  const id = useId();
  const [wish, setWish] = useState('');
  const give = (event: SubmitEvent) => {
    event.preventDefault();
    onGive(wish.trim() === '' ? null : wish.trim());
  };
  return (
    <form
      className="inline-form"
      onSubmit={give}
      onKeyDown={(event) => {
        if (event.code === 'Escape') onCancel();
        if (event.code === 'Enter' && (event.ctrlKey || event.metaKey))
          event.currentTarget.requestSubmit();
      }}
    >
      <label htmlFor={id}>{t('wish')}</label>
      <textarea
        id={id}
        dir="auto"
        rows={2}
        autoFocus
        maxLength={LONGEST}
        value={wish}
        aria-describedby={`${id}-hint`}
        onChange={({ target }) => setWish(target.value)}
      />
      <p className="acts">
        {usual.map((one) => (
          <button key={one} type="button" className="act" onClick={() => setWish(t(one))}>
            {t(one)}
          </button>
        ))}
      </p>
      <p className="soft" id={`${id}-hint`}>
        {t(isUntouched ? 'wishHintUntouched' : 'wishHint')}
      </p>
      <p className="acts">
        <button type="submit" className="btn">
          {t('give')}
        </button>
        <button type="button" className="act" onClick={onCancel}>
          {t('cancel')}
        </button>
      </p>
    </form>
  );
}
