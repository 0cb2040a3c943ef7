import { foldWithOffsets } from '../../arabic-text.js';
import type { TextRange } from '../../finding.js';
import { foldedSource, sourceRangeOf } from '../folded-source.js';
import type { NumberMention } from '../numbers/number-mention.js';
import { readArabicNumbers } from '../numbers/read-arabic-numbers.js';
import { readEnglishNumbers } from '../numbers/read-english-numbers.js';
import { ANY_CURRENCY, COUNTRIES, CURRENCIES, type Country, type Currency } from './currencies.js';

/** An amount of money in a text. */
export interface MoneyMention {
  readonly number: NumberMention;
  /** Every currency the words may mean; one in Arabic, several for £ and $. */
  readonly currencies: readonly Currency[];
  /** Whose money, where it is said. */
  readonly country: Country | null;
  /** The number and its currency. */
  readonly range: TextRange;
}

const ARABIC_WORD = /^[\u0621-\u064a]+/;

/** readArabicMoney finds amounts with their currency after them: «٢٥ مليار دولار», «٤٠ ألف دينار عراقي». */
export function readArabicMoney(text: string): MoneyMention[] {
  return readArabicNumbers(text).flatMap((number): MoneyMention[] => {
    const after = text.slice(number.range.end, number.range.end + 40);
    const { folded, offsets } = foldWithOffsets(after);
    const lead = /^[\s\u00a0]*/.exec(folded)?.[0].length ?? 0;
    const word = ARABIC_WORD.exec(folded.slice(lead))?.[0] ?? '';
    const currency = CURRENCIES.find(({ arabic }) => arabic.test(word));
    if (!currency) return [];
    const next = ARABIC_WORD.exec(folded.slice(lead + word.length).trimStart())?.[0] ?? '';
    const end = offsets[lead + word.length] ?? after.length;
    return [
      {
        number,
        currencies: [currency],
        country: COUNTRIES.find(({ arabic }) => arabic.test(next)) ?? null,
        range: { start: number.range.start, end: number.range.end + end },
      },
    ];
  });
}

/** namedInArabic lists the currencies that Arabic prose names anywhere, with or without an amount. */
export function namedInArabic(text: string): { currency: Currency; range: TextRange }[] {
  const arabic = foldedSource(text);
  if (!ANY_CURRENCY.test(arabic.folded)) return [];
  return [...arabic.folded.matchAll(/[\u0621-\u064a]+/g)].flatMap((match) => {
    const currency = CURRENCIES.find(({ arabic: pattern }) => pattern.test(match[0]));
    return currency
      ? [{ currency, range: sourceRangeOf(arabic, match.index, match.index + match[0].length) }]
      : [];
  });
}

const BEFORE =
  /(?:(?:US|A|C|NZ|AU|CA|HK|S|NT|E)?[$£]|[€₪₽¥₹₺]|\b(?:USD|EUR|GBP|EGP|LBP|SYP|IQD|KWD|KD|JOD|JD|BHD|AED|Dhs?|MAD|SAR|SR|QAR|QR|OMR|YER|IRR|NIS|ILS|TND|DZD|LYD|LL|LE|Rs|TL|CHF))\s?$/;
const WORDS_BETWEEN = /^[\s-]*(?:(?:more|worth|in|of)\s)?((?:[A-Z][\w.]*\s){0,2})/;

/** readEnglishMoney finds amounts with a currency sign before them or a currency word after them. */
export function readEnglishMoney(text: string): MoneyMention[] {
  return readEnglishNumbers(text).flatMap((number): MoneyMention[] => {
    const { start, end } = number.range;
    const before = BEFORE.exec(text.slice(Math.max(0, start - 6), start))?.[0];
    if (before !== undefined) {
      const sign = before.trim();
      const currencies = CURRENCIES.filter(({ english }) => english.test(sign));
      return [
        {
          number,
          currencies,
          country: countryIn(sign),
          range: { start: start - before.length, end },
        },
      ];
    }
    const after = text.slice(end, end + 40);
    const between = WORDS_BETWEEN.exec(after);
    const lead = between?.[0].length ?? 0;
    const currencies = CURRENCIES.filter(({ english }) => english.test(after.slice(lead)));
    if (currencies.length === 0) return [];
    const word = /^[\p{L}\p{Sc}]+/u.exec(after.slice(lead))?.[0] ?? '';
    return [
      {
        number,
        currencies,
        country: countryIn(`${between?.[1] ?? ''}${word}`),
        range: { start, end: end + lead + word.length },
      },
    ];
  });
}

function countryIn(words: string): Country | null {
  return COUNTRIES.find(({ english }) => english.test(words)) ?? null;
}
