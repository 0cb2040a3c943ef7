/** A day or span told from the day of writing: both languages' words for it. */
export interface RelativeDay {
  readonly id: string;
  /** Days from today for a day; null for a week, month or year. */
  readonly days: number | null;
  readonly arabic: RegExp;
  readonly english: RegExp;
}

const AROUND = ['(?<![\\u0621-\\u064a])[وفبكل]?(?:', ')(?![\\u0621-\\u064a])'] as const;
const NEXT = '(?:ال)?(?:مقبل|مقبله|قادم|قادمه|تالي|تاليه)';
const LAST = '(?:ال)?(?:ماضي|ماضيه|فايت|فايته|منصرم|منصرمه)';

const relative = (
  id: string,
  days: number | null,
  arabic: string,
  english: string,
): RelativeDay => ({
  id,
  days,
  arabic: new RegExp(`${AROUND[0]}${arabic}${AROUND[1]}`, 'g'),
  english: new RegExp(`\\b(?:${english})\\b`, 'gi'),
});

/** RELATIVE_DAYS in the order in which they are looked for: «أول أمس» before «أمس». */
export const RELATIVE_DAYS: readonly RelativeDay[] = [
  relative(
    'before_yesterday',
    -2,
    'اول (?:من )?امس|امس الاول',
    'the day before yesterday|two days ago',
  ),
  relative('yesterday', -1, '(?:ال)?امس|(?:ال)?بارحه', 'yesterday|last night|overnight|on the eve'),
  relative('today', 0, 'اليوم', 'today|tonight|this (?:morning|afternoon|evening)'),
  relative('after_tomorrow', 2, 'بعد غد', 'the day after tomorrow|in two days'),
  relative('tomorrow', 1, 'غدا|غد|الغد', 'tomorrow'),
  relative(
    'last_week',
    null,
    `(?:ال)?اسبوع ${LAST}`,
    '(?:last|the past|the previous|previous|past) week',
  ),
  relative('next_week', null, `(?:ال)?اسبوع ${NEXT}`, '(?:next|the coming|coming|following) week'),
  relative(
    'last_month',
    null,
    `(?:ال)?شهر ${LAST}`,
    '(?:last|the past|the previous|previous|past) month',
  ),
  relative('next_month', null, `(?:ال)?شهر ${NEXT}`, '(?:next|the coming|coming|following) month'),
  relative(
    'last_year',
    null,
    `(?:ال)?(?:عام|سنه) ${LAST}`,
    '(?:last|the past|the previous|previous|past) year',
  ),
  relative(
    'next_year',
    null,
    `(?:ال)?(?:عام|سنه) ${NEXT}`,
    '(?:next|the coming|coming|following) year',
  ),
];

/** OPPOSITES cannot both render one word: what was is not what will be. */
export const OPPOSITES: Readonly<Record<string, readonly string[]>> = {
  before_yesterday: ['yesterday', 'today', 'tomorrow'],
  yesterday: ['today', 'tomorrow', 'before_yesterday'],
  today: ['yesterday', 'tomorrow'],
  tomorrow: ['yesterday', 'today', 'after_tomorrow'],
  after_tomorrow: ['yesterday', 'today', 'tomorrow'],
  last_week: ['next_week', 'last_month', 'last_year'],
  next_week: ['last_week', 'next_month', 'next_year'],
  last_month: ['next_month', 'last_week', 'last_year'],
  next_month: ['last_month', 'next_week', 'next_year'],
  last_year: ['next_year', 'last_month', 'last_week'],
  next_year: ['last_year', 'next_month', 'next_week'],
};
