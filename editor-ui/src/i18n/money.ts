import { localeOf, type Language } from './language.js';

/** moneyIn writes amounts given in millionths of a currency; small ones keep four digits behind the point. */
export function moneyIn(currency: string, language: Language): (micros: number) => string {
  const write = (digits: number) =>
    new Intl.NumberFormat(localeOf(language), {
      style: 'currency',
      currency,
      maximumFractionDigits: digits,
    });
  const [whole, fine] = [write(2), write(4)];
  return (micros) => (micros > 0 && micros < 1_000_000 ? fine : whole).format(micros / 1_000_000);
}
