import { type Reading, readNoun, readPhrase } from './lexicon/lexicon.js';
import { readNumber } from './read-number.js';
import { readOrdinal } from './read-ordinal.js';
import { romanise } from './romanise.js';

/** What stands before the words being read. */
export interface Before {
  readonly isNumber: boolean;
  readonly isYearWord: boolean;
}

// Arabic writes these as part of the next word.
const CLITICS = [
  ['و', 'and'],
  ['ف', 'so'],
  ['ب', 'in'],
  ['ل', 'for'],
  ['ك', 'as'],
  ['س', 'will'],
] as const;

const POSSESSIVES = [
  ['ها', 'its'],
  ['هم', 'their'],
  ['نا', 'our'],
  ['ه', 'his'],
] as const;

/** readWord gives English for the folded words that begin a run of Arabic: what is known, else the first word romanised. */
export function readWord(words: readonly string[], before: Before): Reading {
  return readKnown(words, before) ?? { english: spelled(words[0] ?? ''), length: 1 };
}

function readKnown(words: readonly string[], before: Before): Reading | null {
  const phrase = readPhrase(words, before.isNumber);
  if (phrase && phrase.length > 1) return phrase;
  const number = readOrdinal(words) ?? readNumber(words, before.isYearWord) ?? readTheNumber(words);
  return number ?? phrase ?? readInflected(words[0] ?? '') ?? readAfterClitic(words, before);
}

function readTheNumber([first = '', ...rest]: readonly string[]): Reading | null {
  const number = first.startsWith('ال') ? readNumber([first.slice(2), ...rest], false) : null;
  return number && { english: `the ${number.english}`, length: number.length };
}

function readAfterClitic([first = '', ...rest]: readonly string[], before: Before): Reading | null {
  if (first.startsWith('لل') && first.length > 3) {
    const known = readKnown([`ال${first.slice(2)}`, ...rest], before);
    if (known) return { ...known, english: `for ${known.english}` };
  }
  for (const [clitic, english] of CLITICS) {
    const isLongEnough = first.length > (clitic === 'و' ? 2 : 3);
    if (!first.startsWith(clitic) || !isLongEnough) continue;
    // The future س stands only before a verb of the present.
    if (clitic === 'س' && !/^س[يتن]/u.test(first)) continue;
    const known = readKnown([first.slice(1), ...rest], before);
    if (known) return { ...known, english: `${english} ${known.english}` };
  }
  return null;
}

function readInflected(word: string): Reading | null {
  for (const [ending, english] of POSSESSIVES) {
    if (!word.endsWith(ending)) continue;
    const stem = word.slice(0, -ending.length);
    const noun = readNoun(stem) ?? readNoun(stem.replace(/ت$/u, 'ه'));
    if (noun) return { english: `${english} ${noun}`, length: 1 };
  }
  const accusative =
    word.length > 3 && word.endsWith('ا') ? readPhrase([word.slice(0, -1)], false) : null;
  if (accusative) return accusative;
  const [, article, stem = ''] = /^(ال)?(.{3,})(?:ون|ين|ات)$/u.exec(word) ?? [];
  const noun = readNoun(stem) ?? readNoun(`${stem}ه`);
  return noun ? { english: `${article ? 'the ' : ''}${pluralOf(noun)}`, length: 1 } : null;
}

function pluralOf(noun: string): string {
  if (/[^aeiou]y$/u.test(noun)) return noun.replace(/y$/u, 'ies');
  return /(?:s|x|ch|sh)$/u.test(noun) ? `${noun}es` : `${noun}s`;
}

function spelled(word: string): string {
  const [, and, preposition, stem = ''] = /^(و)?([بكل]|ل(?=ل))?(ال.{2,}|ل.{3,})$/u.exec(word) ?? [];
  if (!and && !preposition) return romanise(word);
  const english = CLITICS.find(([clitic]) => clitic === preposition)?.[1];
  const spelledStem = romanise(stem.startsWith('ال') ? stem : `ا${stem}`);
  return [and && 'and', english, spelledStem].filter(Boolean).join(' ');
}
