/**
 * allowedCharacters leaves out of an XML text what XML 1.0 cannot hold, written plainly or by number: Trados
 * and memoQ write the control characters of Word documents into their files, and no file should be lost for
 * one. Word's line and page breaks become spaces, its firm hyphen a hyphen.
 */
export async function* allowedCharacters(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let held = '';
  for await (const piece of pieces) {
    const text = held + piece;
    // A reference may go on in the next piece.
    held = /&(?:#\w{0,9})?$/.exec(text)?.[0] ?? '';
    yield allowed(text.slice(0, text.length - held.length));
  }
  yield allowed(held);
}

const PLAIN = /[^\t\n\r\u0020-\uFFFD]/g;
const BY_NUMBER = /&#(?:x([\da-f]{1,8})|(\d{1,9}));/gi;

/** allowed replaces what XML 1.0 cannot hold in a text that is read as one. */
function allowed(text: string): string {
  return text
    .replace(PLAIN, instead)
    .replace(BY_NUMBER, (reference, hex: string | undefined, decimal: string | undefined) => {
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return isAllowed(code) ? reference : instead(String.fromCharCode(code & 0xffff));
    });
}

function isAllowed(code: number): boolean {
  if (code < 0x20) return code === 0x9 || code === 0xa || code === 0xd;
  return (
    code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) && code !== 0xfffe && code !== 0xffff
  );
}

function instead(character: string): string {
  if (character === '\u000B' || character === '\u000C') return ' ';
  return character === '\u001E' ? '-' : '';
}
