import { asciiDigits, foldArabic } from '@dragoman/shared/domain';
import { INLINE_TAG } from './inline-tags.js';
import { polish } from './polish.js';
import { type Before, readWord } from './read-word.js';

const PUNCTUATION: Readonly<Record<string, string>> = {
  '،': ',',
  '؛': ';',
  '؟': '?',
  '٪': '%',
  '٫': '.',
  '٬': ',',
  '۔': '.',
  '٭': '*',
  '«': '“',
  '»': '”',
};

const TOKEN = /(?<word>\p{Script=Arabic}[\p{Script=Arabic}\p{M}ـ]*)|(?<number>\d[\d.,]*)|[^]/gu;
const YEAR_WORDS = new Set(['عام', 'سنه', 'العام', 'لعام', 'وعام']);

interface Token {
  readonly text: string;
  readonly kind: 'word' | 'number' | 'other';
}

/**
 * standIn renders Arabic nobody prepared: known names, terms, months and numbers in English and the
 * rest spelled in Latin letters, in the Arabic order. Inline tags stay where they were, and no
 * Arabic letter is left.
 */
export function standIn(tagged: string): string {
  const pieces = tagged.split(new RegExp(`(${INLINE_TAG.source})`, 'u'));
  return polish(pieces.map((piece, at) => (at % 2 === 1 ? piece : renderPiece(piece))).join(''));
}

// A span that comes out empty would lose its tags on the way back.
function renderPiece(piece: string): string {
  const english = renderTokens(tokensOf(piece));
  const isLost = /[\p{L}\p{N}]/u.test(piece) && !/[\p{L}\p{N}]/u.test(english);
  return isLost ? '(illegible)' : english;
}

function renderTokens(tokens: readonly Token[]): string {
  let english = '';
  let before: Before = { isNumber: false, isYearWord: false };
  for (let at = 0; at < tokens.length;) {
    const run = runFrom(tokens, at);
    const token = tokens[at];
    if (run.length === 0 || (token?.kind === 'number' && !isScaled(run))) {
      english += token?.text ?? '';
      at += 1;
      if (token?.text.trim()) before = { isNumber: token.kind === 'number', isYearWord: false };
      continue;
    }
    const reading = readWord(run, before);
    const last = run[reading.length - 1] ?? '';
    // A run alternates words and the space between them.
    at += reading.length * 2 - 1;
    english += reading.english;
    if (isDetachedClitic(tokens, at, run)) english += ' ';
    before = { isNumber: /\d$/u.test(reading.english), isYearWord: YEAR_WORDS.has(last) };
  }
  return english;
}

function tokensOf(piece: string): Token[] {
  const latin = asciiDigits(piece)
    .replace(/[\u0640\p{Default_Ignorable_Code_Point}]/gu, '')
    .replace(/(?<=\d)[٫٬](?=\d)/gu, (mark) => PUNCTUATION[mark] ?? mark)
    .replace(/[،؛؟٪٫٬۔٭«»]/gu, (mark) => PUNCTUATION[mark] ?? mark);
  return [...latin.matchAll(TOKEN)].flatMap(({ 0: text, groups }): Token[] => {
    if (groups?.['word'] === undefined)
      return [{ text, kind: groups?.['number'] ? 'number' : 'other' }];
    const word = foldArabic(text);
    return word === '' ? [] : [{ text: word, kind: 'word' }];
  });
}

// The words from here on that nothing but single spaces divides.
function runFrom(tokens: readonly Token[], from: number): string[] {
  const words: string[] = [];
  for (let at = from; at < tokens.length; at += 2) {
    const token = tokens[at];
    if (!token || token.kind === 'other') break;
    words.push(token.text);
    if (!/^\s$/u.test(tokens[at + 1]?.text ?? '')) break;
  }
  return words;
}

function isScaled(run: readonly string[]): boolean {
  return (
    run.length > 1 && /^(?:و?ال)?[\d.,]+$/u.test(run[0] ?? '') && SCALE_WORDS.test(run[1] ?? '')
  );
}
const SCALE_WORDS = /^(?:الف|الاف|مليون|ملايين|مليار|مليارات|بليون|تريليون)ا?$/u;

// و, ب and ل join the next word; where a tag or a number comes between, the English needs a space.
function isDetachedClitic(tokens: readonly Token[], next: number, run: readonly string[]): boolean {
  const isClitic = run.length === 1 && /^(?:[وفبلك]|ال|[وفبلك]ال|لل)$/u.test(run[0] ?? '');
  return isClitic && !/^\s/u.test(tokens[next]?.text ?? '');
}
