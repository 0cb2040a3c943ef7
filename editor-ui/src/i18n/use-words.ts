import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { translator } from './i18n.js';
import type { WordKey, Words } from './words.js';

type Values = Readonly<Record<string, string | number | undefined>>;

/** Gives the sentence of a key in the language of the interface. */
export type Tell<W extends Words> = (key: WordKey<W>, values?: Values) => string;

/** useWords hands a component the sentences of its feature; it renders again when the language turns. */
export function useWords<W extends Words>(words: W): Tell<W> {
  know(words);
  const { t, i18n } = useTranslation(words.name, { i18n: translator });
  const language = i18n.language;
  return useCallback(
    (key: WordKey<W>, values: Values = {}) => t(String(key), { ...values, lng: language }),
    [t, language],
  );
}

/** know adds a feature's catalogue to the page once. */
function know(words: Words): void {
  if (translator.hasResourceBundle('en', words.name)) return;
  translator.addResourceBundle('en', words.name, words.en);
  translator.addResourceBundle('ar', words.name, words.ar);
}
