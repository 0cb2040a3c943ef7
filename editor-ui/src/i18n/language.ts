/** The languages of the interface. */
export const languages = ['en', 'ar'] as const;
export type Language = (typeof languages)[number];

// Levantine month names and Arabic-Indic digits, as the Arabic edition prints them; a 24-hour clock in both.
const locales: Readonly<Record<Language, string>> = { en: 'en-GB', ar: 'ar-LB-u-nu-arab' };

/** localeOf gives the locale that dates and numbers of a language are written in. */
export function localeOf(language: Language): string {
  return locales[language];
}
