import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { decodeXml } from './decode-file.js';
import { unreadable } from './unreadable.js';

/** An element with what is in it; names come without their prefix. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

/** An entry of a file and the line it begins at. */
export interface XmlEntry {
  readonly line: number;
  readonly element: XmlElement;
}

/** What is wanted of a file: the names of its first element and of its entries. */
export interface XmlWish {
  readonly roots: readonly string[];
  readonly entries: readonly string[];
  /** What such a file is called, for whoever sent another. */
  readonly called: string;
}

const DEEPEST = 40;
const LARGEST_ENTRY = 200_000;
const AT_ONCE = 64 * 1_024;

/**
 * readXmlEntries reads a file entry by entry. Nothing is fetched: document
 * types are passed over and entities of a file's own are unknown. What is not well-formed, nested past 40
 * levels or larger than 200,000 characters an entry refuses the file with its line.
 */
export async function* readXmlEntries(bytes: Uint8Array, wish: XmlWish): AsyncGenerator<XmlEntry> {
  const found: XmlEntry[] = [];
  const reader = new EntryReader(wish, (entry) => found.push(entry));
  const text = decodeXml(bytes);
  for (let at = 0; at < text.length; at += AT_ONCE) {
    reader.write(text.slice(at, at + AT_ONCE));
    yield* found.splice(0);
    // Others are served between two handfuls.
    await new Promise(setImmediate);
  }
  reader.close();
  yield* found.splice(0);
}

interface Open {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (XmlElement | string)[];
  readonly line: number;
}

class EntryReader {
  private readonly sax = new SaxesParser();
  private readonly open: Open[] = [];
  private readonly wish: XmlWish;
  private readonly emit: (entry: XmlEntry) => void;
  private depth = 0;
  private sinceEntry = 0;

  constructor(wish: XmlWish, emit: (entry: XmlEntry) => void) {
    this.wish = wish;
    this.emit = emit;
    this.sax.on('error', (error) => this.refuse(error.message.replace(/^[\d:\s]+/, '')));
    this.sax.on('opentag', (tag) => this.begin(tag));
    this.sax.on('closetag', () => this.end());
    this.sax.on('text', (text) => this.open.at(-1)?.children.push(text));
    this.sax.on('cdata', (text) => this.open.at(-1)?.children.push(text));
  }

  write(text: string): void {
    this.sinceEntry += text.length;
    this.sax.write(text);
    if (this.sinceEntry > LARGEST_ENTRY + AT_ONCE)
      this.refuse(`One entry is larger than ${LARGEST_ENTRY} characters.`);
  }

  close(): void {
    this.sax.close();
  }

  private begin(tag: SaxesTagPlain): void {
    const name = localName(tag.name);
    const { roots, entries, called } = this.wish;
    if (this.depth === 0 && !roots.includes(name))
      this.refuse(`This is no ${called} file: it begins with <${tag.name}>.`);
    this.depth += 1;
    if (this.depth > DEEPEST) this.refuse(`Elements are nested deeper than ${DEEPEST} levels.`);
    if (this.open.length === 0 && !entries.includes(name)) {
      // Outside entries there are headers of any length.
      this.sinceEntry = 0;
      return;
    }
    this.open.push({
      name,
      attributes: { ...tag.attributes },
      children: [],
      line: this.sax.line,
    });
  }

  private end(): void {
    this.depth -= 1;
    const closed = this.open.pop();
    if (!closed) return;
    const { line, ...element } = closed;
    const parent = this.open.at(-1);
    if (parent) parent.children.push(element);
    else {
      this.sinceEntry = 0;
      this.emit({ line, element });
    }
  }

  private refuse(reason: string): never {
    throw unreadable(this.sax.line, reason);
  }
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
