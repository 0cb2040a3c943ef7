import { localeOf, type Language } from './language.js';

/** Times and numbers as the interface's language writes them. Times are ISO strings or Dates. */
export interface Format {
  readonly language: Language;
  /** For words of the interface inside what keeps its direction, as a sheet does. */
  readonly direction: 'ltr' | 'rtl';
  number(value: number): string;
  percent(share: number): string;
  /** editors, approvers and admins */
  list(items: readonly string[]): string;
  /** 14:30 */
  time(at: string | Date): string;
  /** 14:30:06 */
  timeWithSeconds(at: string | Date): string;
  /** 23 Nov */
  day(at: string | Date): string;
  /** 23 Nov, and ٢٣/١١ where the month's name is long */
  shortDay(at: string | Date): string;
  /** Mon 23 Nov, 14:30 */
  moment(at: string | Date): string;
  /** 14:30 today and within half a day, otherwise 24 Nov, 14:30 */
  timeOrDay(at: string | Date, now: Date): string;
  /** 14:30 where timeOrDay gives the time alone, otherwise 24 Nov */
  timeOrShortDay(at: string | Date, now: Date): string;
}

// Around midnight the hour alone is clear: 42 minutes to 00:05 needs no date.
const NEAR_MS = 12 * 60 * 60 * 1000;

/** formatFor makes the formats of a language. */
export function formatFor(language: Language): Format {
  const locale = localeOf(language);
  const write = (options: Intl.DateTimeFormatOptions) => {
    const format = once(() => new Intl.DateTimeFormat(locale, { hourCycle: 'h23', ...options }));
    return (at: string | Date) => format().format(new Date(at));
  };
  const clock = { hour: '2-digit', minute: '2-digit' } as const;
  const date = { day: 'numeric', month: language === 'ar' ? 'long' : 'short' } as const;
  const whole = { style: 'percent', maximumFractionDigits: 0 } as const;
  const number = once(() => new Intl.NumberFormat(locale));
  const percent = once(() => new Intl.NumberFormat(locale, whole));
  const list = once(() => new Intl.ListFormat(locale, { type: 'conjunction' }));
  const time = write(clock);
  const day = write(date);
  const weekday = write({ weekday: 'short', ...date });
  const shortDay = language === 'ar' ? write({ day: 'numeric', month: 'numeric' }) : day;
  const isClear = (at: string | Date, now: Date) =>
    day(at) === day(now) || Math.abs(new Date(at).getTime() - now.getTime()) < NEAR_MS;
  const join = language === 'ar' ? '، ' : ', ';
  return {
    language,
    direction: language === 'ar' ? 'rtl' : 'ltr',
    time,
    day,
    shortDay,
    number: (value) => number().format(value),
    list: (items) => list().format(items),
    percent: (share) => percent().format(share),
    timeWithSeconds: write({ ...clock, second: '2-digit' }),
    moment: (at) => `${weekday(at)}${join}${time(at)}`,
    timeOrDay: (at, now) => (isClear(at, now) ? time(at) : `${day(at)}${join}${time(at)}`),
    timeOrShortDay: (at, now) => (isClear(at, now) ? time(at) : shortDay(at)),
  };
}

/** Intl's formatters are dear to make, and no page asks for all of them. */
function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
