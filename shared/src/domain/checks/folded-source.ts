import { foldWithOffsets, type FoldedText } from '../arabic-text.js';
import type { TextRange } from '../finding.js';

let lastText = '';
let lastFolded: FoldedText = { folded: '', offsets: [0] };

/**
 * foldedSource folds as foldWithOffsets does and remembers the last text, since several checks read the
 * same Arabic one after another at every keystroke and folding is most of their work.
 */
export function foldedSource(text: string): FoldedText {
  if (text !== lastText) {
    lastFolded = foldWithOffsets(text);
    lastText = text;
  }
  return lastFolded;
}

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
