import { useMemo, useSyncExternalStore } from 'react';
import { translator } from './i18n.js';
import type { WordKey, Words } from './words.js';

type Values = Readonly<Record<string, string | number | undefined>>;

/** Gives the sentence of a key in the language of the interface. */
export type Tell<W extends Words> = (key: WordKey<W>, values?: Values) => string;

/** useWords hands a component the sentences of its feature; it renders again when the language turns. */
export function useWords<W extends Words>(words: W): Tell<W> {
  know(words);
  const language = useSyncExternalStore(whenSpoken, () => translator.language);
  return useMemo(() => {
    const t = translator.getFixedT(language, words.name);
    return (key: WordKey<W>, values: Values = {}) => t(String(key), { ...values, lng: language });
  }, [language, words.name]);
}

/** whenSpoken calls back whenever the interface turns to another language, until it is let go. */
export function whenSpoken(watcher: () => void): () => void {
  translator.on('languageChanged', watcher);
  return () => translator.off('languageChanged', watcher);
}

/** know adds a feature's catalogue to the page once. */
function know(words: Words): void {
  if (translator.hasResourceBundle('en', words.name)) return;
  translator.addResourceBundle('en', words.name, words.en);
  translator.addResourceBundle('ar', words.name, words.ar);
}
