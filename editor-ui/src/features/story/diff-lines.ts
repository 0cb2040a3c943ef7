import type { Mark, RichDiffPart, RichText } from '@dragoman/shared/domain';

/** A run of one paragraph and where it starts in the whole plain text. */
export interface PlacedRun {
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly from: number;
}

/** A stretch of one paragraph as it is drawn; `from` is its place in the new text. */
export interface DiffPiece extends PlacedRun {
  readonly type: RichDiffPart['type'];
  readonly change: number | null;
}

/**
 * diffLines lays a diff out in the paragraphs of the new text. A paragraph break that was deleted or
 * inserted is shown as ¶; pieces keep their marks.
 */
export function diffLines(parts: readonly RichDiffPart[]): DiffPiece[][] {
  const lines: DiffPiece[][] = [[]];
  let from = 0;
  for (const { type, runs, change } of parts)
    for (const { text, marks = [] } of runs)
      text.split('\n').forEach((piece, index) => {
        const broken = index > 0;
        if (broken && type !== 'equal' && type !== 'format')
          lines.at(-1)?.push({ type, text: '¶', marks: [], change, from });
        if (broken && type !== 'delete') {
          lines.push([]);
          from += 1;
        }
        if (piece !== '') lines.at(-1)?.push({ type, text: piece, marks, change, from });
        if (type !== 'delete') from += piece.length;
      });
  return lines;
}

/** placedRuns gives the runs of paragraphs their places in the plain text. */
export function placedRuns(paragraphs: readonly RichText[]): PlacedRun[][] {
  let from = 0;
  return paragraphs.map((paragraph, index) => {
    if (index > 0) from += 1;
    return paragraph.map(({ text, marks = [] }) => {
      const placed = { text, marks, from };
      from += text.length;
      return placed;
    });
  });
}
