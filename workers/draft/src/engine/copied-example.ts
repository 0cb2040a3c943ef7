import { editRate, foldArabic, withinEdits } from '@dragoman/shared/domain';
import type { PickedKnowledge } from './pick-knowledge.js';
import type { TranslatedPair } from './prompt.js';

/** Shorter sentences are often rightly the same: "The minister said on Sunday." */
const SHORTEST = 40;
/** Arabic this much alike may well have the same English. */
const SAME_ARABIC = 0.1;
/** A copy with a word or two changed, of Arabic that is mostly other. */
const [NEAR_COPY, OTHER_ARABIC] = [0.15, 0.5];

/** A pair that English may have been copied from, its words read once. */
export interface CopyablePair {
  readonly ar: string;
  readonly words: readonly string[];
  readonly arabic: ReadonlySet<string>;
}

/** copyable reads the words of a pair. */
export function copyable({ ar, en }: TranslatedPair): CopyablePair {
  return { ar, words: wordsOf(en), arabic: new Set(wordsOf(foldArabic(ar))) };
}

/** copyablesIn lists what an engine can copy from what it was shown. */
export function copyablesIn({
  examples,
  usages,
  corrections,
}: Pick<PickedKnowledge, 'examples' | 'corrections' | 'usages'>): CopyablePair[] {
  const edited = corrections.map(({ ar, edited: en }) => ({ ar, en }));
  return [...examples, ...usages, ...edited].map(copyable);
}

/**
 * isCopied tells whether English that came for an Arabic is that of another pair, one that the engine was
 * shown or one of the same article: word for word although the Arabic differs, or all but a few words
 * although the Arabic is mostly other.
 */
export function isCopied(english: string, ar: string, pairs: readonly CopyablePair[]): boolean {
  if (english.length < SHORTEST) return false;
  const said = copyable({ ar, en: english });
  return pairs.some((pair) => {
    if (pair.words.join(' ') === said.words.join(' ')) return changed(pair.ar, ar) > SAME_ARABIC;
    return (
      isOther(pair.arabic, said.arabic) &&
      withinEdits(pair.words, said.words, said.words.length * NEAR_COPY)
    );
  });
}

/** Seen by the words alone, whatever their order: every paragraph of an article is held against every other. */
function isOther(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const shared = [...one].filter((word) => other.has(word)).length;
  return shared < (1 - OTHER_ARABIC) * Math.max(one.size, other.size);
}

function changed(one: string, other: string): number {
  return editRate(foldArabic(one), foldArabic(other)).rate;
}

function wordsOf(english: string): string[] {
  return english.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
