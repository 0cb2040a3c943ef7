import { foldArabic } from '../arabic-text.js';
import { isNumber, matchKeyOf, matchWordsOf } from './match-key.js';

// Arabic and Latin letters that stand for each other in names, as one class each. Vowels, and the
// letters that are as often vowels, are left out: spellings of a name agree in little else.
const ARABIC_CLASSES: Readonly<Record<string, string>> = {
  ...classed('b', 'بپ'),
  ...classed('t', 'تطث'),
  ...classed('j', 'جغگ'),
  ...classed('k', 'كقخ'),
  ...classed('d', 'دضذ'),
  ...classed('s', 'سصزظش'),
  ...classed('r', 'ر'),
  ...classed('f', 'فڤ'),
  ...classed('l', 'ل'),
  ...classed('m', 'م'),
  ...classed('n', 'ن'),
};
const LATIN_CLASSES: Readonly<Record<string, string>> = {
  ...classed('b', 'bp'),
  ...classed('t', 't'),
  ...classed('j', 'gj'),
  ...classed('k', 'ckqx'),
  ...classed('d', 'd'),
  ...classed('s', 'sz'),
  ...classed('r', 'r'),
  ...classed('f', 'fv'),
  ...classed('l', 'l'),
  ...classed('m', 'm'),
  ...classed('n', 'n'),
};
const ARTICLE = /^(?:[وفبكل]?ال|لل|[وفبكل](?=..))/;

/**
 * anchorsOf lists what a paragraph shares with its translation whatever the wording: figures, words in
 * Latin script, and names by their consonants (`بوتين` and `Putin` are both `btn`).
 */
export function anchorsOf(text: string): Set<string> {
  const anchors = new Set<string>();
  for (const word of matchWordsOf(matchKeyOf(text))) {
    if (isNumber(word)) anchors.add(word.replace(/[%٪]$/u, ''));
    else if (/^[a-z]/.test(word)) anchors.add(word);
    else for (const bare of [word, word.replace(ARTICLE, '')]) addSkeleton(bare, ARABIC_CLASSES);
  }
  for (const [name] of text.matchAll(/\p{Lu}[\p{L}’'-]+/gu))
    addSkeleton(foldArabic(name), LATIN_CLASSES);
  return anchors;

  function addSkeleton(word: string, classes: Readonly<Record<string, string>>): void {
    const skeleton = [...word.replace(/sh|th|gh|kh|dh/g, digraph)]
      .map((letter) => classes[letter] ?? '')
      .join('')
      .replace(/(.)\1+/g, '$1');
    if (skeleton.length >= 3) anchors.add(`~${skeleton}`);
  }
}

function digraph(pair: string): string {
  return { sh: 's', th: 't', gh: 'j', kh: 'k', dh: 'd' }[pair] ?? pair;
}

function classed(name: string, letters: string): Record<string, string> {
  return Object.fromEntries([...letters].map((letter) => [letter, name]));
}
