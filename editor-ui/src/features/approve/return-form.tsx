import { useState } from 'react';
import { useFormat } from '../../i18n/use-format.js';
import { useWords } from '../../i18n/use-words.js';
import { ReasonForm } from '../review/reason-form.js';
import type { CommandRun } from '../review/use-run-command.js';
import { approveWords } from './approve-words.js';
import type { ReturnNotes, SelectedWords } from './use-return-notes.js';

/** ReturnForm sends the story back with what has to change: notes pinned to words, and a word on the whole. */
export function ReturnForm({
  commands,
  notes: { notes, selected, add, remove, clear },
}: {
  readonly commands: CommandRun;
  readonly notes: ReturnNotes;
}) {
  const t = useWords(approveWords);
  const format = useFormat();
  const [whole, setWhole] = useState('');
  const [noting, setNoting] = useState<SelectedWords | null>(null);
  const note = whole.trim();
  const ready = commands.running === null && (note !== '' || notes.length > 0);
  const give = async () => {
    if (!ready) return;
    const sent = await commands.run('return', {
      note: note === '' ? t('seeNotes') : note,
      notes: notes.map(({ segmentId, quote, body }) => ({ segmentId, quote, body })),
    });
    if (sent) clear();
  };
  return (
    <section>
      <h2>{t('orReturn')}</h2>
      {notes.length > 0 && (
        <ol className="notes">
          {notes.map(({ number, quote, body }, index) => (
            <li key={index}>
              <span className="no">{format.number(number)}</span>
              {quote !== null && (
                <blockquote lang="en" dir="ltr">
                  {quote}
                </blockquote>
              )}
              <p dir="auto">
                {body}{' '}
                <button
                  type="button"
                  className="act"
                  aria-label={t('removeNote', { number: index + 1 })}
                  onClick={() => remove(index)}
                >
                  ×
                </button>
              </p>
            </li>
          ))}
        </ol>
      )}
      {noting ? (
        <div>
          <blockquote lang="en" dir="ltr">
            {noting.quote}
          </blockquote>
          <ReasonForm
            label={t('noteBody')}
            action={t('add')}
            onCancel={() => setNoting(null)}
            onGive={(body) => {
              add({ ...noting, body });
              setNoting(null);
            }}
          />
        </div>
      ) : selected ? (
        <p>
          <button type="button" className="act go add-note" onClick={() => setNoting(selected)}>
            {t('addNote', { quote: shortened(selected.quote) })}
          </button>
        </p>
      ) : (
        <p className="ghost">{t('selectWords')}</p>
      )}
      <label className="stacked">
        {t('returnWhy')}
        <textarea
          dir="auto"
          rows={2}
          maxLength={10000}
          value={whole}
          onChange={({ target }) => setWhole(target.value)}
        />
      </label>
      <button type="button" className="btn wide" aria-disabled={!ready} onClick={() => void give()}>
        {t('returnWith', { count: notes.length })}
      </button>
    </section>
  );
}

function shortened(quote: string): string {
  return quote.length > 40 ? `${quote.slice(0, 40)}…` : quote;
}
