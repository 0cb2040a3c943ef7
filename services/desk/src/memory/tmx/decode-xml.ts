import { TextDecoder } from 'node:util';
import { DeskError } from '@dragoman/shared/contract';

/** decodeXml turns the bytes of a file into text, in whatever encoding its first bytes or its XML declaration name. */
export async function* decodeXml(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let decoder: TextDecoder | undefined;
  let head = new Uint8Array();
  for await (const chunk of bytes) {
    if (decoder) {
      yield decoder.decode(chunk, { stream: true });
      continue;
    }
    head = joined(head, chunk);
    // Enough to see the mark of the encoding and the XML declaration.
    if (head.length < 200) continue;
    decoder = decoderFor(head);
    yield decoder.decode(head, { stream: true });
  }
  if (!decoder) yield decoderFor(head).decode(head);
  else yield decoder.decode();
}

function decoderFor(head: Uint8Array): TextDecoder {
  const [a, b] = head;
  if (a === 0xff && b === 0xfe) return new TextDecoder('utf-16le');
  if (a === 0xfe && b === 0xff) return new TextDecoder('utf-16be');
  // No mark, but every other byte of `<?xml` is zero.
  if (a === 0x3c && b === 0) return new TextDecoder('utf-16le');
  if (a === 0 && b === 0x3c) return new TextDecoder('utf-16be');
  const declared = /^[^>]*?encoding\s*=\s*["']([\w.:-]+)["']/.exec(
    Buffer.from(head.slice(0, 200)).toString('latin1'),
  )?.[1];
  // A file of single bytes that says UTF-16 was converted by something that left its declaration.
  const name = declared === undefined || /^utf-?16/i.test(declared) ? 'utf-8' : declared;
  try {
    return new TextDecoder(name);
  } catch {
    throw new DeskError(
      'invalid_request',
      `The file says it is written in ${name}, which nobody here reads. Save it as UTF-8.`,
      { errors: [{ field: 'file', message: `Line 1: unknown encoding ${name}.` }] },
    );
  }
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}
