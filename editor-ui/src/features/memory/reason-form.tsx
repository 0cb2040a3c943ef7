import { useId, useState, type SubmitEvent } from 'react';
import { TextField } from '../../chrome/text-field.js';
import { useProblemSentence } from '../../chrome/failing.js';
import { useWords } from '../../i18n/use-words.js';
import { memoryWords } from './memory-words.js';

interface ReasonFormProps {
  readonly pending: boolean;
  readonly error: Error | null;
  readonly onRemove: (reason: string) => void;
  readonly onCancel: () => void;
}

/** ReasonForm asks why something leaves the memory before it does. */
export function ReasonForm({ pending, error, onRemove, onCancel }: ReasonFormProps) {
  const t = useWords(memoryWords);
  const sentence = useProblemSentence();
  const id = useId();
  const [reason, setReason] = useState('');
  const remove = (event: SubmitEvent) => {
    event.preventDefault();
    onRemove(reason);
  };
  return (
    <form className="line-form f" onSubmit={remove}>
      <TextField
        id={id}
        label={t('reason')}
        dir="auto"
        required
        value={reason}
        onChange={setReason}
      />
      <button type="submit" className="btn" disabled={pending || reason.trim() === ''}>
        {t('removeIt')}
      </button>
      <button type="button" className="act" onClick={onCancel}>
        {t('cancel')}
      </button>
      {error && (
        <p className="wrong" role="alert">
          {sentence(error)}
        </p>
      )}
    </form>
  );
}
