import { foldedSource } from '../folded-source.js';
import type { Alarm, CheckedSegment } from '../checked-segment.js';
import type { TextRange } from '../../finding.js';
import { readArabicMonths, readEnglishMonths } from '../read-months.js';
import { readArabicNumbers } from './read-arabic-numbers.js';
import { readEnglishNumbers } from './read-english-numbers.js';

/** Something of which there is a from and a to: what it may be read as, and where it stands. */
interface End {
  readonly readings: readonly string[];
  readonly range: TextRange;
}

/** fromTo warns where what the Arabic has from one to another, the English has the other way round. */
export function fromTo({ source, target }: CheckedSegment): Alarm[] {
  if (!source || !target.text.includes('from')) return [];
  const { folded, offsets } = foldedSource(source.text);
  // Between ends of the source, what stands there folded.
  const arabicText = (from: number, to: number) =>
    folded.slice(indexOf(offsets, from), indexOf(offsets, to));
  for (const [ours, theirs] of [
    [readArabicNumbers(source.text), readEnglishNumbers(target.text)],
    [months(readArabicMonths(source.text)), months(readEnglishMonths(target.text))],
  ] as const) {
    const pairs = pairsOf(
      theirs,
      (from, to) => target.text.slice(from, to),
      /\bfrom\s(?:\w+ ){0,2}\D?$/i,
      /^\W?\s?(?:\w+ ){0,2}to (?:\w+ ){0,2}\D?$/i,
    );
    for (const [first, second] of pairsOf(
      ours,
      arabicText,
      /(?<![\u0621-\u064a])[و]?من (?:شهر )?$/,
      /^ ?(?:[\u0621-\u064a]+ ){0,2}الي (?:شهر )?$/,
    )) {
      const turned = pairs.find(([a, b]) => isOne(a, second) && isOne(b, first) && !isOne(a, b));
      if (!turned) continue;
      const range = { start: turned[0].range.start, end: turned[1].range.end };
      return [
        {
          kind: 'number_value',
          severity: 'warn',
          code: 'ends_exchanged',
          params: {
            english: target.text.slice(turned[0].range.start, turned[0].range.end),
            other: target.text.slice(turned[1].range.start, turned[1].range.end),
          },
          range,
          sourceRange: { start: first.range.start, end: second.range.end },
          fix: exchanged(target.text, turned[0].range, turned[1].range),
        },
      ];
    }
  }
  return [];
}

function exchanged(text: string, a: TextRange, b: TextRange): string {
  const [first, between, second] = [
    [a.start, a.end],
    [a.end, b.start],
    [b.start, b.end],
  ].map(([from, to]) => text.slice(from, to));
  return `${second ?? ''}${between ?? ''}${first ?? ''}`;
}

function months(mentions: readonly { month: number; range: TextRange }[]): End[] {
  return mentions.map(({ month, range }) => ({ readings: [String(month)], range }));
}

/** Neighbours with "from" before the first and nothing but "to" between them. */
function pairsOf(
  ends: readonly End[],
  textOf: (from: number, to: number) => string,
  before: RegExp,
  between: RegExp,
): [End, End][] {
  return ends.flatMap((first, at): [End, End][] => {
    const second = ends[at + 1];
    const isPair =
      second !== undefined &&
      second.range.start - first.range.end < 40 &&
      between.test(textOf(first.range.end, second.range.start)) &&
      before.test(textOf(Math.max(0, first.range.start - 24), first.range.start));
    return isPair ? [[first, second]] : [];
  });
}

function isOne(a: End, b: End): boolean {
  return a.readings.some((reading) => b.readings.includes(reading));
}

function indexOf(offsets: readonly number[], at: number): number {
  const index = offsets.findIndex((offset) => offset >= at);
  return index < 0 ? offsets.length : index;
}
