import type { Alarm, CheckedSegment } from './checked-segment.js';
import { readArabicQuotations, readEnglishQuotations } from './read-quotations.js';

const ANY_MARK = /[«»“”"‘’']/;

/**
 * quoteCount advises where one text quotes and the other does not. It does not count on: English breaks
 * a quotation at “he said”, so one Arabic span is often two English ones.
 */
export function quoteCount({ source, target }: CheckedSegment): Alarm[] {
  if (!source || target.text.trim() === '') return [];
  const [arabic] = readArabicQuotations(source.text);
  const [english] = readEnglishQuotations(target.text);
  if (arabic && !english && !ANY_MARK.test(target.text)) {
    return [
      {
        kind: 'quote_count',
        severity: 'advise',
        code: 'quote_lost',
        sourceRange: arabic,
      },
    ];
  }
  if (english && !arabic && !ANY_MARK.test(source.text)) {
    return [
      {
        kind: 'quote_count',
        severity: 'advise',
        code: 'quote_unfounded',
        range: english,
      },
    ];
  }
  return [];
}
