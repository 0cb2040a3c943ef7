/**
 * A word as its consonants sound, one bit set per consonant: each set holds every sound the letter may
 * stand for in names, so that ق, q, k and g can meet. `weak` marks what may as well be a vowel or silent.
 */
export interface Sound {
  readonly classes: number;
  readonly weak: boolean;
  /** What it costs to leave out. */
  readonly cost: number;
}

const [P, F, T, TH, D, J, G, K, X, H, S, Z, SH, L, M, N, R, W, Y] = Array.from(
  { length: 19 },
  (_, bit) => 1 << bit,
) as [
  ...[number, number, number, number, number, number, number, number, number, number],
  ...[number, number, number, number, number, number, number, number, number],
];

const strong = (classes: number): Sound => ({ classes, weak: false, cost: 1 });
const weak = (classes: number): Sound => ({ classes, weak: true, cost: 0.1 });
// Heard in Arabic, often lost in English: Fathy is «فتحي».
const faint = (classes: number): Sound => ({ classes, weak: false, cost: 0.4 });

// Folded letters: hamza seats, ta marbuta and alef maqsura are gone.
const ARABIC: ReadonlyMap<string, Sound> = new Map([
  ['ب', strong(P)],
  ['پ', strong(P)],
  ['ت', strong(T)],
  ['ث', strong(TH | T | S)],
  ['ج', strong(J | G | SH)],
  ['چ', strong(J | SH)],
  ['ح', faint(H | X | K)],
  ['خ', strong(X | K | H)],
  ['د', strong(D)],
  ['ذ', strong(TH | D | Z)],
  ['ر', strong(R)],
  ['ز', strong(Z | S)],
  ['ژ', strong(J | Z)],
  ['س', strong(S | Z)],
  ['ش', strong(SH)],
  ['ص', strong(S)],
  ['ض', strong(D)],
  ['ط', strong(T)],
  ['ظ', strong(Z | TH | D)],
  ['غ', strong(G | X)],
  ['ف', strong(F)],
  ['ڤ', strong(F)],
  ['ق', strong(K | G)],
  ['ك', strong(K | G)],
  ['گ', strong(G)],
  ['ل', strong(L)],
  ['م', strong(M)],
  ['ن', strong(N)],
  ['ه', weak(H | T)],
  ['و', weak(W | F)],
  ['ي', weak(Y | J)],
]);

const DIGRAPHS: readonly (readonly [string, readonly Sound[]])[] = [
  ['sch', [strong(SH)]],
  ['tch', [strong(J | SH | K)]],
  ['kh', [strong(X | K)]],
  ['gh', [strong(G | X)]],
  ['dh', [strong(D | TH | Z)]],
  ['th', [strong(TH | T | Z | S | D)]],
  ['sh', [strong(SH)]],
  ['ch', [strong(SH | K | X | J)]],
  ['ph', [strong(F)]],
  // Siobhan is «شيفون», Bhutto «بوتو».
  ['bh', [strong(P | F)]],
  ['dj', [strong(J)]],
  ['zh', [strong(J | Z)]],
  ['ck', [strong(K)]],
  ['qu', [strong(K)]],
];

const LATIN: Readonly<Record<string, Sound>> = {
  b: strong(P),
  p: strong(P),
  c: strong(K | S | SH),
  d: strong(D),
  f: strong(F),
  g: strong(G | J | K),
  h: weak(H),
  j: strong(J | Y | X),
  k: strong(K | X),
  l: strong(L),
  m: strong(M),
  n: strong(N),
  q: strong(K),
  r: strong(R),
  s: strong(S | Z | SH),
  t: strong(T),
  v: strong(F | W | P),
  w: weak(W),
  y: weak(Y),
  z: strong(Z | S),
};

/** arabicSounds reads a folded Arabic word without its article. */
export function arabicSounds(word: string): readonly Sound[] {
  // «تش» writes one sound, and «لل» may.
  return [...word.replace(/تش/g, 'چ').replace(/(.)\1/g, '$1')].flatMap(
    (letter) => ARABIC.get(letter) ?? [],
  );
}

/** latinSounds reads a word in Latin letters; doubled letters sound once, x is ks. */
export function latinSounds(word: string): readonly Sound[] {
  const plain = word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/^kn/, 'n')
    .replace(/^wr/, 'r')
    .replace(/mps/, 'ms')
    .replace(/ght/, 't')
    // Ishaq is «إسحاق»: an s and an h.
    .replace(/^isha(?=[qk])/, 'isa');
  const sounds: Sound[] = [];
  for (let at = 0; at < plain.length;) {
    const digraph = DIGRAPHS.find(([letters]) => plain.startsWith(letters, at));
    if (digraph) {
      sounds.push(...digraph[1]);
      at += digraph[0].length;
      if (plain.startsWith(digraph[0], at)) at += digraph[0].length;
      continue;
    }
    const letter = plain.charAt(at);
    // Xavier, Xi, Xherdan.
    if (letter === 'x' && at === 0) sounds.push(strong(K | X | S | SH | Z));
    else if (letter === 'x') sounds.push(strong(K), strong(S));
    const sound = LATIN[letter];
    if (sound) sounds.push(sound);
    at += 1;
    while (letter !== '' && plain.charAt(at) === letter) at += 1;
  }
  return sounds;
}

/**
 * soundDistance counts the consonants in which two words differ; a weak one costs nothing to leave out.
 * Words that agree in all are at 0, infinity where one has no consonant.
 */
export function soundDistance(a: readonly Sound[], b: readonly Sound[]): number {
  if (a.length === 0 || b.length === 0) return Infinity;
  // Two rows are used over and over: a story compares tens of thousands of words.
  let row = ROWS[0];
  let next = ROWS[1];
  row[0] = 0;
  for (let at = 0; at < b.length; at += 1) row[at + 1] = (row[at] ?? 0) + (b[at]?.cost ?? 0);
  for (const left of a) {
    next[0] = (row[0] ?? 0) + left.cost;
    for (let at = 0; at < b.length; at += 1) {
      const right = b[at] ?? left;
      const meets = (left.classes & right.classes) !== 0;
      const swap = (row[at] ?? 0) + (meets ? 0 : left.weak && right.weak ? 0.25 : 1);
      next[at + 1] = Math.min(swap, (row[at + 1] ?? 0) + left.cost, (next[at] ?? 0) + right.cost);
    }
    [row, next] = [next, row];
  }
  return row[b.length] ?? Infinity;
}

const ROWS: readonly [number[], number[]] = [[], []];

/** strongCount counts the consonants that are certainly heard. */
export function strongCount(sounds: readonly Sound[]): number {
  return sounds.filter((sound) => !sound.weak).length;
}
