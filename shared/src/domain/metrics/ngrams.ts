/** How often each n-gram occurs. */
export type NgramCounts = ReadonlyMap<string, number>;

/** countNgrams counts the runs of `order` items, which hold no `separator`. */
export function countNgrams(
  items: readonly string[],
  order: number,
  separator: string,
): Map<string, number> {
  const counts = new Map<string, number>();
  for (let start = 0; start + order <= items.length; start += 1) {
    const ngram = items.slice(start, start + order).join(separator);
    counts.set(ngram, (counts.get(ngram) ?? 0) + 1);
  }
  return counts;
}

/** countShared counts the n-grams that both have, each as often as the one that has it less. */
export function countShared(one: NgramCounts, other: NgramCounts): number {
  let shared = 0;
  for (const [ngram, count] of one) shared += Math.min(count, other.get(ngram) ?? 0);
  return shared;
}
