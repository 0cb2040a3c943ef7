import type { ReactElement } from 'react';
import { Trans } from 'react-i18next';
import { translator } from './i18n.js';
import { useWords } from './use-words.js';
import type { WordKey, Words } from './words.js';

interface SayProps<W extends Words> {
  readonly words: W;
  readonly k: WordKey<W>;
  readonly values?: Record<string, string | number>;
  /** Elements for the tags of the sentence, beside `<bdi>` and `<b>`. */
  readonly with?: Record<string, ReactElement>;
}

const always = { bdi: <bdi />, b: <b /> };

/**
 * Say writes a sentence with elements in it. Catalogues wrap inserted names in `<bdi>`, so that a name of
 * one script never turns the sentence of the other around.
 */
export function Say<W extends Words>({ words, k, values = {}, with: more = {} }: SayProps<W>) {
  useWords(words);
  return (
    <Trans
      i18n={translator}
      ns={words.name}
      i18nKey={k}
      values={values}
      {...(typeof values['count'] === 'number' ? { count: values['count'] } : {})}
      components={{ ...always, ...more }}
      // Values are escaped before the tags are read, so that a name can hold no tag.
      tOptions={{ interpolation: { escapeValue: true } }}
      shouldUnescape
    />
  );
}
