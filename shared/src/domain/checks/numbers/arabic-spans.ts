import type { NumberWord } from './arabic-number-words.js';
import type { ArabicToken } from './arabic-tokens.js';
import { decadeKey, numberKey } from './number-mention.js';

const WHICH = /^ال(?:اول|ثاني|ثالث|رابع|اخير|ماضي|سابق|حالي|جاري|مقبل|قادم)$/;
const OF_YEARS = /^(?:[بل]?ال|لل|[بل])?(?:ثلاثي|رباعي|خماسي)ه?$/;

/**
 * spanKeys are the stretches of time a number word may stand for: a decade of life or of a century,
 * «الربع الأول» three months, «الخطة الخماسية» five years.
 */
export function spanKeys(
  word: NumberWord | undefined,
  value: number,
  first: ArabicToken | undefined,
  after: ArabicToken | undefined,
): string[] {
  if (word?.role === 'decade') return [`18${value}`, `19${value}`, `20${value}`, decadeKey(value)];
  if (word?.role === 'span')
    return [`months${value * 12}`, numberKey(value / (value < 100 ? 10 : 100))];
  const isOfYear = word?.role === 'fraction' && WHICH.test(after?.text ?? '');
  if (isOfYear && Number.isInteger(value * 4)) return [`months${value * 12}`];
  return OF_YEARS.test(first?.text ?? '') ? [`months${value * 12}`] : [];
}
