import { remembered } from '../remembered.js';

/** What an amount is of (a time, a length, a weight), its unit, and how much of the smallest unit it is. */
export interface Measure {
  readonly of: Dimension;
  readonly unit: string;
  readonly size: number;
}

type Dimension = 'time' | 'months' | 'weight' | 'length';

// The Arabic folded, counted nouns in every number and case; the English as it follows a number.
const UNITS: readonly (readonly [of: Dimension, size: number, arabic: string, english: string])[] =
  [
    ['time', 1, 'ثانيه ثواني ثوان', 'second seconds'],
    ['time', 60, 'دقيقه دقايق', 'minute minutes min mins'],
    ['time', 3_600, 'ساعه ساعات', 'hour hours hr hrs'],
    ['time', 86_400, 'يوم يوما ايام', 'day days'],
    ['time', 604_800, 'اسبوع اسبوعا اسابيع', 'week weeks'],
    ['months', 1, 'شهر شهرا اشهر شهور', 'month months'],
    ['months', 12, 'عام عاما اعوام سنه سنوات سنين', 'year years yr yrs'],
    ['months', 120, 'عقد عقدا عقود', 'decade decades'],
    ['months', 1_200, 'قرن قرنا قرون', 'century centuries'],
    ['weight', 1, 'غرام غراما غرامات جرام جراما جرامات', 'gram grams g'],
    [
      'weight',
      1_000,
      'كيلوغرام كيلوغراما كيلوغرامات كيلوجرام كيلوجراما كيلوجرامات كيلو كلغ كغ كجم',
      'kilogram kilograms kilogramme kilogrammes kilo kilos kg kgs',
    ],
    ['weight', 1e6, 'طن طنا اطنان', 'ton tons tonne tonnes'],
    [
      'length',
      1,
      'سنتيمتر سنتيمترا سنتيمترات سم',
      'centimetre centimetres centimeter centimeters cm',
    ],
    ['length', 100, 'متر مترا امتار', 'metre metres meter meters m'],
    [
      'length',
      1e5,
      'كيلومتر كيلومترا كيلومترات كلم كم',
      'kilometre kilometres kilometer kilometers km kms',
    ],
  ];

const ARABIC = new Map<string, Measure>();
const ENGLISH = new Map<string, Measure>();
for (const [of, size, arabic, english] of UNITS) {
  const unit = english.split(' ')[0] ?? '';
  for (const word of arabic.split(' ')) ARABIC.set(word, { of, unit, size });
  for (const word of english.split(' ')) ENGLISH.set(word, { of, unit, size });
}
ENGLISH.set('fortnight', { of: 'time', unit: 'week', size: 14 * 86_400 });
ENGLISH.set('fortnights', { of: 'time', unit: 'week', size: 14 * 86_400 });

/** arabicMeasure gives the unit that a folded Arabic noun counts in, undefined for every other noun. */
export function arabicMeasure(word: string): Measure | undefined {
  return ARABIC.get(word) ?? ARABIC.get(word.replace(/^ال/, ''));
}

/** englishMeasure gives the unit that a lower-case English noun counts in. */
export function englishMeasure(word: string): Measure | undefined {
  return ENGLISH.get(word);
}

/** bareMeasureKeys are the units that Arabic names without a number: «قبل عام» is twelve months ago. */
export const bareMeasureKeys: (folded: string) => readonly string[] = remembered((folded) =>
  folded.split(/[^\u0621-\u064a]+/).flatMap((word) => {
    const measure = arabicMeasure(word.replace(/^[وفبل](?=[^ا])/, ''));
    return measure ? [measureKey(1, measure)] : [];
  }),
);

/** measureKey names an amount so that "three tonnes" and "3,000 kg", "a fortnight" and "14 days" are one. */
export function measureKey(value: number, { of, size }: Measure): string {
  return `${of}${Number((value * size).toPrecision(10))}`;
}

/** isMeasureKey tells a key of measureKey from that of a bare number. */
export function isMeasureKey(key: string): boolean {
  return /^(?:time|months|weight|length)/.test(key);
}
