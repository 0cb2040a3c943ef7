import type { NumberMention } from './number-mention.js';

const SCALES = [
  [1e12, 'trillion', 'tn'],
  [1e9, 'billion', 'bn'],
  [1e6, 'million', 'm'],
] as const;

/**
 * englishNumber writes the value of an Arabic mention in the manner of the English it would replace:
 * its percent sign or word, its scale word or letter, commas between thousands.
 */
export function englishNumber(arabic: NumberMention, manner: string): string {
  const percent = /\s*(?:%|per\s?cent|percentage|pct|pc)$/i.exec(manner)?.[0] ?? '';
  const body = scaled(arabic.value, manner) ?? plain(arabic.value);
  const suffix = arabic.percent && percent === '' ? '%' : percent;
  return body + suffix;
}

function scaled(value: number, manner: string): string | null {
  const scale = SCALES.find(([size]) => value >= size);
  if (!scale) return null;
  const [size, word, letters] = scale;
  const count = plain(value / size);
  return /\d(?:m|bn|b|mn|tn)$/i.test(manner) ? count + letters : `${count} ${word}`;
}

/** Years keep their four digits; larger numbers are grouped by thousands. */
function plain(value: number): string {
  const [whole = '0', fraction] = String(Number(value.toPrecision(10))).split('.');
  const isYear = fraction === undefined && value >= 1000 && value < 2100;
  const grouped = isYear ? whole : whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}
