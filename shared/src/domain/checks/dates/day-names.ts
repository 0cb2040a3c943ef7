/** ENGLISH_DAYS are the days of the week from Sunday. */
export const ENGLISH_DAYS = [
  'Sunday',
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
] as const;

const ARABIC_LETTERS = 'احد|اثنين|ثلاثاء|اربعاء|خميس|جمعه|سبت';

/** ARABIC_DAY finds a day of the week with its clitics; the day's own letters are group 1. */
export const ARABIC_DAY = new RegExp(
  `(?<![\\u0621-\\u064a])[وفبك]{0,2}(?:ال|لل)(${ARABIC_LETTERS})(?![\\u0621-\\u064a])`,
  'g',
);

/** ENGLISH_DAY finds a day of the week, written out or cut short; not in "Black Friday". */
export const ENGLISH_DAY =
  /\b(?<!(?:Black|Good|Bloody|Ash|Palm|Easter|Cyber|Super) )(?:(Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)days?|(Mon|Tues?|Wed|Thurs?|Fri)\b\.?(?=,? \d))/g;

/** dayOfArabic gives 0–6 for the letters of ARABIC_DAY. */
export function dayOfArabic(letters: string): number {
  return ARABIC_LETTERS.split('|').indexOf(letters);
}

/** dayOfEnglish gives 0–6 for an English day, however short. */
export function dayOfEnglish(word: string): number {
  return ENGLISH_DAYS.findIndex((day) => day.startsWith(word.slice(0, 3)));
}
