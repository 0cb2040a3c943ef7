import type { TextRange } from '../../finding.js';
import type { Alarm, CheckedSegment } from '../checked-segment.js';
import { haveCommonReading, isProse } from './number-mention.js';
import { countedInArabic, countedInEnglish, nearestThing } from './counted-things.js';
import { readArabicNumbers } from './read-arabic-numbers.js';
import { readEnglishNumbers } from './read-english-numbers.js';

/**
 * numbersExchanged warns where two numbers of a text have each other's place: the Arabic counts three
 * dead and fourteen hurt, the English fourteen dead and three hurt. Both must be wrong in the same way.
 */
export function numbersExchanged({ source, target }: CheckedSegment): Alarm[] {
  if (!source || target.text.trim() === '') return [];
  const arabic = readArabicNumbers(source.text);
  const english = readEnglishNumbers(target.text);
  if (arabic.length < 2 || !isProse(arabic, english)) return [];
  const ofArabic = countedInArabic(source.text);
  const ofEnglish = countedInEnglish(target.text);
  const pairs = arabic.flatMap((mention) => {
    const twins = english.filter((each) => haveCommonReading(each, mention));
    const [twin] = twins;
    const meant = nearestThing(mention, ofArabic);
    const said = twin ? nearestThing(twin, ofEnglish) : null;
    return twins.length === 1 && twin && meant !== null && said !== null
      ? [{ arabic: mention, english: twin, meant, said }]
      : [];
  });
  for (const one of pairs) {
    const other = pairs.find(
      (each) => one.meant !== one.said && each.meant === one.said && each.said === one.meant,
    );
    if (!other) continue;
    const words = (text: string, { start, end }: TextRange) => text.slice(start, end).trim();
    return [
      {
        kind: 'number_value',
        severity: 'warn',
        code: 'numbers_exchanged',
        params: {
          english: words(target.text, one.english.range),
          other: words(target.text, other.english.range),
        },
        range: one.english.range,
        sourceRange: one.arabic.range,
      },
    ];
  }
  return [];
}
