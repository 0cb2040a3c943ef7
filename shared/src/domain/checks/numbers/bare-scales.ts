import { foldedSource, sourceRangeOf } from '../folded-source.js';
import type { Alarm, CheckedSegment } from '../checked-segment.js';

// Plurals that count without a number: «مئات الآلاف», hundreds of thousands.
const SCALES = [
  [
    /(?<![\u0621-\u064a])[وفبكل]{0,2}(?:ال|لل)?عشرات(?![\u0621-\u064a])/,
    /\b(?:dozens|tens|scores)\b/i,
    10,
  ],
  [
    /(?<![\u0621-\u064a])[وفبكل]{0,2}(?:ال|لل)?(?:ميات|مايات)(?![\u0621-\u064a])/,
    /\bhundreds\b/i,
    100,
  ],
  [
    /(?<![\u0621-\u064a])(?<!\d |(?:ثلاثه|اربعه|خمسه|سته|سبعه|ثمانيه|تسعه|عشره|بضعه|عده) )[وفبكل]{0,2}(?:ال|لل)?(?:الاف|الوف)(?![\u0621-\u064a])/,
    /\bthousands\b/i,
    1e3,
  ],
  [
    /(?<![\u0621-\u064a])(?<!\d |(?:ثلاثه|اربعه|خمسه|سته|سبعه|ثمانيه|تسعه|عشره|بضعه|عده) )[وفبكل]{0,2}(?:ال|لل)?ملايين(?![\u0621-\u064a])/,
    /\bmillions\b/i,
    1e6,
  ],
  [
    /(?<![\u0621-\u064a])(?<!\d |(?:ثلاثه|اربعه|خمسه|سته|سبعه|ثمانيه|تسعه|عشره|بضعه|عده) )[وفبكل]{0,2}(?:ال|لل)?(?:مليارات|بلايين)(?![\u0621-\u064a])/,
    /\bbillions\b/i,
    1e9,
  ],
] as const;

/** bareScales alarms where thousands become millions, or hundreds thousands, without a number before them. */
export function bareScales({ source, target }: CheckedSegment): Alarm[] {
  if (!source || target.text.trim() === '') return [];
  const arabic = foldedSource(source.text);
  const found = SCALES.map(([ar, en, size]) => {
    return { size, ar: ar.exec(arabic.folded), en: en.exec(target.text) };
  });
  const lost = found.find(({ ar, en }) => ar !== null && en === null);
  const foreign = found.find(({ ar, en }) => ar === null && en !== null);
  if (!lost?.ar || !foreign?.en) return [];
  const range = { start: foreign.en.index, end: foreign.en.index + foreign.en[0].length };
  const sourceRange = sourceRangeOf(arabic, lost.ar.index, lost.ar.index + lost.ar[0].length);
  return [
    {
      kind: 'number_scale',
      severity: lost.size >= 1e3 && foreign.size >= 1e3 ? 'block' : 'warn',
      code: 'scale_differs',
      params: {
        arabic: source.text.slice(sourceRange.start, sourceRange.end),
        english: foreign.en[0],
      },
      range,
      sourceRange,
    },
  ];
}
