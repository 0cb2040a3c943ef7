import { localeOf, type Language } from './language.js';

const english = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ');
// Before a feminine noun, as مادة and مسودة are; one and two are in the noun itself.
const arabic = ['', '', '', 'ثلاث', 'أربع', 'خمس', 'ست', 'سبع', 'ثماني', 'تسع', 'عشر'];

/** countInWords writes a small count as a word, as a sentence of a page wants it, and a large one in digits. */
export function countInWords(count: number, language: Language): string {
  const word = (language === 'ar' ? arabic : english)[count];
  return word || new Intl.NumberFormat(localeOf(language)).format(count);
}
