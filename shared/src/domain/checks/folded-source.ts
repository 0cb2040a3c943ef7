import { foldWithOffsets, type FoldedText } from '../arabic-text.js';
import type { TextRange } from '../finding.js';
import { remembered } from './remembered.js';

/** foldedSource folds as foldWithOffsets does, each text once: folding is most of the checks' work. */
export const foldedSource: (text: string) => FoldedText = remembered(foldWithOffsets);

/**
 * sourceRangeOf maps a span of folded characters to the source. A source character may fold to several
 * («㍘»), so the range ends only where the next one begins: it is never empty.
 */
export function sourceRangeOf({ offsets }: FoldedText, start: number, end: number): TextRange {
  const last = offsets[end - 1] ?? 0;
  let after = end;
  while (after < offsets.length - 1 && (offsets[after] ?? 0) <= last) after += 1;
  return { start: offsets[start] ?? 0, end: offsets[after] ?? last + 1 };
}
