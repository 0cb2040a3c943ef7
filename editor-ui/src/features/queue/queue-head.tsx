import type { ReactNode, RefObject } from 'react';
import { PageTitle } from '../../chrome/page-title.js';
import { useWords } from '../../i18n/use-words.js';
import { queueWords } from './queue-words.js';
import { useSearchText } from './use-search-text.js';

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
  const [text, search] = useSearchText();
  return (
    <header className="qhead">
      <PageTitle>{title}</PageTitle>
      <h1>{sentence}</h1>
      <label className="find">
        <span className="vh">{t('find')}</span>
        <input
          ref={find}
          type="search"
          {...(text === '' ? {} : { dir: 'auto' })}
          placeholder={t('findHint')}
          value={text}
          onChange={({ target }) => search(target.value)}
          onKeyDown={({ key, currentTarget }) => key === 'Escape' && currentTarget.blur()}
        />{' '}
        <kbd aria-hidden="true">/</kbd>
      </label>
      {children}
    </header>
  );
}
