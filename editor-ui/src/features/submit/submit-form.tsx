import { type SourceView } from '@dragoman/shared/contract';
import type { SubmitEvent } from 'react';
import { useProblemSentence } from '../../chrome/failing.js';
import { TextField } from '../../chrome/text-field.js';
import { useWords } from '../../i18n/use-words.js';
import { BodyField } from './body-field.js';
import type { Submitting } from './use-submitting.js';
import { submitWords } from './submit-words.js';
import { useFieldWords } from './use-field-words.js';

interface SubmitFormProps {
  readonly submitting: Submitting;
  readonly sources: readonly SourceView[];
}

/** SubmitForm is an Arabic article on its way to the English desk. */
export function SubmitForm({ submitting, sources }: SubmitFormProps) {
  const t = useWords(submitWords);
  const sentence = useProblemSentence();
  const { draft, change, error, isSending, send, putAway } = submitting;
  const wrong = useFieldWords(submitting.wrong);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    send();
  };
  return (
    <form className="form" aria-labelledby="new" onSubmit={submit} noValidate>
      <h2 id="new">{t(draft.update ? 'updateTitle' : 'newTitle')}</h2>
      {sources.length > 1 && (
        <div className="f">
          <label htmlFor="source">{t('source')}</label>
          <span className="sel">
            <select
              id="source"
              value={draft.source}
              disabled={draft.update}
              onChange={({ target }) => change({ source: target.value })}
            >
              {sources.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </span>
        </div>
      )}
      <div className="f">
        <TextField
          id="headline"
          label={t('headline')}
          className="h"
          dir="rtl"
          lang="ar"
          value={draft.headline}
          wrong={wrong['headline']}
          onChange={(headline) => change({ headline })}
        />
      </div>
      <div className="f">
        <TextField
          id="standfirst"
          label={t('standfirst')}
          className="n"
          rows={2}
          dir="rtl"
          lang="ar"
          value={draft.standfirst}
          wrong={wrong['standfirst']}
          onChange={(standfirst) => change({ standfirst })}
        />
      </div>
      <BodyField
        key={draft.externalId}
        initial={draft.blocks}
        wrong={wrong['body']}
        onHeadline={draft.headline === '' ? (headline) => change({ headline }) : undefined}
        onChange={(blocks) => change({ blocks })}
      />
      <div className="f two">
        <TextField
          id="byline"
          label={t('byline')}
          dir="auto"
          value={draft.byline}
          wrong={wrong['byline']}
          onChange={(byline) => change({ byline })}
        />
        <TextField
          id="section"
          label={t('section')}
          dir="auto"
          value={draft.section}
          wrong={wrong['section']}
          onChange={(section) => change({ section })}
        />
      </div>
      <div className="f two">
        <fieldset>
          <legend>{t('priority')}</legend>
          {(['normal', 'urgent'] as const).map((priority) => (
            <label key={priority} className="r">
              <input
                type="radio"
                name="priority"
                checked={draft.priority === priority}
                onChange={() => change({ priority })}
              />{' '}
              {t(priority)}
            </label>
          ))}
        </fieldset>
        <TextField
          id="due"
          label={t('due')}
          type="datetime-local"
          value={draft.due}
          wrong={wrong['dueAt']}
          onChange={(due) => change({ due })}
        />
      </div>
      <div className="f">
        <TextField
          id="url"
          label={t('url')}
          aside={t('urlAside')}
          type="url"
          dir="ltr"
          lang="en"
          placeholder="https://"
          value={draft.url}
          wrong={wrong['url']}
          onChange={(url) => change({ url })}
        />
      </div>
      <div className="f">
        <TextField
          id="note"
          label={t('note')}
          aside={t('noteAside')}
          dir="auto"
          value={draft.note}
          wrong={wrong['note']}
          onChange={(note) => change({ note })}
        />
      </div>
      {error && (
        <p className="wrong" role="alert">
          {Object.keys(submitting.wrong).length > 0 ? t('someWrong') : sentence(error)}
        </p>
      )}
      <div className="send">
        <button type="submit" className="btn primary" disabled={isSending}>
          {t(draft.update ? 'sendUpdate' : 'send')}
        </button>
        {draft.update && (
          <button type="button" className="act" onClick={putAway}>
            {t('putAway')}
          </button>
        )}
        <p className="soft">{t(draft.update ? 'updateHint' : 'sendHint')}</p>
      </div>
    </form>
  );
}
