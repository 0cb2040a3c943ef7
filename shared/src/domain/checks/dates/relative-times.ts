/** The grain of a relative time: a day, or a span that a day lies in. */
export type Grain = 'day' | 'week' | 'month' | 'season' | 'year' | 'decade' | 'century';

/**
 * A time told from the day of writing: `offset` counts grains from now, negative for what has been; null
 * where only the side is told, past (-1) or future (1), as in «الأيام المقبلة».
 */
export interface RelativeTime {
  readonly grain: Grain;
  readonly offset: number | null;
  readonly side: -1 | 0 | 1;
}

/** How a language says one relative time. */
export interface RelativePattern extends RelativeTime {
  readonly pattern: RegExp;
}

const at = (grain: Grain, offset: number): RelativeTime => {
  return { grain, offset, side: Math.sign(offset) as RelativeTime['side'] };
};

const arabic = (words: string, time: RelativeTime): RelativePattern => {
  return {
    ...time,
    pattern: new RegExp(`(?<![\\u0621-\\u064a])[وفبكل]{0,2}(?:${words})(?![\\u0621-\\u064a])`, 'g'),
  };
};

const english = (words: string, time: RelativeTime): RelativePattern => {
  return { ...time, pattern: new RegExp(`\\b(?:${words})\\b`, 'gi') };
};

const NEXT = '(?:ال)?(?:مقبل|مقبله|قادم|قادمه|تالي|تاليه)';
const LAST = '(?:ال)?(?:ماضي|ماضيه|فايت|فايته|منصرم|منصرمه)';
const THIS = '(?:ال)?(?:جاري|جاريه|حالي|حاليه)';

const COUNTED_DAY =
  'الاول|الثاني|الثالث|الرابع|الخامس|السادس|السابع|الاخير|الواحد|نفسه|ذاته|الوطني|العالمي|الدولي';

const SPANS: readonly (readonly [grain: Grain, arabic: string, plural: string, english: string])[] =
  [
    ['week', 'اسبوع', 'اسابيع', 'week'],
    ['month', 'شهر', 'اشهر|شهور', 'month'],
    ['season', 'موسم|صيف|شتاء|ربيع|خريف', 'مواسم', 'season|summer|winter|spring|autumn'],
    ['year', 'عام|سنه', 'اعوام|سنوات|سنين', 'year'],
    ['decade', 'عقد', 'عقود', 'decade'],
    ['century', 'قرن', 'قرون', 'century'],
  ];

/** ARABIC_RELATIVE in the order in which they are looked for: «أول أمس» before «أمس». */
export const ARABIC_RELATIVE: readonly RelativePattern[] = [
  arabic('اول (?:من )?امس|امس الاول|قبل يومين', at('day', -2)),
  arabic('بعد (?:ال)?غد|بعد غدا', at('day', 2)),
  arabic('الليله الماضيه|ليله امس|(?:ال)?امس|(?:ال)?بارحه|قبل يوم(?! ال)', at('day', -1)),
  arabic('غدا|غد|الغد', at('day', 1)),
  arabic('اليوم التالي|في اليوم الموالي', at('day', 1)),
  arabic('اليوم السابق', at('day', -1)),
  // «في اليوم» is a day, «اليوم الأول» the first of some.
  arabic(`(?<!في )اليوم(?! (?:${COUNTED_DAY}))|الليله`, at('day', 0)),
  ...SPANS.flatMap(([grain, word, plural]) => [
    arabic(`(?:ال)?(?:${word}) ${LAST}`, at(grain, -1)),
    arabic(`(?:ال)?(?:${word}) ${NEXT}`, at(grain, 1)),
    arabic(`(?:ال)?(?:${word}) ${THIS}|هذ(?:ا|ه) ال(?:${word})`, at(grain, 0)),
    arabic(`(?:ال)(?:${plural})(?: [\\u0621-\\u064a]+)? ${LAST}`, {
      grain,
      offset: null,
      side: -1,
    }),
    arabic(`(?:ال)(?:${plural})(?: [\\u0621-\\u064a]+)? ${NEXT}`, { grain, offset: null, side: 1 }),
    ...(grain === 'season'
      ? []
      : [arabic(`قبل (?:${word})(?! (?:\\d|رمضان|شوال|محرم))`, at(grain, -1))]),
  ]),
  arabic(`(?:ال)ايام(?: [\\u0621-\\u064a]+)? ${LAST}`, { grain: 'day', offset: null, side: -1 }),
  arabic(`(?:ال)ايام(?: [\\u0621-\\u064a]+)? ${NEXT}`, { grain: 'day', offset: null, side: 1 }),
];

const PAST = '(?:last|past|previous|preceding)';
const COMING = '(?:next|coming|following|upcoming)';
const SOME = '(?:(?:few|several|two|three|four|five|six|ten|\\d+) )?';
const PLURAL = { century: 'centuries' } as const;

/** ENGLISH_RELATIVE in the order in which they are looked for. */
export const ENGLISH_RELATIVE: readonly RelativePattern[] = [
  english('(?:the )?day before yesterday|two days (?:ago|earlier|before)', at('day', -2)),
  english('(?:the )?day after tomorrow|in two days|two days (?:later|from now)', at('day', 2)),
  english(
    'yesterday|last night|overnight|on the eve|a day (?:ago|earlier)|(?:the )?previous day|(?:the )?day before',
    at('day', -1),
  ),
  english('tomorrow|(?:the )?(?:next|following) day', at('day', 1)),
  english('today|tonight|this (?:morning|afternoon|evening)', at('day', 0)),
  ...SPANS.flatMap(([grain, , , word]) => {
    const plural = grain === 'century' ? PLURAL.century : `(?:${word})s`;
    return [
      english(
        `${PAST} (?:${word})|(?:a|one) (?:${word}) (?:ago|earlier|before)|(?:the )?(?:${word}) before`,
        at(grain, -1),
      ),
      english(`${COMING} (?:${word})|(?:the )?(?:${word}) after next`, at(grain, 1)),
      english(`this (?:${word})|(?:the )?current (?:${word})`, at(grain, 0)),
      english(`(?:${PAST}|recent) ${SOME}${plural}`, { grain, offset: null, side: -1 }),
      english(`${COMING} ${SOME}${plural}`, { grain, offset: null, side: 1 }),
    ];
  }),
  english(`(?:${PAST}|recent) ${SOME}days`, { grain: 'day', offset: null, side: -1 }),
  english(`${COMING} ${SOME}days`, { grain: 'day', offset: null, side: 1 }),
];
