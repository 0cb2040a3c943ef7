import { useFormat } from '../../i18n/use-format.js';
import { useWords } from '../../i18n/use-words.js';
import { submitWords } from './submit-words.js';

const known = {
  headline: 'wrongHeadline',
  body: 'wrongBody',
  url: 'wrongUrl',
  dueAt: 'wrongDueAt',
} as const;

/** useFieldWords says what is wrong with fields in the interface's language: the contract speaks English. */
export function useFieldWords(
  wrong: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const t = useWords(submitWords);
  const { language } = useFormat();
  if (language === 'en') return wrong;
  return Object.fromEntries(
    Object.entries(wrong).map(([field, message]) => [
      field,
      field in known ? t(known[field as keyof typeof known]) : message,
    ]),
  );
}
