import type { TextRange } from '../../finding.js';
import type { Alarm, CheckedSegment } from '../checked-segment.js';
import { clausesOf, stretchesOf, isSentence } from './clauses.js';
import { arabicLandmarks, englishLandmarks, type Landmark } from './landmarks.js';

// English characters for one Arabic, in human translations: half of them lie between 1.0 and 1.25.
const USUAL = 1.08;
// The other text is shorter than it would be by at least so many characters, and by this share of the stretch.
const LEAST_SHORT = 15;
const SHORTEST_STRETCH = 22;
const MOST_CLAUSES = 4;
// A stretch that is nearly all of the text is judged by its length alone.
const ALL = 0.92;

/** How sure to be that a stretch of one of the languages has no counterpart. */
interface Bar {
  /** The least share of the stretch by which the other text is too short. */
  readonly share: number;
  /** What a whole sentence counts for: translators move clauses, and seldom drop a sentence. */
  readonly sentence: number;
  readonly enough: number;
}

const OF_ARABIC: Bar = { share: 0.4, sentence: 0, enough: 5 };
const OF_ENGLISH: Bar = { share: 0.25, sentence: 2, enough: 5.5 };

/**
 * coverage warns where a clause, a sentence or more has no counterpart: the other text is shorter by about
 * as much, and has hardly any of the numbers, names and everyday words that can be recognised in it.
 */
export function coverage({ kind, source, target }: CheckedSegment): Alarm[] {
  if (!source || kind === 'headline' || kind === 'heading' || target.text.trim() === '') return [];
  const missing = source.text.length * USUAL - target.text.length;
  if (missing > LEAST_SHORT) {
    const marks = arabicLandmarks(source.text, target.text);
    const lost = withoutCounterpart(source.text, marks, missing / USUAL, OF_ARABIC);
    if (lost)
      return [
        {
          kind: 'omitted',
          severity: 'warn',
          code: 'omitted',
          params: { arabic: shortened(source.text.slice(lost.start, lost.end)) },
          sourceRange: lost,
        },
      ];
  }
  if (-missing > LEAST_SHORT) {
    const marks = englishLandmarks(source.text, target.text);
    const extra = withoutCounterpart(target.text, marks, -missing, OF_ENGLISH);
    if (extra)
      return [
        {
          kind: 'added',
          severity: 'warn',
          code: 'added',
          params: { english: shortened(target.text.slice(extra.start, extra.end)) },
          range: extra,
        },
      ];
  }
  return [];
}

/** The stretch of the text that most surely has nothing in the other, which is too short by so many characters. */
function withoutCounterpart(
  text: string,
  marks: readonly Landmark[],
  gap: number,
  { share, sentence, enough }: Bar,
): TextRange | null {
  let best: { readonly range: TextRange; readonly sure: number } | null = null;
  for (const range of stretchesOf(clausesOf(text), MOST_CLAUSES)) {
    const length = range.end - range.start;
    if (length < SHORTEST_STRETCH || length > ALL * text.length || gap < share * length) continue;
    const sure =
      strangeness(marks.filter((mark) => isIn(mark.range, range))) +
      2 * Math.min(gap / length, 1) +
      (isSentence(text, range) ? sentence : 0);
    if (sure >= enough && sure > (best?.sure ?? 0)) best = { range, sure };
  }
  return best && trimmed(text, best.range);
}

// What is recognised speaks louder than what is not: a word may be rendered otherwise.
const ANSWERED = -2;
const UNANSWERED: Readonly<Record<Landmark['kind'], number>> = { number: 1.5, name: 1.5, word: 1 };

function strangeness(marks: readonly Landmark[]): number {
  return marks.reduce(
    (sum, { kind, answered }) => sum + (answered ? ANSWERED : UNANSWERED[kind]),
    0,
  );
}

function isIn(inner: TextRange, outer: TextRange): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

function trimmed(text: string, { start, end }: TextRange): TextRange {
  const piece = text.slice(start, end);
  return {
    start: start + piece.length - piece.trimStart().length,
    end: end - (piece.length - piece.trimEnd().length),
  };
}

function shortened(text: string): string {
  const plain = text.trim();
  return plain.length <= 80 ? plain : `${plain.slice(0, 80)}…`;
}
