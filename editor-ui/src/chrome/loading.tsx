import { useWords } from '../i18n/use-words.js';
import { chromeWords } from './chrome-words.js';

/** Loading keeps quiet for a moment, then says that something is on its way. */
export function Loading() {
  const t = useWords(chromeWords);
  return (
    <p className="loading" role="status">
      {t('loading')}
    </p>
  );
}
