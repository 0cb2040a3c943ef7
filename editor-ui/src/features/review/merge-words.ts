import {
  type Mark,
  markKey,
  normaliseRichText,
  type RichText,
  sameMarks,
  segmentDiff,
} from '@dragoman/shared/domain';

/** One character of a segment with its marks; a line feed stands between paragraphs. */
interface Letter {
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** One side's replacement of base letters `from`…`to` by its own letters. */
interface Edit {
  readonly from: number;
  readonly to: number;
  readonly letters: readonly Letter[];
}

interface Side {
  readonly edits: readonly Edit[];
  /** For every base letter this side kept, its letter there. */
  readonly kept: ReadonlyMap<number, Letter>;
}

/**
 * mergeWords joins two people's changes to one text where they touch different words, and gives null
 * where they do not: then a person decides with both texts in view. Formatting merges the same way.
 */
export function mergeWords(
  base: readonly RichText[],
  mine: readonly RichText[],
  theirs: readonly RichText[],
): RichText[] | null {
  const letters = lettersOf(base);
  const [left, right] = [sideOf(letters, lettersOf(mine)), sideOf(letters, lettersOf(theirs))];
  const edits = disjointEdits(left, right, letters);
  const kept = edits && mergedMarks(letters, left, right);
  return kept ? paragraphsOf(applied(letters, edits, kept)) : null;
}

/** sameText tells whether two texts have the same words, paragraphs and marks. */
export function sameText(a: readonly RichText[], b: readonly RichText[]): boolean {
  if (a === b) return true;
  if (a.length !== b.length) return false;
  return a.every((paragraph, index) => {
    const [runs, others] = [normaliseRichText(paragraph), normaliseRichText(b[index] ?? [])];
    return (
      runs.length === others.length &&
      runs.every((run, at) => {
        const other = others[at];
        return other !== undefined && run.text === other.text && sameMarks(run, other);
      })
    );
  });
}

function lettersOf(paragraphs: readonly RichText[]): Letter[] {
  return paragraphs.flatMap((paragraph, index): Letter[] => [
    ...(index > 0 ? [{ text: '\n', marks: [] }] : []),
    ...paragraph.flatMap((run) =>
      Array.from({ length: run.text.length }, (_, at) => ({
        text: run.text.charAt(at),
        marks: run.marks ?? [],
      })),
    ),
  ]);
}

function paragraphsOf(letters: readonly Letter[]): RichText[] {
  const paragraphs: RichText[] = [[]];
  for (const { text, marks } of letters) {
    if (text === '\n') paragraphs.push([]);
    else paragraphs.at(-1)?.push(marks.length > 0 ? { text, marks: [...marks] } : { text });
  }
  return paragraphs.map(normaliseRichText);
}

function sideOf(base: readonly Letter[], side: readonly Letter[]): Side {
  const text = (letters: readonly Letter[]) => letters.map((letter) => letter.text).join('');
  const edits: Edit[] = [];
  const kept = new Map<number, Letter>();
  let [from, at, open] = [0, 0, -1];
  for (const part of segmentDiff(text(base), text(side)).parts) {
    const length = part.text.length;
    if (part.type === 'equal') {
      for (let offset = 0; offset < length; offset++)
        kept.set(from + offset, side[at + offset] ?? missing());
      [from, at, open] = [from + length, at + length, -1];
      continue;
    }
    const start = open >= 0 ? open : from;
    const letters = part.type === 'insert' ? side.slice(at, at + length) : [];
    if (part.type === 'delete') from += length;
    else at += length;
    if (open >= 0) edits.pop();
    edits.push({ from: start, to: from, letters });
    open = start;
  }
  return { edits, kept };
}

/** Both sides' edits in order, or null where two of them meet; the same edit made twice counts once. */
function disjointEdits(left: Side, right: Side, base: readonly Letter[]): Edit[] | null {
  const others = right.edits.filter((edit) => !left.edits.some((mine) => sameEdit(mine, edit)));
  const clash = left.edits.some((mine) =>
    others.some((edit) => mine.from <= edit.to && edit.from <= mine.to),
  );
  if (clash || reformats(left, others, base) || reformats(right, left.edits, base)) return null;
  return [...left.edits, ...others].sort((a, b) => a.from - b.from);
}

/** Whether one side formatted words that the other replaced. */
function reformats(side: Side, edits: readonly Edit[], base: readonly Letter[]): boolean {
  return edits.some(({ from, to }) =>
    base.slice(from, to).some((letter, offset) => {
      const kept = side.kept.get(from + offset);
      return kept !== undefined && !sameLetter(letter, kept);
    }),
  );
}

function mergedMarks(base: readonly Letter[], left: Side, right: Side): Letter[] | null {
  const merged: Letter[] = [];
  for (const [index, letter] of base.entries()) {
    const mine = left.kept.get(index) ?? letter;
    const theirs = right.kept.get(index) ?? letter;
    const [changed, alsoChanged] = [!sameLetter(letter, mine), !sameLetter(letter, theirs)];
    if (changed && alsoChanged && !sameLetter(mine, theirs)) return null;
    merged.push(changed ? mine : theirs);
  }
  return merged;
}

function applied(
  base: readonly Letter[],
  edits: readonly Edit[],
  kept: readonly Letter[],
): Letter[] {
  const result: Letter[] = [];
  let at = 0;
  for (const { from, to, letters } of edits) {
    result.push(...kept.slice(at, from), ...letters);
    at = to;
  }
  return [...result, ...kept.slice(at, base.length)];
}

function sameEdit(a: Edit, b: Edit): boolean {
  return (
    a.from === b.from &&
    a.to === b.to &&
    a.letters.length === b.letters.length &&
    a.letters.every((letter, index) => sameLetter(letter, b.letters[index]))
  );
}

function sameLetter(a: Letter, b: Letter | undefined): boolean {
  const keys = (letter: Letter) => letter.marks.map(markKey).sort().join('|');
  return b !== undefined && a.text === b.text && keys(a) === keys(b);
}

function missing(): never {
  throw new Error('The diff does not fit the text it was made of.');
}
