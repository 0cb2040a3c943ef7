import { flattenParagraphs, RunReader, splitParagraphs } from './rich-runs.js';
import { normaliseRichText, plainOf, sameMarks, type RichText } from './rich-text.js';
import { segmentDiff, type SegmentDiffOptions } from './segment-diff.js';

/**
 * A piece of a diff with its marks; a paragraph break is the character `\n`. A `format` part has the
 * same words on both sides and other marks: `before` holds its old runs, and is null on every other
 * part. `runs` are the new runs, or the deleted ones. `change` numbers the changes in reading order,
 * formatting included; a deletion and the insertion after it share a number; null where nothing changed.
 */
export interface RichDiffPart {
  readonly type: 'equal' | 'insert' | 'delete' | 'format';
  readonly runs: RichText;
  readonly before: RichText | null;
  readonly change: number | null;
}

/**
 * richDiff compares paragraphs with marks: the words as segmentDiff does, then the marks of the words
 * that stayed. Lossless up to normaliseRichText: the old text is the equal and deleted runs and the
 * `before` of format parts, the new text is the runs of all parts but the deleted.
 */
export function richDiff(
  before: readonly RichText[],
  after: readonly RichText[],
  options: SegmentDiffOptions = {},
): RichDiffPart[] {
  const [old, young] = [flattenParagraphs(before), flattenParagraphs(after)];
  const [oldRuns, youngRuns] = [new RunReader(old), new RunReader(young)];
  const parts = segmentDiff(plainOf(old), plainOf(young), options).parts;
  return numberChanges(
    parts.flatMap(({ type, text }) => {
      if (type === 'equal') return compareMarks(oldRuns, youngRuns, text.length);
      const runs = (type === 'delete' ? oldRuns : youngRuns).take(text.length);
      return [{ type, runs, before: null, change: null }];
    }),
  );
}

/** revertRichChange gives the new paragraphs with one change, of words or of marks, taken back. */
export function revertRichChange(parts: readonly RichDiffPart[], change: number): RichText[] {
  const runs = parts.flatMap((part) => {
    if (part.change === change) return part.type === 'insert' ? [] : (part.before ?? part.runs);
    return part.type === 'delete' ? [] : part.runs;
  });
  return splitParagraphs(normaliseRichText(runs));
}

/** takeRichChange gives the old paragraphs with one change, of words or of marks, taken from the new ones. */
export function takeRichChange(parts: readonly RichDiffPart[], change: number): RichText[] {
  const runs = parts.flatMap((part) => {
    if (part.change === change) return part.type === 'delete' ? [] : part.runs;
    return part.type === 'insert' ? [] : (part.before ?? part.runs);
  });
  return splitParagraphs(normaliseRichText(runs));
}

/** compareMarks walks two stretches of the same words and parts them wherever marks begin to differ. */
function compareMarks(old: RunReader, young: RunReader, length: number): RichDiffPart[] {
  const parts: RichDiffPart[] = [];
  for (let left = length; left > 0;) {
    const [a, b] = [old.peek(), young.peek()];
    if (!a || !b) break;
    const step = Math.min(left, a.text.length, b.text.length);
    const type = sameMarks(a, b) ? 'equal' : 'format';
    const [before, runs] = [old.take(step), young.take(step)];
    const last = parts.at(-1);
    if (last?.type === type) parts[parts.length - 1] = joinParts(last, runs, before);
    else parts.push({ type, runs, before: type === 'format' ? before : null, change: null });
    left -= step;
  }
  return parts;
}

function joinParts(part: RichDiffPart, runs: RichText, before: RichText): RichDiffPart {
  return {
    ...part,
    runs: normaliseRichText([...part.runs, ...runs]),
    before: part.before && normaliseRichText([...part.before, ...before]),
  };
}

function numberChanges(parts: readonly RichDiffPart[]): RichDiffPart[] {
  let next = 0;
  return parts.map((part, index) => {
    if (part.type === 'equal') return part;
    const completes = part.type === 'insert' && parts[index - 1]?.type === 'delete';
    return { ...part, change: completes ? next - 1 : next++ };
  });
}
