// Folded as foldArabic writes: hamzas, ta marbuta and alef maqsura are gone. Sources: the Gregorian
// names of CLDR for ar-SY, ar-EG, ar-TN, ar-DZ and ar-MA, and spellings newspapers use beside them.
const ARABIC_MONTHS = [
  'يناير|كانون الثاني|جانفي',
  'فبراير|شباط|فيفري',
  'مارس|اذار',
  'ابريل|نيسان|افريل',
  'مايو|ايار|ماي',
  'يونيو|يونيه|حزيران|جوان',
  'يوليو|يوليه|تموز|جويليه|يوليوز',
  'اغسطس|اب|اوت|غشت',
  'سبتمبر|ايلول|شتنبر',
  'اكتوبر|تشرين الاول',
  'نوفمبر|تشرين الثاني|نونبر',
  'ديسمبر|كانون الاول|دجنبر',
] as const;

/** ARABIC_MONTH_NUMBER gives 1–12 for a folded Arabic month name of any of the regional calendars. */
export const ARABIC_MONTH_NUMBER: ReadonlyMap<string, number> = new Map(
  ARABIC_MONTHS.flatMap((names, index) =>
    names.split('|').map((name): [string, number] => [name, index + 1]),
  ),
);

/** AMBIGUOUS_MONTHS are also a verb, a car, a father, a name: a date must stand beside them. */
export const AMBIGUOUS_MONTHS: ReadonlySet<string> = new Set(
  'مارس|نيسان|ماي|جوان|اب|شباط|اوت|ايار|تموز'.split('|'),
);

const HIJRI_MONTHS = [
  ['محرم', /\bmu[hḥ]arram\b/i],
  ['صفر', /\b[sṣ]afar\b/i],
  ['ربيع الاول', /\brabi\b/i],
  ['ربيع الاخر', /\brabi\b/i],
  ['ربيع الثاني', /\brabi\b/i],
  ['جمادي الاولي', /\bj[ou]mada\b/i],
  ['جمادي الاخره', /\bj[ou]mada\b/i],
  ['رجب', /\brajab\b/i],
  ['شعبان', /\bsh[a’']*ban\b/i],
  ['رمضان', /\bramad[ah]?an\b/i],
  ['شوال', /\bshaww?al\b/i],
  ['ذو القعده', /\b[dz]h?[uo]l?[ -]/i],
  ['ذي القعده', /\b[dz]h?[uo]l?[ -]/i],
  ['ذو الحجه', /\b[dz]h?[uo]l?[ -]/i],
  ['ذي الحجه', /\b[dz]h?[uo]l?[ -]/i],
] as const;

/** HIJRI_MONTH gives, for a folded Hijri month name, what its English spellings look like. */
export const HIJRI_MONTH: ReadonlyMap<string, RegExp> = new Map(HIJRI_MONTHS);

/** ENGLISH_MONTHS are the month names in order, January first. */
export const ENGLISH_MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;
