import { foldArabic } from '../arabic-text.js';
import { cleanText, type TextLanguage } from '../clean-text.js';
import { arabicLetters } from './arabic-words.js';
import type { Term } from './term.js';

/** What a term says, apart from who it is. */
export type TermContent = Omit<Term, 'id'>;

/** What is wrong with a term, and in which of its fields. */
export interface TermFault {
  readonly field: 'arabic' | 'preferred' | 'allowed' | 'banned';
  readonly code: 'no_arabic' | 'no_english' | 'not_arabic' | 'not_english' | 'contradiction';
  readonly message: string;
}

/**
 * tidyTerm cleans a term as it is stored: NFC, no hidden characters, single spaces, each form and variant
 * once. It also tells what is wrong with it: nothing to match, a script in the wrong place, a rendering
 * that is both wanted and banned.
 */
export function tidyTerm<T extends TermContent>(
  content: T,
): { readonly term: T; readonly faults: readonly TermFault[] } {
  const preferred = tidy(content.preferred, 'en');
  const allowed = once(content.allowed, 'en').filter((variant) => variant !== preferred);
  const term = {
    ...content,
    arabic: once(content.arabic, 'ar'),
    preferred,
    allowed,
    banned: once(content.banned, 'en'),
    note: cleanText(content.note, 'en').text,
  };
  return { term, faults: faultsOf(term) };
}

function faultsOf({ arabic, preferred, allowed, banned }: TermContent): TermFault[] {
  const faults: TermFault[] = [];
  const fault = (field: TermFault['field'], code: TermFault['code'], message: string) =>
    faults.push({ field, code, message });
  if (arabic.length === 0) fault('arabic', 'no_arabic', 'Give one Arabic form at least.');
  for (const form of arabic)
    if ((foldArabic(form).match(ARABIC_LETTER)?.length ?? 0) < 2)
      fault('arabic', 'not_arabic', `“${form}” has no two Arabic letters to be found by.`);
  if (preferred === '') fault('preferred', 'no_english', 'Give the preferred English.');
  const english = [
    ['preferred', [preferred]],
    ['allowed', allowed],
    ['banned', banned],
  ] as const;
  for (const [field, variants] of english)
    for (const variant of variants)
      if (
        variant !== '' &&
        (!/[\p{L}\p{N}\p{Sc}]/u.test(variant) || /\p{Script=Arabic}/u.test(variant))
      )
        fault(field, 'not_english', `“${variant}” is not English.`);
  for (const variant of banned)
    if (variant === preferred || allowed.includes(variant))
      fault('banned', 'contradiction', `“${variant}” is both wanted and banned.`);
  return faults;
}

const ARABIC_LETTER = /(?=\p{L})\p{Script=Arabic}/gu;

function tidy(text: string, language: TextLanguage): string {
  return cleanText(text, language).text.replaceAll(/\s+/gu, ' ');
}

function once(variants: readonly string[], language: TextLanguage): string[] {
  return [...new Set(variants.map((variant) => tidy(variant, language)))].filter(Boolean);
}

/** arabicKey is what two Arabic forms share when the matcher takes them for the same. */
export function arabicKey(form: string): string {
  return arabicLetters(foldArabic(form))
    .replaceAll(/[^\p{L}\p{N}+]+/gu, ' ')
    .trim();
}
