import type { ReactNode, RefObject } from 'react';
import { useSearchParams } from 'react-router';
import { PageTitle } from '../../chrome/page-title.js';
import { useWords } from '../../i18n/use-words.js';
import { queueWords } from './queue-words.js';

interface QueueHeadProps {
  /** What the browser's tab says. */
  readonly title: string;
  readonly sentence: string;
  readonly find: RefObject<HTMLInputElement | null>;
  readonly children?: ReactNode;
}

/** QueueHead opens a list: its news in a sentence, the search, and its views. */
export function QueueHead({ title, sentence, find, children }: QueueHeadProps) {
  const t = useWords(queueWords);
  const [params, setParams] = useSearchParams();
  const search = params.get('q') ?? '';
  const lookFor = (text: string) =>
    setParams(
      (kept) => {
        if (text === '') kept.delete('q');
        else kept.set('q', text);
        return kept;
      },
      { replace: true },
    );
  return (
    <header className="qhead">
      <PageTitle>{title}</PageTitle>
      <h1>{sentence}</h1>
      <label className="find">
        <span className="vh">{t('find')}</span>
        <input
          ref={find}
          type="search"
          {...(search === '' ? {} : { dir: 'auto' })}
          placeholder={t('findHint')}
          value={search}
          onChange={({ target }) => lookFor(target.value)}
          onKeyDown={({ key, currentTarget }) => key === 'Escape' && currentTarget.blur()}
        />{' '}
        <kbd aria-hidden="true">/</kbd>
      </label>
      {children}
    </header>
  );
}
