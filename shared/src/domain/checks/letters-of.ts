import { remembered } from './remembered.js';

const LETTERS = 3;

/** Of a pattern: the letters that one of its alternatives begins with; null where one may begin with any. */
export type Beginnings = readonly string[] | null;

/**
 * beginningsOf reads with what letters the alternatives of a pattern begin. Most of some hundred patterns
 * are not in a sentence at all: asking for three letters first spares it all but a few of them.
 */
export function beginningsOf(pattern: string): Beginnings {
  const found = alternativesOf(pattern).map((alternative) => {
    const [said = ''] = /^[\p{L} ]*/u.exec(alternative) ?? [];
    // A letter that need not be there.
    const sure = /^[?*{]/.test(alternative.slice(said.length)) ? said.slice(0, -1) : said;
    return sure.slice(0, LETTERS).toLowerCase();
  });
  return found.some((letters) => letters.length < LETTERS) ? null : [...new Set(found)];
}

function alternativesOf(pattern: string): string[] {
  let depth = 0;
  const parts = [''];
  for (const [piece] of pattern.matchAll(/\\.|\[[^\]]*\]|[^]/gu)) {
    if (piece === '(') depth += 1;
    if (piece === ')') depth -= 1;
    if (piece === '|' && depth === 0) parts.push('');
    else parts[parts.length - 1] += piece;
  }
  return parts;
}

// The same text is asked about again and again, for one pattern after the other.
/** lettersOf cuts a text into all its runs of three letters, in lower case. */
const lettersOf: (text: string) => ReadonlySet<string> = remembered((text) => {
  const lower = text.toLowerCase();
  return new Set(
    Array.from({ length: Math.max(0, lower.length - LETTERS + 1) }, (_, at) =>
      lower.slice(at, at + LETTERS),
    ),
  );
});

/** mayBeIn tells whether a pattern that begins so may be in a text. */
export function mayBeIn(text: string, beginnings: Beginnings): boolean {
  return beginnings === null || beginnings.some((letters) => lettersOf(text).has(letters));
}
