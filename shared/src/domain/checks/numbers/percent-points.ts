import { foldArabic } from '../../arabic-text.js';
import type { Alarm, CheckedSegment } from '../checked-segment.js';
import { haveCommonReading } from './compare-numbers.js';
import type { NumberMention } from './number-mention.js';
import { readArabicNumbers } from './read-arabic-numbers.js';
import { readEnglishNumbers } from './read-english-numbers.js';

const ARABIC_POINTS = /^\s*(?:نقطه|نقاط|نقطتان|نقطتين) (?:مييويه|مئويه|ميويه)/;
const ENGLISH_POINTS = /^[\s-]*(?:percentage|per ?cent|%|pct)?[\s-]*(?:points?|pp\b|ppts?\b)/i;

/** percentPoints blocks where percentage points become per cent, or per cent percentage points. */
export function percentPoints({ source, target }: CheckedSegment): Alarm[] {
  if (!source || target.text.trim() === '') return [];
  const english = readEnglishNumbers(target.text);
  return readArabicNumbers(source.text).flatMap((arabic): Alarm[] => {
    const points = isArabicPoints(arabic, source.text) || isBasisPoints(arabic, source.text);
    if (!points && !arabic.percent) return [];
    const twins = english.filter((each) =>
      // 50 basis points are half a percentage point, which some call half a per cent.
      isBasisPoints(arabic, source.text)
        ? each.value === arabic.value
        : haveCommonReading(arabic, each),
    );
    const isPoints = (each: NumberMention) =>
      ENGLISH_POINTS.test(target.text.slice(each.range.end)) ||
      /percentage$/i.test(target.text.slice(each.range.start, each.range.end));
    const wrong = twins.find((each) => (points ? each.percent && !isPoints(each) : isPoints(each)));
    if (!wrong || twins.some((each) => each !== wrong && isPoints(each) === points)) return [];
    return [
      {
        kind: 'percent',
        severity: 'block',
        code: points ? 'percent_is_points' : 'points_are_percent',
        params: {
          arabic: source.text.slice(arabic.range.start, arabic.range.end).trim(),
          english: target.text.slice(wrong.range.start, wrong.range.end + (points ? 0 : 7)).trim(),
        },
        range: wrong.range,
        sourceRange: arabic.range,
      },
    ];
  });
}

function isBasisPoints({ range }: NumberMention, text: string): boolean {
  return /^\s*نقط\S* اساس/.test(foldArabic(text.slice(range.end, range.end + 24)));
}

// «نقطتين مئويتين»: two, by its dual.
const TWO_POINTS = /^\s*نقطت(?:ان|ين) م(?:ي|ا)?(?:ي)?ويت(?:ان|ين)/;

function isArabicPoints({ range }: NumberMention, text: string): boolean {
  const near = foldArabic(text.slice(range.start, range.end + 12));
  if (TWO_POINTS.test(near)) return true;
  return ARABIC_POINTS.test(foldArabic(text.slice(range.end, range.end + 24)));
}
