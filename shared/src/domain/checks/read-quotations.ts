import type { TextRange } from '../finding.js';

const ARABIC_QUOTATION = /«[^«»]{1,2000}»|“[^“”]{1,2000}”|"[^"]{1,2000}"/g;
const ENGLISH_QUOTATION =
  /“[^“”]{1,2000}(?:”|$)|"[^"]{1,2000}(?:"|$)|«[^«»]{1,2000}»|(?<![\p{L}\p{N}])‘[^‘\n]{1,1000}?’(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])'(?! )[^'\n]{1,1000}?(?<! )'(?![\p{L}\p{N}])/gu;

/** readArabicQuotations finds «…», “…” and "…" spans, marks included, in reading order. */
export function readArabicQuotations(text: string): TextRange[] {
  return rangesOf(text, ARABIC_QUOTATION);
}

/**
 * readEnglishQuotations finds “…”, "…", ‘…’ and '…' spans, marks included. A quotation that runs over
 * paragraphs may lack its closing mark; an apostrophe is no quotation.
 */
export function readEnglishQuotations(text: string): TextRange[] {
  return rangesOf(text, ENGLISH_QUOTATION);
}

function rangesOf(text: string, pattern: RegExp): TextRange[] {
  return [...text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}
