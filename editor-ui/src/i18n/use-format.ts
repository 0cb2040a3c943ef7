import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { formatFor, type Format } from './format.js';
import type { Language } from './language.js';
import { translator } from './i18n.js';

/** useFormat gives the formats of the interface's language. */
export function useFormat(): Format {
  const { i18n } = useTranslation(undefined, { i18n: translator });
  const language: Language = i18n.language === 'ar' ? 'ar' : 'en';
  return useMemo(() => formatFor(language), [language]);
}
