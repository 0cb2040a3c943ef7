import { localeOf, type Language } from './language.js';

const english = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ');
// One and two are in the noun itself. A number takes the other gender than what it counts.
const arabic = {
  // before مادة, مسودّة
  feminine: ['', '', '', 'ثلاث', 'أربع', 'خمس', 'ست', 'سبع', 'ثماني', 'تسع', 'عشر'],
  // before أمر, رقم, اقتباس
  masculine: ['', '', '', 'ثلاثة', 'أربعة', 'خمسة', 'ستة', 'سبعة', 'ثمانية', 'تسعة', 'عشرة'],
} as const;

/**
 * countInWords writes a small count as a word, as a sentence of a page wants it, and a large one in
 * digits. Arabic asks for the gender of what is counted.
 */
export function countInWords(
  count: number,
  language: Language,
  counted: keyof typeof arabic = 'feminine',
): string {
  const word = (language === 'ar' ? arabic[counted] : english)[count];
  return word || new Intl.NumberFormat(localeOf(language)).format(count);
}
