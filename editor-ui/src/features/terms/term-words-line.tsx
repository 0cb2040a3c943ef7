import type { TermView } from '@dragoman/shared/contract';
import { useWords } from '../../i18n/use-words.js';
import { kindWord } from './kind-word.js';
import { termsWords } from './terms-words.js';

/** TermWordsLine is a term as the look draws everything bilingual: Arabic, spine, English. */
export function TermWordsLine({ term }: { readonly term: TermView }) {
  const t = useWords(termsWords);
  return (
    <>
      <p className="ar" lang="ar" dir="rtl">
        {term.arabic.join('، ')}
      </p>
      <p className="spine">
        <bdi>{t(kindWord(term.kind))}</bdi>
      </p>
      <div className="en">
        <p lang="en">{term.preferred}</p>
        {term.allowed.length > 0 && (
          <p className="say">
            <bdi>{t('or', { words: listed(term.allowed) })}</bdi>
          </p>
        )}
        {term.banned.length > 0 && (
          <p className="say">
            <bdi>{t('not', { words: listed(term.banned) })}</bdi>
          </p>
        )}
        {term.note !== '' && (
          <p className="say">
            <bdi>{term.note}</bdi>
          </p>
        )}
      </div>
    </>
  );
}

function listed(variants: readonly string[]): string {
  // English words keep their order and their quotes in an Arabic sentence.
  return `\u2066${variants.map((variant) => `“${variant}”`).join(', ')}\u2069`;
}
