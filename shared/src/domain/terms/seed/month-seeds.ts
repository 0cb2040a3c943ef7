import { seed, type TermSeed } from './term-seed.js';

/** Levant; Egypt and the Gulf; Algeria and Tunisia; Morocco; Mauritania. */
const CALENDARS = ['ar-SY', 'ar-EG', 'ar-DZ', 'ar-TN', 'ar-MA', 'ar-MR'] as const;

// Also a verb (مارس: practised), a car, names of people, a number: never without a word beside them.
const NEVER_ALONE = new Set(['مارس', 'ماي', 'جوان', 'نيسان', 'صفر', 'رجب', 'شعبان', 'محرم']);
const BESIDE = ['شهر @', '@ الماضي', '@ المقبل', '@ الجاري', '@ الحالي', 'أوائل @', 'أواخر @'];

const HIJRI = [
  'محرم = Muharram',
  'صفر = Safar',
  'ربيع الأول = Rabi al-Awwal | Rabi al-Awal | Rabi I',
  'ربيع الآخر | ربيع الثاني = Rabi al-Thani | Rabi al-Akhir | Rabi II',
  'جمادى الأولى | جمادى الأول = Jumada al-Ula | Jumada al-Awwal | Jumada I',
  'جمادى الآخرة | جمادى الثانية | جمادى الآخر = Jumada al-Akhira | Jumada al-Thani | Jumada II',
  'رجب = Rajab',
  'شعبان = Shaaban | Shaban | Sha’ban',
  'رمضان = Ramadan',
  'شوال = Shawwal',
  'ذو القعدة | ذي القعدة = Dhu al-Qadah | Dhul Qadah | Dhu al-Qi’dah | Dhul Qada | Dhul-Qadah | Dhu al-Qa’dah',
  'ذو الحجة | ذي الحجة = Dhu al-Hijjah | Dhul Hijjah | Zul Hijjah | Dhu al-Hijja | Dhul Hijja | Dhul-Hijjah',
] as const;

/** monthSeeds gives the months as every Arab press tradition names them, and the months of the Hijri year. */
export function monthSeeds(): TermSeed[] {
  return [...gregorian(), ...hijri()];
}

function gregorian(): TermSeed[] {
  const english = new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' });
  const short = new Intl.DateTimeFormat('en', { month: 'short', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, month) => {
    const day = new Date(Date.UTC(2024, month, 15));
    const names = [
      ...new Set(
        CALENDARS.map((locale) =>
          new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' }).format(day),
        ),
      ),
    ];
    const preferred = english.format(day);
    return seed(`month:${month + 1}`, 'word', [...forms(names), ...slashed(names)], preferred, {
      allowed: [short.format(day), ...(month === 8 ? ['Sept'] : [])].filter(
        (name) => name !== preferred,
      ),
    });
  });
}

function hijri(): TermSeed[] {
  const iso = new Intl.DateTimeFormat('en', { calendar: 'islamic-umalqura', month: 'long' });
  const cldr = hijriMonths(iso);
  return HIJRI.map((line, index) => {
    const [arabic = '', english = ''] = line.split(' = ');
    const [preferred = '', ...others] = english.split(' | ');
    const allowed = [cldr[index] ?? '', ...others].filter(
      (name, at, all) => name !== '' && name !== preferred && all.indexOf(name) === at,
    );
    return seed(`hijri:${index + 1}`, 'word', forms(arabic.split(' | ')), preferred, { allowed });
  });
}

/** CLDR's English names, in order: the months of one Hijri year, found by walking days of a known one. */
function hijriMonths(format: Intl.DateTimeFormat): string[] {
  const days = Array.from({ length: 354 }, (_, day) => new Date(Date.UTC(2024, 6, 8 + day, 12)));
  return [...new Set(days.map((day) => format.format(day)))];
}

function forms(names: readonly string[]): string[] {
  return names.flatMap((name) =>
    NEVER_ALONE.has(name) ? BESIDE.map((form) => form.replace('@', name)) : [name],
  );
}

/** كانون الثاني/يناير: agencies write both names in one. */
function slashed(names: readonly string[]): string[] {
  const [levant = '', egypt = ''] = names;
  return levant === egypt ? [] : [`${levant}/${egypt}`, `${egypt}/${levant}`];
}
