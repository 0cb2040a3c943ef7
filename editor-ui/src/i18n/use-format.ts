import { useSyncExternalStore } from 'react';
import { formatFor, type Format } from './format.js';
import type { Language } from './language.js';
import { currentLanguage } from './i18n.js';
import { whenSpoken } from './use-words.js';

// Made once for a language: every row of a story asks, and Intl's formatters are dear to make.
const formats: Partial<Record<Language, Format>> = {};

/** useFormat gives the formats of the interface's language. */
export function useFormat(): Format {
  const language = useSyncExternalStore(whenSpoken, currentLanguage);
  return (formats[language] ??= formatFor(language));
}
