import { editRate, foldArabic } from '@dragoman/shared/domain';
import type { PickedKnowledge } from './pick-knowledge.js';

/** Shorter sentences are often rightly the same: "The minister said on Sunday." */
const SHORTEST = 40;
/** Arabic this much alike may well have the same English. */
const SAME_ARABIC = 0.1;

/**
 * isCopied tells whether English that came for an Arabic is an example's, a correction's or a usage's,
 * word for word, although the Arabic differs: an engine that copies what it was shown.
 */
export function isCopied(english: string, ar: string, shown: PickedKnowledge): boolean {
  if (english.length < SHORTEST) return false;
  const said = wordsOf(english);
  const pairs = [
    ...shown.examples,
    ...shown.usages,
    ...shown.corrections.map(({ ar: arabic, edited }) => ({ ar: arabic, en: edited })),
  ];
  return pairs.some(({ ar: other, en }) => wordsOf(en) === said && differs(ar, other));
}

function differs(ar: string, other: string): boolean {
  return editRate(foldArabic(other), foldArabic(ar)).rate > SAME_ARABIC;
}

function wordsOf(english: string): string {
  return (
    english
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(' ') ?? ''
  );
}
