import { TextDecoder } from 'node:util';
import { unreadable } from './unreadable.js';

/**
 * decodeCsv turns the bytes of a text file into text. A byte-order mark decides; without one it is UTF-8,
 * and what is no UTF-8 is Windows-1256, which is how spreadsheets in Arabic save "CSV".
 */
export function decodeCsv(bytes: Uint8Array): string {
  const marked = byMark(bytes);
  if (marked) return marked.decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1256').decode(bytes);
  }
}

/** decodeXml turns the bytes of an XML file into text, in the encoding it says it is written in. */
export function decodeXml(bytes: Uint8Array): string {
  const marked = byMark(bytes);
  if (marked) return marked.decode(bytes);
  const head = Buffer.from(bytes.subarray(0, 200)).toString('latin1');
  const declared = /^[^>]*?encoding\s*=\s*["']([\w.:-]+)["']/.exec(head)?.[1];
  // Single bytes that call themselves UTF-16 were converted by something that left the declaration.
  const name = declared === undefined || /^utf-?16/i.test(declared) ? 'utf-8' : declared;
  try {
    return new TextDecoder(name).decode(bytes);
  } catch {
    throw unreadable(1, `The file says it is written in ${name}. Save it as UTF-8.`);
  }
}

function byMark([a, b, c]: Uint8Array) {
  if (a === 0xff && b === 0xfe) return new TextDecoder('utf-16le');
  if (a === 0xfe && b === 0xff) return new TextDecoder('utf-16be');
  if (a === 0xef && b === 0xbb && c === 0xbf) return new TextDecoder('utf-8');
  // No mark, but every other byte of the first tag is zero.
  if (a === 0x3c && b === 0) return new TextDecoder('utf-16le');
  if (a === 0 && b === 0x3c) return new TextDecoder('utf-16be');
  return null;
}
