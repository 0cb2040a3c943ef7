import { localeOf, type Language } from './language.js';

/** Times and numbers as the interface's language writes them. Times are ISO strings or Dates. */
export interface Format {
  readonly language: Language;
  number(value: number): string;
  percent(share: number): string;
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
  /** 14:30 today, otherwise 24 Nov, 14:30 */
  timeOrDay(at: string | Date, now: Date): string;
}

/** formatFor makes the formats of a language. */
export function formatFor(language: Language): Format {
  const locale = localeOf(language);
  const write = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(locale, { hourCycle: 'h23', ...options });
    return (at: string | Date) => format.format(new Date(at));
  };
  const clock = { hour: '2-digit', minute: '2-digit' } as const;
  const date = { day: 'numeric', month: language === 'ar' ? 'long' : 'short' } as const;
  const number = new Intl.NumberFormat(locale);
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const time = write(clock);
  const day = write(date);
  const join = language === 'ar' ? '، ' : ', ';
  return {
    language,
    time,
    day,
    shortDay: language === 'ar' ? write({ day: 'numeric', month: 'numeric' }) : day,
    number: (value) => number.format(value),
    percent: (share) => percent.format(share),
    timeWithSeconds: write({ ...clock, second: '2-digit' }),
    moment: (at) => `${write({ weekday: 'short', ...date })(at)}${join}${time(at)}`,
    timeOrDay: (at, now) => (day(at) === day(now) ? time(at) : `${day(at)}${join}${time(at)}`),
  };
}
