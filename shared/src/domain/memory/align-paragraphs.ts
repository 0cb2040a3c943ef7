import { anchorsOf } from './anchors.js';

/** Paragraphs that belong together: some Arabic ones and some English ones, next to each other each. */
export interface ParagraphLink {
  readonly arabic: readonly string[];
  readonly english: readonly string[];
  /** 0–1: the share of all likely alignments that hold exactly this link. */
  readonly certainty: number;
}

/** Links below this certainty, and paragraphs without a counterpart, are for a person to look at. */
const CERTAIN_LINK = 0.8;
/** So many paragraphs of one side at least must be sure of theirs: two other stories align somehow too. */
const LEAST_CERTAIN = 0.5;

/** certainLinks picks the links of a story that may be taken without a person; none where it is doubtful as a whole. */
export function certainLinks<L extends ParagraphLink>(links: readonly L[]): Set<L> {
  const certain = links.filter(
    ({ arabic, english, certainty }) =>
      certainty >= CERTAIN_LINK && arabic.length > 0 && english.length > 0,
  );
  const count = (side: 'arabic' | 'english', of: readonly L[]) =>
    of.reduce((paragraphs, link) => paragraphs + link[side].length, 0);
  const isSure = (side: 'arabic' | 'english') =>
    count(side, certain) >= count(side, links) * LEAST_CERTAIN;
  return new Set(isSure('arabic') || isSure('english') ? certain : []);
}

// Gale and Church, "A Program for Aligning Sentences in Bilingual Corpora" (1993): how often so many
// paragraphs become so many. Paragraphs without a counterpart weigh more than there: newsrooms cut.
const SHAPES = [
  { arabic: 1, english: 1, prior: 0.89 },
  { arabic: 1, english: 0, prior: 0.03 },
  { arabic: 0, english: 1, prior: 0.03 },
  { arabic: 2, english: 1, prior: 0.0445 },
  { arabic: 1, english: 2, prior: 0.0445 },
  { arabic: 2, english: 2, prior: 0.011 },
  // Not theirs, but editions break their paragraphs differently: without them two of three were linked.
  { arabic: 3, english: 1, prior: 0.003 },
  { arabic: 1, english: 3, prior: 0.003 },
] as const;

// English letters for one Arabic letter and how far they vary, by 1,007 pairs of news (NTREX-128).
const LETTERS_PER_LETTER = 1.07;
const VARIANCE = 5;
// What the rarity of shared figures and names counts for, and the most that all of them may.
const ANCHOR_WEIGHT = 0.7;
const MOST_ANCHORS = 15;

/**
 * alignParagraphs links the paragraphs of a text and its translation in order: by their lengths as Gale
 * and Church do, and by the figures and names they share. Certainties are the posterior probabilities of
 * the links, summed over all alignments (forward–backward).
 */
export function alignParagraphs(
  arabic: readonly string[],
  english: readonly string[],
): ParagraphLink[] {
  const grid = new AlignmentGrid(arabic, english);
  return grid.best().map(({ i, j, shape, certainty }) => ({
    arabic: arabic.slice(i, i + shape.arabic),
    english: english.slice(j, j + shape.english),
    certainty,
  }));
}

type Shape = (typeof SHAPES)[number];

interface Step {
  readonly i: number;
  readonly j: number;
  readonly shape: Shape;
  readonly certainty: number;
}

class AlignmentGrid {
  private readonly rows: number;
  private readonly columns: number;
  private readonly lengths: { readonly arabic: number[]; readonly english: number[] };
  private readonly shared: Float64Array;

  constructor(arabic: readonly string[], english: readonly string[]) {
    this.rows = arabic.length;
    this.columns = english.length;
    this.lengths = { arabic: arabic.map(lettersOf), english: english.map(lettersOf) };
    this.shared = sharedAnchors(arabic.map(anchorsOf), english.map(anchorsOf));
  }

