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
    const theirs = [...arabic.folded.matchAll(new RegExp(ar, 'g'))];
    return { size, ar: theirs, en: [...target.text.matchAll(new RegExp(en, 'gi'))] };
  });
  const lost = found.find(({ ar, en }) => ar.length > 0 && en.length === 0);
  const foreign =
    found.find(({ ar, en }) => ar.length === 0 && en.length > 0) ??
    found.find(({ ar, en }) => ar.length > 0 && en.length > ar.length) ??
    // «مئات الآلاف» that are only hundreds.
    found.find(
      ({ ar, en, size }) =>
        en.length > 0 && lost && size < lost.size && isCounted(ar[0], lost.ar[0], arabic.folded),
    );
  const [said] = lost?.ar ?? [];
  const written = foreign?.en.at(-1);
  if (!lost || !foreign || !said || !written) return [];
  const range = { start: written.index, end: written.index + written[0].length };
  const sourceRange = sourceRangeOf(arabic, said.index, said.index + said[0].length);
  return [
    {
      kind: 'number_scale',
      severity: lost.size >= 1e3 && foreign.size >= 1e3 ? 'block' : 'warn',
      code: 'scale_differs',
      params: {
        arabic: source.text.slice(sourceRange.start, sourceRange.end),
        english: written[0],
      },
      range,
      sourceRange,
    },
  ];
}

/** One scale word counts the other: nothing but a space between them. */
function isCounted(
  smaller: RegExpExecArray | undefined,
  larger: RegExpExecArray | undefined,
  folded: string,
): boolean {
  if (!smaller || !larger) return false;
  return (
    folded.slice(smaller.index + smaller[0].length, larger.index).trim() === '' &&
    smaller.index < larger.index
  );
}
