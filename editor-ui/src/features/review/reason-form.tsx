import { useId, useState, type FormEvent } from 'react';
import { useWords } from '../../i18n/use-words.js';
import { reviewWords } from './review-words.js';

interface ReasonFormProps {
  readonly label: string;
  readonly action: string;
  readonly onGive: (reason: string) => void;
  readonly onCancel: () => void;
}

/** ReasonForm asks for a reason, which is kept with what it allowed. */
export function ReasonForm({ label, action, onGive, onCancel }: ReasonFormProps) {
  const t = useWords(reviewWords);
  const id = useId();
  const [reason, setReason] = useState('');
  const give = (event: FormEvent) => {
    event.preventDefault();
    if (reason.trim() !== '') onGive(reason.trim());
  };
  return (
    <form
      className="inline-form"
      onSubmit={give}
      onKeyDown={(event) => {
        if (event.code === 'Escape') onCancel();
        if (event.code === 'Enter' && (event.ctrlKey || event.metaKey)) give(event);
      }}
    >
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        dir="auto"
        rows={2}
        autoFocus
        required
        maxLength={2000}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
      />
      <p className="acts">
        <button type="submit" className="btn">
          {action}
        </button>
        <button type="button" className="act" onClick={onCancel}>
          {t('cancel')}
        </button>
      </p>
    </form>
  );
}
