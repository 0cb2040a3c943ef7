import { useId } from 'react';
import { useWords } from '../../i18n/use-words.js';
import { approveWords } from './approve-words.js';

/** When a story goes out; `at` is a local date and time as the field holds it. */
export interface When {
  readonly kind: 'now' | 'at' | 'later';
  readonly at: string;
}

interface WhenFieldsProps {
  readonly when: When;
  readonly onChange: (when: When) => void;
  readonly scheduling: boolean;
}

/** WhenFields asks when the story goes out: now, at a time, or not yet. */
export function WhenFields({ when, onChange, scheduling }: WhenFieldsProps) {
  const t = useWords(approveWords);
  const name = useId();
  const kinds = scheduling ? (['now', 'at', 'later'] as const) : (['now', 'later'] as const);
  return (
    <fieldset className="when">
      <legend className="vh">{t('when')}</legend>
      {kinds.map((kind) => (
        <label key={kind}>
          <input
            type="radio"
            name={name}
            checked={when.kind === kind}
            onChange={() => onChange({ ...when, kind })}
          />{' '}
          {t(kind)}
        </label>
      ))}
      {when.kind === 'at' && (
        <input
          type="datetime-local"
          className="when-at"
          dir="ltr"
          aria-label={t('timeLabel')}
          value={when.at}
          required
          onChange={({ target }) => onChange({ ...when, at: target.value })}
        />
      )}
    </fieldset>
  );
}

/** firstTime proposes the deadline, or the next full hour where that has passed. */
export function firstTime(dueAt: string | null): string {
  const now = new Date();
  const hour = new Date(now);
  hour.setHours(now.getHours() + 1, 0, 0, 0);
  const due = dueAt === null ? null : new Date(dueAt);
  return localField(due && due > now ? due : hour);
}

function localField(date: Date): string {
  const shifted = new Date(date.getTime() - date.getTimezoneOffset() * 60_000);
  return shifted.toISOString().slice(0, 16);
}
