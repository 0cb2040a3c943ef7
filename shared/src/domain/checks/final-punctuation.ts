import type { BlockKind } from '../block.js';
import type { Alarm, CheckedSegment } from './checked-segment.js';

const EXEMPT: ReadonlySet<BlockKind> = new Set([
  'headline',
  'heading',
  'caption',
  'listitem',
  'pullquote',
]);
const CLOSING = /[\s"'’”»)\]]+$/;
const FINAL_MARKS = ['?', '!', '.', ':'] as const;
type FinalMark = (typeof FINAL_MARKS)[number];

/** finalPunctuation advises where the English ends a sentence otherwise than the Arabic does (؟ is ?). */
export function finalPunctuation({ kind, source, target }: CheckedSegment): Alarm[] {
  if (!source || EXEMPT.has(kind) || target.text.trim() === '') return [];
  const arabic = finalMark(source.text);
  const english = finalMark(target.text);
  // A missing mark in the Arabic is common and harmless; the English is to be finished all the same.
  if (arabic === english || arabic === null) return [];
  if (english !== null && arabic === '.' && english !== '?') return [];
  const end = target.text.trimEnd().length;
  return [
    {
      kind: 'final_punctuation',
      severity: 'advise',
      code: english === null ? 'final_missing' : 'final_differs',
      params: { arabic, english: english ?? '' },
      range: { start: Math.max(0, end - 1), end },
    },
  ];
}

function finalMark(text: string): FinalMark | null {
  // Only the tail is looked at, so that a long run of spaces costs nothing.
  const tail = text.slice(-20).replace(CLOSING, '');
  const mark = tail.at(-1)?.replace('؟', '?').replace('…', '.').replace('؛', '.') ?? '';
  return FINAL_MARKS.find((each) => each === mark) ?? null;
}
