import type { ArabicWords } from '../arabic-words.js';
import { arabicPhrases, phraseText, type ArabicPhrase } from './arabic-phrases.js';

/** The Arabic that goes with some English, by where both stand. */
export interface Partner {
  readonly key: string;
  /** Segments with both, and segments with the Arabic alone. */
  readonly together: number;
  readonly alone: number;
}

/** An index of which Arabic phrases stand in which segments. */
export class PhraseIndex {
  private readonly cuts: readonly ArabicWords[];
  private readonly phrases: (readonly ArabicPhrase[] | undefined)[];
  private readonly seen = new Map<string, Set<number>>();

  constructor(cuts: readonly ArabicWords[]) {
    this.cuts = cuts;
    this.phrases = new Array<readonly ArabicPhrase[] | undefined>(cuts.length);
  }

  phrasesOf(segment: number): readonly ArabicPhrase[] {
    const cut = this.cuts[segment];
    return (this.phrases[segment] ??= cut ? arabicPhrases(cut) : []);
  }

  /** Counts where these phrases stand; the others are never held. */
  count(wanted: ReadonlySet<string>): void {
    for (let segment = 0; segment < this.cuts.length; segment++)
      for (const { key } of this.phrasesOf(segment)) {
        if (!wanted.has(key)) continue;
        const there = this.seen.get(key);
        if (there) there.add(segment);
        else this.seen.set(key, new Set([segment]));
      }
  }

  segmentsWith(key: string): ReadonlySet<number> {
    return this.seen.get(key) ?? new Set();
  }

  /** What was written for a phrase in a segment. */
  placeOf(segment: number, key: string): { start: number; end: number } | null {
    const cut = this.cuts[segment];
    const phrase = this.phrasesOf(segment).find((known) => known.key === key);
    return cut && phrase ? phraseText(cut, phrase) : null;
  }
}

/** sharedPhrases lists the Arabic phrases that at least `least` of these segments have. */
export function sharedPhrases(
  index: PhraseIndex,
  segments: readonly number[],
  least: number,
): string[] {
  const counts = new Map<string, number>();
  for (const segment of segments)
    for (const key of new Set(index.phrasesOf(segment).map((phrase) => phrase.key)))
      counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts].filter(([, count]) => count >= least).map(([key]) => key);
}

/**
 * bestPartner picks, of these phrases, the Arabic that goes with a set of segments: it stands in nearly all
 * of them and hardly elsewhere (Dice); of equally good ones the one with about as many words as the English,
 * then the longest. Null when none goes well enough.
 */
export function bestPartner(
  index: PhraseIndex,
  keys: readonly string[],
  segments: ReadonlySet<number>,
  leastDice: number,
  words: number,
): Partner | null {
  let best: (Partner & { readonly dice: number; readonly off: number }) | null = null;
  for (const key of keys) {
    const there = index.segmentsWith(key);
    const together = [...there].filter((segment) => segments.has(segment)).length;
    const dice = (2 * together) / (there.size + segments.size);
    if (dice < leastDice) continue;
    const off = Math.abs(key.split(' ').length - words);
    const order = best ? dice - best.dice || best.off - off || key.length - best.key.length : 1;
    if (order > 0) best = { key, together, alone: there.size - together, dice, off };
  }
  return best;
}
