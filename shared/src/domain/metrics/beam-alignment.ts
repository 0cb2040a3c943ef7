/** Words as numbers, equal where the words are. */
export type WordNumbers = readonly number[];

/** How a hypothesis lies on a reference: for each place of either, whether it is in error. */
export interface WordAlignment {
  readonly edits: number;
  /** For each word of the reference, the place in the hypothesis it is aligned to; −1 before the first. */
  readonly placeOf: readonly number[];
  readonly referenceErrors: readonly boolean[];
  readonly hypothesisErrors: readonly boolean[];
}

/** Measures hypotheses of one length against one reference; a base is kept to start others from. */
export interface BeamAligner {
  /** Aligns a hypothesis and keeps it as the base. */
  readonly align: (words: WordNumbers) => WordAlignment;
  /** The edits of a hypothesis that equals the base in its first `same` words; null where more than `most`. */
  readonly editsFrom: (words: WordNumbers, same: number, most: number) => number | null;
}

const BEAM = 25;
const FAR = 1 << 29;
const KEEP: number = 0;
const REPLACE: number = 1;
const DELETE: number = 2;
const INSERT: number = 3;

/**
 * beamAligner is word edit distance within Tercom's beam of 25 words about the diagonal, wider where
 * the lengths differ wildly. Of equally cheap steps it takes match or replacement, then deletion, then
 * insertion, which decides what TER may shift. `length` is that of all hypotheses it will see.
 */
export function beamAligner(reference: WordNumbers, length: number): BeamAligner {
  const width = reference.length + 1;
  const ratio = length > 0 ? reference.length / length : 1;
  const beam = ratio / 2 > BEAM ? Math.ceil(ratio / 2 + BEAM) : BEAM;
  const slack = Math.ceil(ratio) + 1;
  const costs = new Int32Array((length + 1) * width).fill(FAR);
  const steps = new Uint8Array((length + 1) * width);
  for (let column = 0; column < width; column += 1) {
    costs[column] = column;
    steps[column] = INSERT;
  }
  const scratch = [new Int32Array(width), new Int32Array(width)] as const;
  const ignored = new Uint8Array(width);

  /** Fills one row and returns the least that any way through it can come to in the end. */
  function fillRow(
    row: number,
    word: number,
    above: Int32Array,
    here: Int32Array,
    how: Uint8Array,
  ): number {
    const middle = Math.floor(row * ratio);
    const from = Math.max(0, middle - beam);
    const to = row === length ? width : Math.min(width, middle + beam);
    // The next rows read no further than this beyond the beam, but for the last, which reads all.
    if (row >= length - 1) here.fill(FAR);
    else here.fill(FAR, Math.max(0, from - 1), Math.min(width, to + slack));
    let least = FAR;
    for (let column = from; column < to; column += 1) {
      let cost = FAR;
      let step = KEEP;
      if (column > 0) {
        const same = reference[column - 1] === word;
        cost = (above[column - 1] ?? FAR) + (same ? 0 : 1);
        step = same ? KEEP : REPLACE;
      }
      const deleted = (above[column] ?? FAR) + 1;
      if (deleted < cost) {
        cost = deleted;
        step = DELETE;
      }
      if (column > 0) {
        const inserted = (here[column - 1] ?? FAR) + 1;
        if (inserted < cost) {
          cost = inserted;
          step = INSERT;
        }
      }
      here[column] = cost;
      how[column] = step;
      const ahead = cost + Math.abs(width - 1 - column - (length - row));
      if (ahead < least) least = ahead;
    }
    return least;
  }

  function align(words: WordNumbers): WordAlignment {
    for (let row = 1; row <= length; row += 1) {
      const [begin, end] = [row * width, (row + 1) * width];
      fillRow(
        row,
        words[row - 1] ?? -1,
        costs.subarray(begin - width, begin),
        costs.subarray(begin, end),
        steps.subarray(begin, end),
      );
    }
    return { edits: costs[length * width + width - 1] ?? 0, ...walkBack() };
  }

  function walkBack() {
    const placeOf = new Array<number>(reference.length);
    const referenceErrors = new Array<boolean>(reference.length);
    const hypothesisErrors = new Array<boolean>(length);
    let [row, column] = [length, reference.length];
    while (row > 0 || column > 0) {
      const step = steps[row * width + column];
      if (step === DELETE) hypothesisErrors[(row -= 1)] = true;
      else {
        placeOf[column - 1] = row - 1;
        referenceErrors[(column -= 1)] = step !== KEEP;
        if (step === KEEP || step === REPLACE) hypothesisErrors[(row -= 1)] = step !== KEEP;
      }
    }
    return { placeOf, referenceErrors, hypothesisErrors };
  }

  function editsFrom(words: WordNumbers, same: number, most: number): number | null {
    let above: Int32Array = costs.subarray(same * width, (same + 1) * width);
    for (let row = same + 1; row <= length; row += 1) {
      const here: Int32Array = scratch[row % 2 === 0 ? 0 : 1];
      if (fillRow(row, words[row - 1] ?? -1, above, here, ignored) > most) return null;
      above = here;
    }
    return above[width - 1] ?? 0;
  }

  return { align, editsFrom };
}
