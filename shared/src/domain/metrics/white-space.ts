// What Unicode calls white space and Python's `str.split` splits at: unlike `\s` it holds the
// information separators and the next-line control, and not the byte order mark.
const SPACE = String.raw`[\t-\r\x1c-\x20\x85\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]`;
const spaces = new RegExp(`${SPACE}+`, 'u');
const trailing = new RegExp(`${SPACE}+$`, 'u');

/** splitWords cuts a text at white space; no word is empty. */
export function splitWords(text: string): string[] {
  return text.split(spaces).filter((word) => word !== '');
}

/** trimEnd takes the white space off the end of a text. */
export function trimEnd(text: string): string {
  return text.replace(trailing, '');
}
