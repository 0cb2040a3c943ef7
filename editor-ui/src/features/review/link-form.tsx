import { isSafeHref } from '@dragoman/shared/domain';
import { toggleMark } from 'prosemirror-commands';
import { useState, type FormEvent } from 'react';
import { useWords } from '../../i18n/use-words.js';
import { editorSchema } from './editor-schema.js';
import { useReviewDesk } from './review-context.js';
import { reviewWords } from './review-words.js';

const { link } = editorSchema.marks;

/** LinkForm sets or removes the link of the selected words; http, https and mailto only. */
export function LinkForm() {
  const t = useWords(reviewWords);
  const { viewRef, openPanel, linkHere } = useReviewDesk();
  const [href, setHref] = useState(() => linkHere() ?? 'https://');
  const [refused, setRefused] = useState(false);
  const close = () => {
    openPanel(null);
    viewRef.current?.focus();
  };
  const set = (event: FormEvent) => {
    event.preventDefault();
    const view = viewRef.current;
    if (!isSafeHref(href)) return setRefused(true);
    if (view) toggleMark(link, { href }, { removeWhenPresent: false })(view.state, view.dispatch);
    close();
  };
  const unset = () => {
    const view = viewRef.current;
    if (view) {
      const { from, to } = view.state.selection;
      view.dispatch(view.state.tr.removeMark(from, to, link));
    }
    close();
  };
  return (
    <form className="inline-form" onSubmit={set}>
      <label>
        {t('link')}
        <input
          type="url"
          dir="ltr"
          autoFocus
          value={href}
          aria-invalid={refused}
          onChange={({ target }) => setHref(target.value)}
        />
      </label>
      {refused && <p className="alarm">{t('badLink')}</p>}
      <p className="acts">
        <button type="submit" className="act go">
          {t('setLink')}
        </button>
        <button type="button" className="act" onClick={unset}>
          {t('unsetLink')}
        </button>
        <button type="button" className="act" onClick={close}>
          {t('cancel')}
        </button>
      </p>
    </form>
  );
}
