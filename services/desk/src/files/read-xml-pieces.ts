import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { allowedCharacters } from './allowed-characters.js';
import { decodeXml } from './decode-text.js';
import { unreadable } from './unreadable.js';
import type { XmlElement, XmlNode } from './xml-element.js';

/** An element of a file that is wanted whole, and the line it begins at. */
export interface XmlPiece {
  readonly line: number;
  readonly element: XmlElement;
}

/** What is wanted of a file. */
export interface XmlWish {
  /** What such a file is called, for whoever sent another. */
  readonly called: string;
  /** The names its first element may have. */
  readonly roots: readonly string[];
  /** The names of the elements to hand out, where they stand outside each other. */
  readonly pieces: readonly string[];
  /** Characters a piece may have. */
  readonly largest: number;
  /** Names come without their prefix. */
  readonly bareNames?: boolean;
}

/** Deeper than any markup a tool writes. */
const DEEPEST = 40;
/** Others are served between two handfuls. */
const AT_ONCE = 64 * 1_024;

/**
 * readXmlPieces reads an XML file piece by piece and never holds more than one. Nothing is fetched:
 * document types are passed over and entities of a file's own are unknown. What is not well-formed, of
 * another kind, nested past 40 levels or too large refuses the file with its line.
 */
export async function* readXmlPieces(
  bytes: AsyncIterable<Uint8Array>,
  wish: XmlWish,
): AsyncGenerator<XmlPiece> {
  const found: XmlPiece[] = [];
  const reader = new PieceReader(wish, (piece) => found.push(piece));
  for await (const text of allowedCharacters(decodeXml(bytes))) {
    for (let at = 0; at < text.length; at += AT_ONCE) {
      reader.write(text.slice(at, at + AT_ONCE));
      yield* found.splice(0);
      await new Promise(setImmediate);
    }
  }
  reader.close();
  yield* found.splice(0);
}

interface OpenElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlNode[];
  readonly line: number;
}

class PieceReader {
  private readonly sax = new SaxesParser();
  private readonly open: OpenElement[] = [];
  private readonly wish: XmlWish;
  private readonly emit: (piece: XmlPiece) => void;
  private depth = 0;
  private sinceLast = 0;

  constructor(wish: XmlWish, emit: (piece: XmlPiece) => void) {
    this.wish = wish;
    this.emit = emit;
    this.sax.on('error', (error) => this.refuse(explained(error.message)));
    this.sax.on('opentag', (tag) => this.begin(tag));
    this.sax.on('closetag', () => this.end());
    this.sax.on('text', (text) => this.add(text));
    this.sax.on('cdata', (text) => this.add(text));
  }

  write(text: string): void {
    // Counted on the way in: the parser itself keeps text until the tag that ends it.
    this.sinceLast += text.length;
    this.sax.write(text);
    const { called, largest } = this.wish;
    if (this.sinceLast > largest + AT_ONCE)
      this.refuse(`One entry of this ${called} file is larger than ${largest} characters.`);
  }

  close(): void {
    this.sax.close();
  }

  private begin(tag: SaxesTagPlain): void {
    const { roots, pieces, called, bareNames } = this.wish;
    const name = bareNames ? tag.name.slice(tag.name.indexOf(':') + 1) : tag.name;
    if (this.depth === 0 && !roots.includes(name))
      this.refuse(`This is no ${called} file: it begins with <${tag.name}>.`);
    this.depth += 1;
    if (this.depth > DEEPEST) this.refuse(`Elements are nested deeper than ${DEEPEST} levels.`);
    if (this.open.length > 0 || pieces.includes(name))
      this.open.push({
        name,
        attributes: { ...tag.attributes },
        children: [],
        line: this.sax.line,
      });
    // Outside pieces a file may go on for as long as it likes.
    else this.sinceLast = 0;
  }

  private end(): void {
    this.depth -= 1;
    const closed = this.open.pop();
    if (!closed) return;
    const { line, ...element } = closed;
    const parent = this.open.at(-1);
    if (parent) parent.children.push(element);
    else {
      this.sinceLast = 0;
      this.emit({ line, element });
    }
  }

  private add(text: string): void {
    const children = this.open.at(-1)?.children;
    if (!children) return;
    const last = children.at(-1);
    // Text comes in pieces, wherever the file was cut.
    if (typeof last === 'string') children[children.length - 1] = last + text;
    else children.push(text);
  }

  private refuse(reason: string): never {
    throw unreadable(this.sax.line, reason);
  }
}

function explained(message: string): string {
  const reason = message.replace(/^[\d:\s]+/, '');
  if (!reason.includes('entity')) return reason;
  return `${reason} Only &amp; &lt; &gt; &quot; &apos; and numbers are known; & itself is written &amp;.`;
}
