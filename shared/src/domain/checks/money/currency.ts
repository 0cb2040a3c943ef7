import type { TextRange } from '../../finding.js';
import type { Alarm, CheckedSegment } from '../checked-segment.js';
import { haveCommonReading } from '../numbers/compare-numbers.js';
import {
  namedInArabic,
  readArabicMoney,
  readEnglishMoney,
  type MoneyMention,
} from './read-money.js';
import { CURRENCIES } from './currencies.js';

/**
 * currency alarms where an amount changes its money: blocks where the same figure has another currency or
 * another country's, warns where the English names no such currency at all, and advises where the English
 * leaves open whose money it is. A figure converted beside the original is no change.
 */
export function currency({ source, target }: CheckedSegment): Alarm[] {
  if (!source || target.text.trim() === '') return [];
  if (namedInArabic(source.text).length === 0) return [];
  const arabic = readArabicMoney(source.text);
  const english = readEnglishMoney(target.text);
  const alarms = arabic.flatMap((amount): Alarm[] => {
    const twins = english.filter((other) => haveCommonReading(amount.number, other.number));
    const [first] = twins;
    const said = source.text.slice(amount.range.start, amount.range.end);
    const base = {
      kind: 'currency',
      params: { arabic: said, english: '' },
      sourceRange: amount.range,
    } as const;
    if (!first) return [];
    const written = target.text.slice(first.range.start, first.range.end);
    const told = { ...base, params: { arabic: said, english: written }, range: first.range };
    if (!twins.some((other) => isSameMoney(amount, other)))
      return [{ ...told, severity: 'block', code: 'currency_differs' }];
    if (!twins.some((other) => isSameCountry(amount, other)))
      return [{ ...told, severity: 'block', code: 'currency_differs' }];
    if (
      MAY_BE_TAKEN_WRONG.test(written) &&
      !twins.some((other) => isTold(amount, other, target.text))
    )
      return [
        {
          ...told,
          params: { arabic: withCountry(source.text, amount.range), english: written },
          severity: 'advise',
          code: 'currency_open',
        },
      ];
    return [];
  });
  return alarms.length > 0 ? alarms : unnamed(source.text, target.text);
}

function isSameMoney(a: MoneyMention, b: MoneyMention): boolean {
  return a.currencies.some((each) => b.currencies.includes(each));
}

/** Another country only where both say one: "dollars" may be anybody's. */
function isSameCountry(a: MoneyMention, b: MoneyMention): boolean {
  return a.country === null || b.country === null || a.country === b.country;
}

// A reader takes dollars for America's and pounds for Britain's; riyals are asked after.
const MAY_BE_TAKEN_WRONG = /dollar|pound|[$£]/i;
// "$500" is American and "£500" British where nothing else is said.
const BY_SIGN = /USD|sterling/;

/** Whose dollars or dinars they are stands beside them, or the text speaks of the country. */
function isTold(a: MoneyMention, b: MoneyMention, english: string): boolean {
  const isShared = b.country === null && b.currencies.some(({ shared }) => shared);
  if (!a.country || !isShared || BY_SIGN.test(a.country.english.source)) return true;
  const land = /\p{Lu}\p{Ll}{3}/u.exec(a.country.english.source)?.[0] ?? '';
  return a.country.english.test(english) || english.includes(land);
}

/** «20 ألف دولار كندي»: the amount with the word after it, that says whose it is. */
function withCountry(source: string, { start, end }: TextRange): string {
  const more = /^\s+[\u0621-\u0652]+/.exec(source.slice(end))?.[0] ?? '';
  return source.slice(start, end + more.length);
}

/** A currency the Arabic names and the English does not, while the English names one the Arabic does not. */
function unnamed(source: string, target: string): Alarm[] {
  const named = namedInArabic(source);
  const [lost] = named.filter(({ currency: { anywhere } }) => !anywhere.test(target));
  if (!lost) return [];
  const foreign = CURRENCIES.filter(({ id }) => !named.some(({ currency: each }) => each.id === id))
    .map(({ anywhere }) => anywhere.exec(target))
    .find((match) => match !== null);
  if (!foreign) return [];
  return [
    {
      kind: 'currency',
      severity: 'warn',
      code: 'currency_differs',
      params: {
        arabic: source.slice(lost.range.start, lost.range.end),
        english: foreign[0],
      },
      range: { start: foreign.index, end: foreign.index + foreign[0].length },
      sourceRange: lost.range,
    },
  ];
}
