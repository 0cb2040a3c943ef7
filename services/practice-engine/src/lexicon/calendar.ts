import { foldArabic } from '@dragoman/shared/domain';

// Between them these use every Gregorian month name of the Arab press: كانون الثاني, يناير, جانفي, غشت…
const ARAB_CALENDARS = ['ar-EG', 'ar-SY', 'ar-TN', 'ar-MA', 'ar-MR'];

const HIJRI_MONTHS: Readonly<Record<string, string>> = {
  محرم: 'Muharram',
  صفر: 'Safar',
  'ربيع الأول': 'Rabi al-Awwal',
  'ربيع الثاني': 'Rabi al-Thani',
  'ربيع الآخر': 'Rabi al-Thani',
  'جمادى الأولى': 'Jumada al-Ula',
  'جمادى الآخرة': 'Jumada al-Akhira',
  'جمادى الثانية': 'Jumada al-Akhira',
  رجب: 'Rajab',
  شعبان: 'Shaaban',
  رمضان: 'Ramadan',
  شوال: 'Shawwal',
  'ذو القعدة': 'Dhu al-Qaada',
  'ذي القعدة': 'Dhu al-Qaada',
  'ذو الحجة': 'Dhu al-Hijja',
  'ذي الحجة': 'Dhu al-Hijja',
};

/** monthNames lists every Arabic month name, Gregorian and Hijri, with its English. */
export function monthNames(): readonly (readonly [string, string])[] {
  const english = monthsIn('en');
  const gregorian = ARAB_CALENDARS.flatMap((locale) =>
    monthsIn(locale).map((arabic, month) => [arabic, english[month] ?? ''] as const),
  );
  return [...Object.entries(HIJRI_MONTHS), ...gregorian];
}

/** Month names that folding makes one with a common word: a month only beside a number. */
export const DOUBTFUL_MONTHS: ReadonlySet<string> = new Set(['آب', 'صفر'].map(foldArabic));

function monthsIn(locale: string): string[] {
  const format = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, month) => format.format(Date.UTC(2024, month, 15)));
}