  /** The likeliest path, each step with the share of all paths that take it. */
  best(): Step[] {
    const { rows, columns } = this;
    const size = (rows + 1) * (columns + 1);
    const best = new Float64Array(size).fill(-Infinity);
    const ahead = new Float64Array(size).fill(-Infinity);
    const behind = new Float64Array(size).fill(-Infinity);
    const choice = new Int8Array(size).fill(-1);
    best[0] = behind[0] = ahead[size - 1] = 0;
    this.eachStep((from, to, index, score) => {
      behind[to] = logSum(behind[to] ?? 0, (behind[from] ?? 0) + score);
      const through = (best[from] ?? 0) + score;
      if (through <= (best[to] ?? 0)) return;
      best[to] = through;
      choice[to] = index;
    });
    this.eachStep((from, to, _, score) => {
      ahead[from] = logSum(ahead[from] ?? 0, (ahead[to] ?? 0) + score);
    }, 'backwards');

    const all = behind[size - 1] ?? 0;
    const steps: Step[] = [];
    for (let [i, j] = [rows, columns]; i > 0 || j > 0;) {
      const to = i * (columns + 1) + j;
      const shape = SHAPES[choice[to] ?? 0] ?? SHAPES[0];
      i -= shape.arabic;
      j -= shape.english;
      const from = i * (columns + 1) + j;
      const through = (behind[from] ?? 0) + this.score(i, j, shape) + (ahead[to] ?? 0);
      steps.push({ i, j, shape, certainty: Math.min(1, Math.exp(through - all)) });
    }
    return steps.reverse();
  }

  private eachStep(
    visit: (from: number, to: number, shape: number, score: number) => void,
    direction: 'forwards' | 'backwards' = 'forwards',
  ): void {
    const { rows, columns } = this;
    const last = (rows + 1) * (columns + 1) - 1;
    for (let step = 0; step <= last; step += 1) {
      const at = direction === 'forwards' ? step : last - step;
      const [i, j] = [Math.floor(at / (columns + 1)), at % (columns + 1)];
      SHAPES.forEach((shape, index) => {
        // Forwards a cell is reached from all before it; backwards it reaches all after it.
        const [x, y] = direction === 'forwards' ? [i - shape.arabic, j - shape.english] : [i, j];
        if (x < 0 || y < 0 || x + shape.arabic > rows || y + shape.english > columns) return;
        const from = x * (columns + 1) + y;
        const to = (x + shape.arabic) * (columns + 1) + y + shape.english;
        visit(from, to, index, this.score(x, y, shape));
      });
    }
  }

  /** The log-probability that these paragraphs belong together. */
  private score(i: number, j: number, shape: Shape): number {
    const { arabic, english } = this.lengths;
    const [a, e] = [sum(arabic, i, shape.arabic), sum(english, j, shape.english)];
    let shared = 0;
    for (let x = i; x < i + shape.arabic; x += 1)
      for (let y = j; y < j + shape.english; y += 1)
        shared += this.shared[x * this.columns + y] ?? 0;
    return Math.log(shape.prior) + lengthFit(a, e) + Math.min(shared * ANCHOR_WEIGHT, MOST_ANCHORS);
  }
}

/** lengthFit is the log-likelihood of these lengths; where one side is missing there is nothing to fit. */
function lengthFit(arabic: number, english: number): number {
  if (arabic === 0 || english === 0) return 0;
  const mean = (arabic + english / LETTERS_PER_LETTER) / 2;
  const deviation = (english - arabic * LETTERS_PER_LETTER) / Math.sqrt(mean * VARIANCE);
  return -(deviation * deviation) / 2;
}

/** Each figure or name that two paragraphs share counts for more the fewer paragraphs hold it. */
function sharedAnchors(
  arabic: readonly ReadonlySet<string>[],
  english: readonly ReadonlySet<string>[],
): Float64Array {
  const shared = new Float64Array(arabic.length * english.length);
  const places = new Map<string, number[]>();
  english.forEach((anchors, j) => {
    for (const anchor of anchors) places.set(anchor, [...(places.get(anchor) ?? []), j]);
  });
  const holders = new Map<string, number>();
  for (const anchors of arabic)
    for (const anchor of anchors) holders.set(anchor, (holders.get(anchor) ?? 0) + 1);
  arabic.forEach((anchors, i) => {
    for (const anchor of anchors) {
      const held = places.get(anchor) ?? [];
      const rarity = (english.length + 1) / Math.max(held.length, holders.get(anchor) ?? 1);
      const at = i * english.length;
      for (const j of held) shared[at + j] = (shared[at + j] ?? 0) + Math.log(rarity);
    }
  });
  return shared;
}

function lettersOf(text: string): number {
  return text.replace(/\s/gu, '').length;
}

function sum(lengths: readonly number[], from: number, count: number): number {
  let total = 0;
  for (let index = from; index < from + count; index += 1) total += lengths[index] ?? 0;
  return total;
}

function logSum(a: number, b: number): number {
  const [more, less] = a > b ? [a, b] : [b, a];
  return more === -Infinity ? more : more + Math.log1p(Math.exp(less - more));
}
