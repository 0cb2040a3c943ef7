import {
  comparable,
  likenessOf,
  matchKeyOf,
  wordHash,
  type ComparableText,
} from '@dragoman/shared/domain';

/**
 * ExactScan holds every key of the memory and compares a text with all of them: the truth that recall is
 * held against. Only what cannot reach the least likeness, by length or by shared stems, is passed over.
 */
export class ExactScan {
  private readonly keys: string[] = [];
  private readonly starts: number[] = [0];
  private bags = new Int32Array(1 << 20);
  private used = 0;

  add(arabic: string): void {
    const text = comparable(matchKeyOf(arabic));
    const bag = bagOf(text);
    while (this.used + bag.length > this.bags.length) {
      const larger = new Int32Array(this.bags.length * 2);
      larger.set(this.bags);
      this.bags = larger;
    }
    this.bags.set(bag, this.used);
    this.used += bag.length;
    this.starts.push(this.used);
    this.keys.push(text.key);
  }

  /** best gives the likenesses of the `limit` most like distinct keys that reach `least`, highest first. */
  best(arabic: string, least: number, limit: number): number[] {
    const text = comparable(matchKeyOf(arabic));
    const bag = bagOf(text);
    const found = new Map<string, number>();
    this.keys.forEach((key, index) => {
      const [start = 0, end = 0] = [this.starts[index], this.starts[index + 1]];
      const longer = Math.max(bag.length, end - start);
      const needed = Math.ceil((longer * least) / 100);
      if (Math.min(bag.length, end - start) < needed) return;
      if (this.shared(bag, start, end, needed) < needed) return;
      const { similarity } = likenessOf(text, comparable(key), least);
      if (similarity >= least) found.set(key, similarity);
    });
    return [...found.values()].sort((a, b) => b - a).slice(0, limit);
  }

  private shared(bag: Int32Array, start: number, end: number, needed: number): number {
    let [i, j, count] = [0, start, 0];
    while (i < bag.length && j < end) {
      const [a = 0, b = 0] = [bag[i], this.bags[j]];
      if (a === b) [count, i, j] = [count + 1, i + 1, j + 1];
      else if (a < b) i += 1;
      else j += 1;
      if (count + Math.min(bag.length - i, end - j) < needed) return count;
    }
    return count;
  }
}

function bagOf({ stems }: ComparableText): Int32Array {
  return Int32Array.from(stems, wordHash).sort();
}
