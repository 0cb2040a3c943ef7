import { seed, type TermSeed } from './term-seed.js';

/** Forms newspapers write beside CLDR's. */
const also: Readonly<Record<string, readonly string[]>> = {
  USD: ['دولار أميركي'],
  LBP: ['ليرة لبنانية'],
  ILS: ['شيكل إسرائيلي', 'شيقل'],
  GBP: ['جنيه استرليني'],
  INR: ['روبية هندية'],
  PKR: ['روبية باكستانية'],
  RUB: ['روبل'],
  CNY: ['يوان'],
  NPR: ['روبية نيبالية'],
  AZN: ['مانات أذربيجاني'],
  KHR: ['ريال كمبودي'],
  THB: ['بات تايلاندي', 'باهت تايلاندي', 'بات تايلندي'],
  VND: ['دونغ فيتنامي'],
  BRL: ['ريال برازيلي'],
  CHF: ['فرنك سويسري'],
};

/** What English says beside CLDR's name and its unit. */
const called: Readonly<Record<string, readonly string[]>> = {
  BYN: ['rouble'],
  CNY: ['renminbi', 'RMB'],
  LBP: ['Lebanese lira', 'lira'],
  RUB: ['Russian rouble', 'rouble'],
  SYP: ['Syrian lira', 'lira'],
};

// ذهب زيمبابوي is gold, أفغاني an Afghan; XDR is no currency in prose and XSU has no Arabic name.
const LEFT_OUT = new Set(['ZWG', 'AFN', 'XSU', 'BAM']);

/** currencySeeds gives the currencies in use today, written as prose writes them: Iraqi dinar. */
export function currencySeeds(): TermSeed[] {
  const arabic = new Intl.DisplayNames('ar', { type: 'currency' });
  const english = new Intl.DisplayNames('en', { type: 'currency' });
  return Intl.supportedValuesOf('currency').flatMap((code) => {
    const [name, named] = [arabic.of(code), english.of(code)];
    // Currencies of the past carry their years.
    if (!name || !named || LEFT_OUT.has(code) || /[\d(]/.test(name + named)) return [];
    const preferred = prose(named);
    const unit = preferred.split(' ').at(-1) ?? '';
    const names = [unit, ...(called[code] ?? []), symbolOf(code), code];
    const allowed = [...new Set(names)].filter((v) => v !== preferred);
    return [
      seed(`currency:${code}`, 'word', [name, ...(also[code] ?? [])], preferred, { allowed }),
    ];
  });
}

/** "Iraqi Dinar" is the name of a row in a table; in a sentence the unit is small. */
function prose(name: string): string {
  const small = /^(?:Special Drawing Rights|.*CFA Franc|CFP Franc)$/.test(name)
    ? name.replace('Franc', 'franc').replace('Special Drawing Rights', 'special drawing rights')
    : name.replace(/(\S+)$/u, (unit) => unit.toLowerCase());
  return small
    .replace('&', 'and')
    .replace('British pound', 'pound sterling')
    .replace('Israeli New shekel', 'Israeli shekel')
    .replace('New Taiwan', 'Taiwan')
    .replace('Guyanaese', 'Guyanese');
}

function symbolOf(currency: string): string {
  const parts = new Intl.NumberFormat('en', {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
  }).formatToParts(1);
  return parts.find(({ type }) => type === 'currency')?.value ?? currency;
}
