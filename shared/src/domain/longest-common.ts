/** A pair of positions in two lists that hold the same thing. */
export type Match = readonly [before: number, after: number];

/** Past this many equal items on both sides, only the n-th of one side is tried with the n-th of the other. */
const MAX_REPEATS = 256;

/**
 * longestCommon finds a longest common subsequence of two lists of keys, as rising pairs of positions:
 * Hunt and Szymanski (1977), in r log r for r pairs of equal keys. Exact, except that a key repeated
 * more than 256 times on a side is matched in order of occurrence, which keeps r linear.
 */
export function longestCommon(before: readonly string[], after: readonly string[]): Match[] {
  const places = placesOf(after);
  const seen = new Map<string, number>();
  const candidates = before.flatMap((key, index): Match[] => {
    const nth = seen.get(key) ?? 0;
    seen.set(key, nth + 1);
    const at = places.get(key) ?? [];
    const tried = at.length > MAX_REPEATS ? at.slice(nth, nth + 1) : at;
    // Falling order, so that no two pairs of one item can stand in one rising run.
    return tried.map((place): Match => [index, place]).reverse();
  });
  return longestRising(candidates);
}

function placesOf(keys: readonly string[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  keys.forEach((key, index) => {
    const known = places.get(key);
    if (known) known.push(index);
    else places.set(key, [index]);
  });
  return places;
}

interface Link {
  readonly match: Match;
  readonly previous: Link | undefined;
}

/** Patience sorting: `ends[n]` is the lowest-ending rising run of n + 1 pairs so far. */
function longestRising(pairs: readonly Match[]): Match[] {
  const ends: Link[] = [];
  for (const match of pairs) {
    const length = firstNotBelow(ends, match[1]);
    ends[length] = { match, previous: ends[length - 1] };
  }
  const rising: Match[] = [];
  for (let link = ends.at(-1); link; link = link.previous) rising.push(link.match);
  return rising.reverse();
}

function firstNotBelow(ends: readonly Link[], after: number): number {
  let [low, high] = [0, ends.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ends[middle]?.match[1] ?? Infinity) < after) low = middle + 1;
    else high = middle;
  }
  return low;
}
