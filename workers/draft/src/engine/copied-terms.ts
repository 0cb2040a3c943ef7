import type { KnownTerm } from './knowledge.js';

/**
 * listsTerms tells whether English is nothing but terms that the engine was told, in place of a
 * translation: several, of which one is none of this segment's, or far fewer words than the Arabic has.
 */
export function listsTerms(
  english: string,
  ar: string,
  told: readonly KnownTerm[],
  own: readonly KnownTerm[] = [],
): boolean {
  const mine = new Set(own.map(({ en }) => en));
  let rest = english;
  const listed: KnownTerm[] = [];
  // The longest first: "UN" stands within "UN Security Council".
  for (const term of told.toSorted((a, b) => b.en.length - a.en.length)) {
    if (!rest.includes(term.en)) continue;
    rest = rest.replaceAll(term.en, ' ').replaceAll(term.ar, ' ');
    listed.push(term);
  }
  if (listed.length === 0 || /[\p{L}\p{N}]/u.test(rest)) return false;
  const isForeign = listed.length > 1 && listed.some(({ en }) => !mine.has(en));
  return isForeign || wordsIn(ar) > 2 * wordsIn(english) + 3;
}

function wordsIn(text: string): number {
  return text.match(/\p{L}+/gu)?.length ?? 0;
}
