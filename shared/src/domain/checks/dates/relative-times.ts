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
interface Saying {
  readonly words: string;
  readonly time: RelativeTime;
}

/** All that a language says of relative times as one pattern: its group tells which of `times` was said. */
export interface RelativeScanner {
  readonly pattern: RegExp;
  readonly times: readonly RelativeTime[];
}

const at = (grain: Grain, offset: number): RelativeTime => {
  return { grain, offset, side: Math.sign(offset) as RelativeTime['side'] };
};

const said = (words: string, time: RelativeTime): Saying => ({ words, time });

// One pass over the text: what stands first in the list is tried first where two begin at one place.
const scanner = (before: string, sayings: readonly Saying[], after: string, flags: string) => {
  const groups = sayings.map(({ words }) => `(${words})`).join('|');
  const pattern = new RegExp(`${before}(?:${groups})${after}`, flags);
  return { pattern, times: sayings.map(({ time }) => time) };
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

// In the order in which they are looked for: «أول أمس» before «أمس».
const ARABIC: readonly Saying[] = [
  said('اول (?:من )?امس|امس الاول|قبل يومين', at('day', -2)),
  said('بعد (?:ال)?غد|بعد غدا', at('day', 2)),
  said('الليله الماضيه|ليله امس|(?:ال)?امس|(?:ال)?بارحه|قبل يوم(?! ال)', at('day', -1)),
  said('غدا|غد|الغد', at('day', 1)),
  said('اليوم التالي|في اليوم الموالي', at('day', 1)),
  said('اليوم السابق', at('day', -1)),
  // «في اليوم» is a day, «اليوم الأول» the first of some.
  said(`(?<!في )اليوم(?! (?:${COUNTED_DAY}))|الليله`, at('day', 0)),
  ...SPANS.flatMap(([grain, word, plural]) => [
    said(`(?:ال)?(?:${word}) ${LAST}`, at(grain, -1)),
    said(`(?:ال)?(?:${word}) ${NEXT}`, at(grain, 1)),
    said(`(?:ال)?(?:${word}) ${THIS}|هذ(?:ا|ه) ال(?:${word})`, at(grain, 0)),
    said(`(?:ال)(?:${plural})(?: [\\u0621-\\u064a]+)? ${LAST}`, {
      grain,
      offset: null,
      side: -1,
    }),
    said(`(?:ال)(?:${plural})(?: [\\u0621-\\u064a]+)? ${NEXT}`, { grain, offset: null, side: 1 }),
    ...(grain === 'season'
      ? []
      : [said(`قبل (?:${word})(?! (?:\\d|رمضان|شوال|محرم))`, at(grain, -1))]),
  ]),
  said(`(?:ال)ايام(?: [\\u0621-\\u064a]+)? ${LAST}`, { grain: 'day', offset: null, side: -1 }),
  said(`(?:ال)ايام(?: [\\u0621-\\u064a]+)? ${NEXT}`, { grain: 'day', offset: null, side: 1 }),
];

const PAST = '(?:last|past|previous|preceding)';
const COMING = '(?:next|coming|following|upcoming)';
const SOME = '(?:(?:few|several|two|three|four|five|six|ten|\\d+) )?';
const PLURAL = { century: 'centuries' } as const;

const ENGLISH: readonly Saying[] = [
  said('(?:the )?day before yesterday|two days (?:ago|earlier|before)', at('day', -2)),
  said('(?:the )?day after tomorrow|in two days|two days (?:later|from now)', at('day', 2)),
  said(
    'yesterday|last night|overnight|on the eve|a day (?:ago|earlier)|(?:the )?previous day|(?:the )?day before',
    at('day', -1),
  ),
  said('tomorrow|(?:the )?(?:next|following) day', at('day', 1)),
  said('today|tonight|this (?:morning|afternoon|evening)', at('day', 0)),
  ...SPANS.flatMap(([grain, , , word]) => {
    const plural = grain === 'century' ? PLURAL.century : `(?:${word})s`;
    return [
      said(
        `${PAST} (?:${word})|(?:a|one) (?:${word}) (?:ago|earlier|before)|(?:the )?(?:${word}) before`,
        at(grain, -1),
      ),
      said(`${COMING} (?:${word})|(?:the )?(?:${word}) after next`, at(grain, 1)),
      said(`this (?:${word})|(?:the )?current (?:${word})`, at(grain, 0)),
      said(`(?:${PAST}|recent) ${SOME}${plural}`, { grain, offset: null, side: -1 }),
      said(`${COMING} ${SOME}${plural}`, { grain, offset: null, side: 1 }),
    ];
  }),
  said(`(?:${PAST}|recent) ${SOME}days`, { grain: 'day', offset: null, side: -1 }),
  said(`${COMING} ${SOME}days`, { grain: 'day', offset: null, side: 1 }),
];

/** ARABIC_RELATIVE reads folded Arabic. */
export const ARABIC_RELATIVE: RelativeScanner = scanner(
  '(?<![\\u0621-\\u064a])[وفبكل]{0,2}',
  ARABIC,
  '(?![\\u0621-\\u064a])',
  'g',
);

/** ENGLISH_RELATIVE reads English in either case. */
export const ENGLISH_RELATIVE: RelativeScanner = scanner('\\b', ENGLISH, '\\b', 'gi');
