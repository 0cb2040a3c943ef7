import type { CorpusStory } from '@dragoman/shared/testing';

/** A pair of a memory made up for measuring. */
export interface VariedPair {
  readonly arabic: string;
  readonly english: string;
}

/** Numbers from 0 to 1 that are the same in every run (mulberry32). */
export type Dice = () => number;

/** diceOf starts a row of dice from a seed. */
export function diceOf(seed: number): Dice {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const rareVocabulary = 200_000;
const letters = [...'ابتثجحخدرزسشصضطعغفقكلمنهوي'];

/**
 * VariedPairs writes as many pairs as wanted out of the real ones: a few stay close to a real sentence,
 * most are others in its rhythm, with the frequent words of the corpus and, as in any newspaper, a long
 * tail of names and rare words (Zipf over 200,000 forms).
 */
export class VariedPairs {
  private readonly pairs: readonly { readonly ar: string; readonly en: string }[];
  private readonly running: readonly string[];

  constructor(stories: readonly CorpusStory[]) {
    this.pairs = stories.flatMap((story) => story.pairs);
    this.running = this.pairs.flatMap(({ ar }) => ar.split(' '));
  }

  /** next writes a pair; `change` is the share of words that become others. */
  next(dice: Dice, change = dice() < 0.03 ? dice() * 0.3 : 0.5 + dice() * 0.45): VariedPair {
    const pair = this.pairs[Math.floor(dice() * this.pairs.length)] ?? { ar: '', en: '' };
    return {
      arabic: this.vary(pair.ar, dice, change),
      english: `${pair.en} ${Math.floor(dice() * 1e6)}`,
    };
  }

  /** vary changes, drops and adds about this share of a text's words. */
  vary(text: string, dice: Dice, change: number): string {
    return text
      .split(' ')
      .flatMap((word) => {
        if (dice() >= change) return [word];
        if (/[0-9\u0660-\u0669]/.test(word)) return [String(Math.floor(dice() * 3_000))];
        const fate = dice();
        if (fate < 0.1) return [];
        return fate < 0.2 ? [word, this.word(dice)] : [this.word(dice)];
      })
      .join(' ');
  }

  private word(dice: Dice): string {
    if (dice() < 0.6) return this.running[Math.floor(dice() * this.running.length)] ?? '';
    const rank = Math.floor(rareVocabulary ** dice());
    const own = diceOf(rank);
    const length = 3 + Math.floor(own() * 4);
    return Array.from({ length }, () => letters[Math.floor(own() * letters.length)]).join('');
  }
}
