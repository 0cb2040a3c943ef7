import type { Alarm, CheckedSegment } from '../checked-segment.js';
import { haveCommonReading } from './compare-numbers.js';
import type { NumberMention } from './number-mention.js';
import { readArabicNumbers } from './read-arabic-numbers.js';
import { readEnglishNumbers } from './read-english-numbers.js';

/**
 * kindsExchanged blocks where a percentage and another figure have changed places: "fell 4.8 per cent to
 * $12 billion" for 12 per cent and 4.8 billion.
 */
export function kindsExchanged({ source, target }: CheckedSegment): Alarm[] {
  if (!source || target.text.trim() === '') return [];
  const arabic = readArabicNumbers(source.text);
  const english = readEnglishNumbers(target.text);
  const share = english.find(
    (each) =>
      each.percent && !arabic.some((other) => other.percent && haveCommonReading(each, other)),
  );
  const lost = arabic.find(
    (each) =>
      each.percent && !english.some((other) => other.percent && haveCommonReading(each, other)),
  );
  if (!share || !lost) return [];
  const amount = english.find((each) => !each.percent && bare(each) === bare(lost));
  const isMeant = arabic.some((each) => !each.percent && bare(each) === bare(share));
  if (!amount || !isMeant) return [];
  return [
    {
      kind: 'percent',
      severity: 'block',
      code: 'numbers_exchanged',
      params: {
        english: target.text.slice(share.range.start, share.range.end),
        other: target.text.slice(amount.range.start, amount.range.end),
      },
      range: share.range,
      sourceRange: lost.range,
    },
  ];
}

/** The figure without the thousands or millions it counts. */
function bare({ value, scaled }: NumberMention): number {
  if (!scaled || value === 0) return value;
  const thousands = 1000 ** Math.floor(Math.log10(Math.abs(value)) / 3);
  return Number((value / thousands).toPrecision(10));
}
