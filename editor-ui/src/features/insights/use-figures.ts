import { localeOf } from '../../i18n/language.js';
import { useFormat } from '../../i18n/use-format.js';
import { useWords } from '../../i18n/use-words.js';
import { insightsWords } from './insights-words.js';

/** Figures as the interface's language writes them; a dash for what is not known. */
export interface Figures {
  readonly share: (share: number | null) => string;
  readonly number: (value: number | null, digits?: number) => string;
  readonly money: (micros: number | null, currency: string) => string;
  /** A UTC day, like 2026-11-23, as a day or as a month. */
  readonly day: (day: string, step?: 'day' | 'week' | 'month') => string;
  readonly span: (seconds: number) => string;
}

/** useFigures gives the page its ways of writing figures. */
export function useFigures(): Figures {
  const t = useWords(insightsWords);
  const { language, percent } = useFormat();
  const locale = localeOf(language);
  const unknown = t('unknown');
  const dayOf = new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: language === 'ar' ? 'numeric' : 'short',
    timeZone: 'UTC',
  });
  const monthOf = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' });
  return {
    share: (share) => (share === null ? unknown : percent(share)),
    number: (value, digits = 0) =>
      value === null
        ? unknown
        : new Intl.NumberFormat(locale, {
            minimumFractionDigits: digits,
            maximumFractionDigits: digits,
          }).format(value),
    money: (micros, currency) =>
      micros === null
        ? unknown
        : new Intl.NumberFormat(locale, {
            style: 'currency',
            currency,
            currencyDisplay: 'narrowSymbol',
          }).format(micros / 1e6),
    day: (day, step = 'day') => (step === 'month' ? monthOf : dayOf).format(new Date(day)),
    span(seconds) {
      const minutes = Math.round(seconds / 60);
      if (minutes < 100) return t('minutes', { count: minutes });
      if (minutes < 48 * 60) return t('hours', { count: Math.round(minutes / 60) });
      return t('days', { count: Math.round(minutes / 60 / 24) });
    },
  };
}
