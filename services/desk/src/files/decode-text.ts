import { TextDecoder } from 'node:util';
import { unreadable } from './unreadable.js';

/** Enough to see the mark of an encoding and an XML declaration. */
const HEAD = 200;

/**
 * decodeXml turns the bytes of an XML file into text as they come, in the encoding that its first bytes or
 * its declaration name; UTF-8 where neither does. Bytes that are none of UTF-8 refuse the file with their
 * line: a memory of question marks is worse than none.
 */
export async function* decodeXml(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let decoder: TextDecoder | undefined;
  let head = Buffer.alloc(0);
  let line = 1;
  for await (const chunk of bytes) {
    if (!decoder) head = Buffer.concat([head, chunk]);
    if (!decoder && head.length < HEAD) continue;
    const next = decoder ? chunk : head;
    decoder ??= decoderFor(head);
    const text = decoded(decoder, next, line, true);
    line += linesOf(text);
    yield text;
  }
  yield decoder
    ? decoded(decoder, new Uint8Array(), line, false)
    : decoded(decoderFor(head), head, line, false);
}

function decoded(decoder: TextDecoder, bytes: Uint8Array, line: number, stream: boolean): string {
  try {
    return decoder.decode(bytes, { stream });
  } catch {
    const [before = ''] = new TextDecoder().decode(bytes).split('\uFFFD', 1);
    throw unreadable(
      line + linesOf(before),
      'A character here is not UTF-8. Save the file as UTF-8, or name its encoding in the first line.',
    );
  }
}

function linesOf(text: string): number {
  return text.split('\n').length - 1;
}

/**
 * decodeTable turns the bytes of a CSV or JSON file into text. A mark of its encoding decides; without one
 * it is UTF-8, and what is no UTF-8 is Windows-1256, which is how spreadsheets in Arabic save "CSV".
 */
export function decodeTable(bytes: Uint8Array): string {
  refusePacked(bytes);
  const marked = byMark(bytes);
  if (marked) return decoded(marked, bytes, 1, false);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1256').decode(bytes);
  }
}

/** Workbooks are zip archives too, and are what people take for a table. */
function refusePacked([a, b]: Uint8Array): void {
  if (a === 0x50 && b === 0x4b)
    throw unreadable(
      1,
      'This is a zip archive or an Excel workbook. Unpack it, or save it as CSV.',
    );
  if (a === 0x1f && b === 0x8b)
    throw unreadable(1, 'This file is compressed with gzip. Unpack it first.');
}

function decoderFor(head: Buffer): TextDecoder {
  refusePacked(head);
  if (head.length === 0) throw unreadable(1, 'The file is empty.');
  const marked = byMark(head);
  if (marked) return marked;
  const declared = /^[^>]*?encoding\s*=\s*["']([\w.:-]+)["']/.exec(
    head.subarray(0, HEAD).toString('latin1'),
  )?.[1];
  // A file of single bytes that says UTF-16 was converted by something that left its declaration.
  const name = declared === undefined || /^utf-?16/i.test(declared) ? 'utf-8' : declared;
  try {
    return new TextDecoder(name, { fatal: /^utf-?8$/i.test(name) });
  } catch {
    throw unreadable(1, `The file says it is written in ${name}. Save it as UTF-8.`);
  }
}

function byMark([a, b, c]: Uint8Array): TextDecoder | null {
  if (a === 0xff && b === 0xfe) return new TextDecoder('utf-16le');
  if (a === 0xfe && b === 0xff) return new TextDecoder('utf-16be');
  if (a === 0xef && b === 0xbb && c === 0xbf) return new TextDecoder('utf-8', { fatal: true });
  // No mark, but every other byte of the first tag is zero.
  if (a === 0x3c && b === 0) return new TextDecoder('utf-16le');
  if (a === 0 && b === 0x3c) return new TextDecoder('utf-16be');
  return null;
}
