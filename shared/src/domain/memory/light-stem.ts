import { isNumber } from './match-key.js';

// The lists of the light10 stemmer: Larkey, Ballesteros and Connell, "Light Stemming for Arabic
// Information Retrieval" (2007), in folded letters (ta marbuta is ه). ف ب ك ل before a bare word stay,
// as there, because too many words begin with them.
const ARTICLES = ['وال', 'بال', 'كال', 'فال', 'ال', 'لل'];
const ENDINGS = ['ها', 'ان', 'ات', 'ون', 'ين', 'يه', 'ه', 'ي'];
const ARABIC_WORD = /^[\u0621-\u064A]+$/;

/** What every number is to the eye that looks for the same sentence with other figures. */
const NUMBER_STEM = '#';

/**
 * lightStem strips a folded word of its inflection: Arabic of conjunction, article and endings as light10
 * does, so that `والحكومه` and `حكومات` meet; other words of the plural and possessive s, as the S stemmer
 * does (Harman, "How Effective is Suffixing?", 1991). Every number is NUMBER_STEM.
 */
export function lightStem(word: string): string {
  if (isNumber(word)) return NUMBER_STEM;
  return ARABIC_WORD.test(word) ? arabicStem(word) : singular(word);
}

/** wordHash gives a word its 32-bit signed number in the memory's index (FNV-1a over UTF-16 units). */
export function wordHash(word: string): number {
  let hash = 0x811c9dc5;
  for (let unit = 0; unit < word.length; unit += 1)
    hash = Math.imul(hash ^ word.charCodeAt(unit), 0x01000193);
  return hash;
}

/** stemHashes lists what a text is found by: the hashes of its stems and its figures, distinct, ascending. */
export function stemHashes(words: readonly string[]): number[] {
  const hashes = words.map((word) => wordHash(isNumber(word) ? word : lightStem(word)));
  return [...new Set(hashes)].sort((a, b) => a - b);
}

/**
 * matchHashes lists what similar texts are found by: the hashes of stems and of every two stems side by
 * side, distinct, ascending. Pairs are rare where words are not; in them any figure is like any other.
 */
export function matchHashes(words: readonly string[]): number[] {
  return [...new Set([...stemHashes(words), ...pairHashes(words)])].sort((a, b) => a - b);
}

/** pairHashes lists the hashes of every two stems side by side, in reading order. */
export function pairHashes(words: readonly string[]): number[] {
  const stems = words.map(lightStem);
  return stems.slice(1).map((stem, index) => wordHash(`${stems[index]} ${stem}`));
}

function arabicStem(word: string): string {
  let stem = word.startsWith('و') && word.length > 3 ? word.slice(1) : word;
  const article = ARTICLES.find((prefix) => stem.startsWith(prefix));
  if (article && stem.length >= article.length + 2) stem = stem.slice(article.length);
  for (const ending of ENDINGS)
    if (stem.endsWith(ending) && stem.length >= ending.length + 2)
      stem = stem.slice(0, -ending.length);
  return stem;
}

function singular(word: string): string {
  const bare = word.replace(/['’]s?$/u, '');
  if (/(?<![ae])ies$/.test(bare)) return bare.replace(/ies$/, 'y');
  if (/(?<![aeo])es$/.test(bare)) return bare.slice(0, -1);
  return bare.length > 3 && /(?<![us])s$/.test(bare) ? bare.slice(0, -1) : bare;
}
