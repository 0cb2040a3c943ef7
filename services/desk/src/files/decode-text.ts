import { TextDecoder } from 'node:util';
import { unreadable } from './unreadable.js';

/** Enough to see the mark of an encoding and an XML declaration. */
const HEAD = 200;

/**
 * decodeXml turns the bytes of an XML file into text as they come, in the encoding that its first bytes or
 * its declaration name; UTF-8 where neither does.
 */
export async function* decodeXml(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let decoder: TextDecoder | undefined;
  let head = Buffer.alloc(0);
  for await (const chunk of bytes) {
    if (decoder) {
      yield decoder.decode(chunk, { stream: true });
      continue;
    }
    head = Buffer.concat([head, chunk]);
    if (head.length < HEAD) continue;
    decoder = decoderFor(head);
    yield decoder.decode(head, { stream: true });
  }
  if (!decoder) yield decoderFor(head).decode(head);
  else yield decoder.decode();
}

/**
 * decodeTable turns the bytes of a CSV or JSON file into text. A mark of its encoding decides; without one
 * it is UTF-8, and what is no UTF-8 is Windows-1256, which is how spreadsheets in Arabic save "CSV".
 */
export function decodeTable(bytes: Uint8Array): string {
  const marked = byMark(bytes);
  if (marked) return marked.decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1256').decode(bytes);
  }
}

function decoderFor(head: Buffer): TextDecoder {
  const marked = byMark(head);
  if (marked) return marked;
  const declared = /^[^>]*?encoding\s*=\s*["']([\w.:-]+)["']/.exec(
    head.subarray(0, HEAD).toString('latin1'),
  )?.[1];
  // A file of single bytes that says UTF-16 was converted by something that left its declaration.
  const name = declared === undefined || /^utf-?16/i.test(declared) ? 'utf-8' : declared;
  try {
    return new TextDecoder(name);
  } catch {
    throw unreadable(1, `The file says it is written in ${name}. Save it as UTF-8.`);
  }
}

function byMark([a, b, c]: Uint8Array): TextDecoder | null {
  if (a === 0xff && b === 0xfe) return new TextDecoder('utf-16le');
  if (a === 0xfe && b === 0xff) return new TextDecoder('utf-16be');
  if (a === 0xef && b === 0xbb && c === 0xbf) return new TextDecoder('utf-8');
  // No mark, but every other byte of the first tag is zero.
  if (a === 0x3c && b === 0) return new TextDecoder('utf-16le');
  if (a === 0 && b === 0x3c) return new TextDecoder('utf-16be');
  return null;
}
