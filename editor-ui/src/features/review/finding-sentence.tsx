import { FINDING_SENTENCES, type Finding, type FindingCode } from '@dragoman/shared/domain';
import { useFormat } from '../../i18n/use-format.js';
import { useWords } from '../../i18n/use-words.js';
import { IsolatedArabic } from '../story/isolated-arabic.js';
import { findingWords } from './finding-words.js';

/** FindingSentence says what a finding asks to look at, in the language of the interface. */
export function FindingSentence({ finding }: { readonly finding: Finding }) {
  const t = useWords(findingWords);
  const { language } = useFormat();
  const { code, params, message } = finding;
  // A newer desk may say what this page has no words for; it says it in English as well.
  if (language !== 'ar' || !isKnown(code)) return <IsolatedArabic text={message} />;
  const isolated = Object.fromEntries(
    Object.entries(params).map(([name, value]) => [name, `\u2068${value}\u2069`]),
  );
  return t(code, isolated);
}

function isKnown(code: string): code is FindingCode {
  return code in FINDING_SENTENCES;
}
