import { createInstance, type FormatterModule, type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { countInWords } from './count-words.js';
import { languages, localeOf, type Language } from './language.js';

const KEPT = 'dragoman.language';

/** The one i18next of the page. Features add their words when their chunk loads (`use-words.ts`). */
export const translator: i18n = createInstance();

// Every number of a sentence is written in the digits of its language, without the catalogue asking.
const formatter: FormatterModule = {
  type: 'formatter',
  init: () => undefined,
  add: () => undefined,
  addCached: () => undefined,
  format: formatValue,
};

void translator
  .use(initReactI18next)
  .use(formatter)
  .init({
    lng: firstLanguage(),
    fallbackLng: 'en',
    resources: {},
    interpolation: { escapeValue: false, alwaysFormat: true },
    react: { useSuspense: false, transKeepBasicHtmlNodesFor: [] },
  });
showLanguage(currentLanguage());

/** currentLanguage tells the language the interface is in. */
export function currentLanguage(): Language {
  return translator.language === 'ar' ? 'ar' : 'en';
}

/** speak turns the whole interface to a language and remembers it. */
export async function speak(language: Language): Promise<void> {
  localStorage.setItem(KEPT, language);
  await translator.changeLanguage(language);
  showLanguage(language);
}

function formatValue(value: unknown, format: string | undefined, language?: string): string {
  const spoken: Language = language === 'ar' ? 'ar' : 'en';
  if (typeof value !== 'number') return String(value);
  if (format === 'words') return countInWords(value, spoken);
  if (format === 'masculine') return countInWords(value, spoken, 'masculine');
  return digitsOf(spoken, format === 'twoDigits' ? 2 : 1).format(value);
}

const digits = new Map<string, Intl.NumberFormat>();

/** Made once, and only where they are asked for: a formatter takes the browser a millisecond or more. */
function digitsOf(language: Language, minimumIntegerDigits: number): Intl.NumberFormat {
  const name = `${language} ${minimumIntegerDigits}`;
  const known = digits.get(name);
  if (known) return known;
  const made = new Intl.NumberFormat(localeOf(language), { minimumIntegerDigits });
  digits.set(name, made);
  return made;
}

function firstLanguage(): Language {
  const kept = localStorage.getItem(KEPT);
  const found = languages.find((language) => language === kept);
  return found ?? (navigator.language.startsWith('ar') ? 'ar' : 'en');
}

function showLanguage(language: Language): void {
  document.documentElement.lang = language;
  document.documentElement.dir = language === 'ar' ? 'rtl' : 'ltr';
}
