import { editRate, foldArabic, withinEdits } from '@dragoman/shared/domain';
import type { PickedKnowledge } from './pick-knowledge.js';
import type { TranslatedPair } from './prompt.js';

/** Shorter sentences are often rightly the same: "The minister said on Sunday." */
const SHORTEST = 40;
/** Arabic this much alike may well have the same English. */
const SAME_ARABIC = 0.1;
/** A copy with a word or two changed, of Arabic that is mostly other. */
const [NEAR_COPY, OTHER_ARABIC] = [0.15, 0.5];

/**
 * isCopied tells whether English that came for an Arabic is that of another pair, an example, a correction
 * or a usage that the engine was shown, or one of the same article: word for word although the Arabic
 * differs, or all but a few words although the Arabic is mostly other.
 */
export function isCopied(
  english: string,
  ar: string,
  shown: Pick<PickedKnowledge, 'examples' | 'corrections' | 'usages'>,
  ofArticle: readonly TranslatedPair[] = [],
): boolean {
  if (english.length < SHORTEST) return false;
  const said = wordsOf(english);
  const pairs = [
    ...shown.examples,
    ...shown.usages,
    ...shown.corrections.map(({ ar: arabic, edited }) => ({ ar: arabic, en: edited })),
    ...ofArticle,
  ];
  return pairs.some(({ ar: other, en }) => {
    const words = wordsOf(en);
    if (words.join(' ') === said.join(' ')) return changed(other, ar) > SAME_ARABIC;
    return withinEdits(words, said, said.length * NEAR_COPY) && changed(other, ar) > OTHER_ARABIC;
  });
}

function changed(one: string, other: string): number {
  return editRate(foldArabic(one), foldArabic(other)).rate;
}

function wordsOf(english: string): string[] {
  return english.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
