import {
  beamAligner,
  type BeamAligner,
  type WordAlignment,
  type WordNumbers,
} from './beam-alignment.js';

const MAX_SHIFT_WORDS = 10;
const MAX_SHIFT_DISTANCE = 50;
const MAX_CANDIDATES = 1000;

/** A run of words that stands elsewhere in the reference. */
interface Run {
  readonly from: number;
  readonly inReference: number;
  readonly length: number;
}

/** A shift that was tried: what it would save, and the words after it. */
interface Shift {
  readonly saved: number;
  readonly run: Run;
  readonly to: number;
  readonly words: WordNumbers;
}

/**
 * terEdits counts the insertions, deletions, replacements and shifts of whole phrases (one edit each)
 * that make the reference of the hypothesis: TER's greedy search (Snover et al., 2006) within Tercom's
 * limits of 10 words a shift, 50 words' distance and 1,000 tries, as sacrebleu counts.
 */
export function terEdits(hypothesis: readonly string[], reference: readonly string[]): number {
  if (reference.length === 0) return hypothesis.length;
  const numberOf = numbering();
  const held = reference.map(numberOf);
  let words: WordNumbers = hypothesis.map(numberOf);
  const aligner = beamAligner(held, words.length);
  let [shifts, tried] = [0, 0];
  for (;;) {
    const alignment = aligner.align(words);
    if (alignment.edits === 0) return shifts;
    const { best, candidates } = bestShift(words, held, alignment, aligner, tried);
    tried = candidates;
    if (tried >= MAX_CANDIDATES || !best) return shifts + alignment.edits;
    words = best.words;
    shifts += 1;
  }
}

function numbering(): (word: string) => number {
  const numbers = new Map<string, number>();
  return (word) => {
    const known = numbers.get(word) ?? numbers.size;
    numbers.set(word, known);
    return known;
  };
}

function bestShift(
  words: WordNumbers,
  reference: WordNumbers,
  alignment: WordAlignment,
  aligner: BeamAligner,
  triedBefore: number,
): { best: Shift | null; candidates: number } {
  let best: Shift | null = null;
  let candidates = triedBefore;
  for (const run of misplacedRuns(words, reference, alignment)) {
    for (const to of placesFor(run, alignment)) {
      const shifted = moved(words, run, to);
      candidates += 1;
      // Worth knowing only if it saves something, and no less than the best so far.
      const most = alignment.edits - Math.max(best?.saved ?? 1, 1);
      const edits = aligner.editsFrom(shifted, Math.min(run.from, to), most);
      if (edits === null) continue;
      const shift = { saved: alignment.edits - edits, run, to, words: shifted };
      if (!best || isBetter(shift, best)) best = shift;
    }
    if (candidates >= MAX_CANDIDATES) break;
  }
  return { best, candidates };
}

/** Runs that the reference has too, where neither side is right as it stands. */
function* misplacedRuns(
  words: WordNumbers,
  reference: WordNumbers,
  { placeOf, hypothesisErrors, referenceErrors }: WordAlignment,
): Generator<Run> {
  for (let from = 0; from < words.length; from += 1) {
    const first = Math.max(0, from - MAX_SHIFT_DISTANCE);
    const last = Math.min(reference.length - 1, from + MAX_SHIFT_DISTANCE);
    for (let inReference = first; inReference <= last; inReference += 1) {
      let [mineWrong, theirsWrong] = [false, false];
      const place = placeOf[inReference] ?? -1;
      for (let length = 1; length <= MAX_SHIFT_WORDS; length += 1) {
        const [mine, theirs] = [from + length - 1, inReference + length - 1];
        if (mine >= words.length || theirs >= reference.length) break;
        if (words[mine] !== reference[theirs]) break;
        mineWrong ||= hypothesisErrors[mine] === true;
        theirsWrong ||= referenceErrors[theirs] === true;
        const isWithin = from <= place && place < from + length;
        if (mineWrong && theirsWrong && !isWithin) yield { from, inReference, length };
      }
    }
  }
}

/** Where a run may go: before the words that are aligned around its place in the reference. */
function* placesFor({ inReference, length }: Run, { placeOf }: WordAlignment): Generator<number> {
  let previous = -1;
  for (let offset = -1; offset < length; offset += 1) {
    const place = inReference + offset === -1 ? -1 : placeOf[inReference + offset];
    if (place === undefined) return;
    if (place + 1 !== previous) yield place + 1;
    previous = place + 1;
  }
}

function moved(words: WordNumbers, { from, length }: Run, to: number): number[] {
  const run = words.slice(from, from + length);
  const rest = [...words.slice(0, from), ...words.slice(from + length)];
  // A target inside the run counts from the run's start in what is left of the words.
  const at = to <= from ? to : to > from + length ? to - length : to;
  return [...rest.slice(0, at), ...run, ...rest.slice(at)];
}

/** The one that saves more; then the longer, the earlier, the one that goes less far to the right. */
function isBetter(one: Shift, other: Shift): boolean {
  return (
    (one.saved - other.saved ||
      one.run.length - other.run.length ||
      other.run.from - one.run.from ||
      other.to - one.to) > 0
  );
}
