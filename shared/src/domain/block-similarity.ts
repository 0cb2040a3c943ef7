import { foldArabic } from './arabic-text.js';
import type { Block } from './block.js';
import { plainOf } from './rich-text.js';
import { isWord, tokenise } from './tokens.js';

/** The words of a block as a multiset, folded so that spelling variants count as the same word. */
export interface WordBag {
  readonly counts: ReadonlyMap<string, number>;
  readonly size: number;
}

/** wordBagOf collects the folded words of a block. */
export function wordBagOf(block: Block): WordBag {
  const words = tokenise(foldArabic(plainOf(block.text)))
    .tokens.map((token) => token.text)
    .filter(isWord);
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return { counts, size: words.length };
}

/** similarity is the Dice coefficient of two bags: 0 nothing shared (or nothing there), 1 the same words. */
export function similarity(a: WordBag, b: WordBag): number {
  if (a.size + b.size === 0) return 0;
  let shared = 0;
  for (const [word, count] of a.counts) shared += Math.min(count, b.counts.get(word) ?? 0);
  return (2 * shared) / (a.size + b.size);
}
