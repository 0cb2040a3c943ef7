/** A variant as a pattern over English text, and as it is written. */
export interface EnglishPattern {
  readonly variant: string;
  readonly pattern: RegExp;
}

const APOSTROPHE = "['’‘ʼ]";
const HYPHEN = '[-‐‑–]';
// Letters, marks and figures of any script, in a few ranges: a desk has hundreds of patterns, and to make
// one with \p{L}\p{M}\p{N} at either end takes a millisecond.
const OF_A_WORD =
  '[0-9A-Za-z\\u00AA\\u00B5\\u00BA\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u060B\\u060D-\\u061A\\u0620-\\u1FFF\\u2C00-\\u2DFF\\u3040-\\uD7FF]';

/**
 * englishPattern makes the pattern that finds a variant as whole words. A capital must be a capital; a
 * small letter may be one, so that sentences and headlines may begin with it. Spaces, apostrophes and
 * hyphens match their typographic kin. A plural s (also before of, for, in, to, general) and a possessive
 * may be added, a leading "the" may be missing, and a common plural may be singular.
 */
export function englishPattern(variant: string): EnglishPattern {
  const words = variant.normalize('NFC').trim().split(/\s+/u).filter(Boolean);
  const hasThe = words.length > 1 && /^the$/i.test(words[0] ?? '');
  const named = hasThe ? words.slice(1) : words;
  const body = named.map((word, index) => wordPattern(word, named[index + 1])).join('\\s+');
  const the = hasThe ? '(?:[tT][hH][eE]\\s+)?' : '';
  // Nothing may touch the variant that would make it part of another word; joined by a hyphen it is one still.
  const before = startsAWord(named[0]) ? `(?<!${OF_A_WORD})` : '';
  // $ and £ stand before their figure.
  const after = /[\p{L}\p{N}]$/u.test(variant) ? `(?!${OF_A_WORD})` : '';
  return { variant, pattern: new RegExp(`${before}${the}${body}${after}`, 'gu') };
}

function wordPattern(word: string, next: string | undefined): string {
  if (next === undefined) return `${singularToo(word)}${lastEnding(word)}`;
  const heads = /^(?:of|for|in|to|at|general|designate|elect)$/i.test(next);
  return heads && /\p{L}{2}$/u.test(word)
    ? `${letters(word)}(?:[eE]?[sS])?(?:${APOSTROPHE}[sS]?)?`
    : letters(word);
}

/** A plural that is no name may be singular: sanctions, a sanction. Hamas is no plural. */
function singularToo(word: string): string {
  if (/^\p{Ll}/u.test(word) && /\p{L}{4}s$/u.test(word) && !/(?:ss|us|is)$/.test(word))
    return `${letters(word.slice(0, -1))}[sS]?`;
  if (/[^aeiou]y$/u.test(word)) return `(?:${letters(word)}|${letters(word.slice(0, -1))}[iI][eE])`;
  return letters(word);
}

function lastEnding(word: string): string {
  return /[\p{L}\p{N}]$/u.test(word) ? `(?:[eE]?[sS])?(?:${APOSTROPHE}[sS]?)?` : '';
}

function letters(word: string): string {
  return Array.from(word, letter).join('');
}

function letter(character: string): string {
  if (/['’‘ʼ]/.test(character)) return APOSTROPHE;
  if (/[-‐‑–]/.test(character)) return HYPHEN;
  const capital = character.toUpperCase();
  if (capital !== character && capital.length === character.length)
    return `[${character}${capital}]`;
  return character.replace(/[\\^$.*+?()[\]{}|/]/, '\\$&');
}

function startsAWord(word: string | undefined): boolean {
  return /^[\p{L}\p{N}]/u.test(word ?? '');
}
