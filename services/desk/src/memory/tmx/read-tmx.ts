import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { DeskError } from '@dragoman/shared/contract';
import { decodeXml } from './decode-xml.js';
import type { TmxElement, TmxNode } from './tmx-element.js';

/** What comes out of a TMX file in order: its header, then its units, each with the line it began at. */
export interface TmxPiece {
  readonly kind: 'header' | 'unit';
  readonly line: number;
  readonly element: TmxElement;
}

/** Deeper than any inline markup, and larger than any paragraph with all that tools write about it. */
const DEEPEST = 40;
const LARGEST_UNIT = 500_000;

/**
 * readTmx reads a TMX file piece by piece, never holding more than one unit. Document types are not
 * fetched, entities of a file's own are not known. What is no well-formed TMX is refused with the line.
 */
export async function* readTmx(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<TmxPiece> {
  const pieces: TmxPiece[] = [];
  const parser = new TmxParser((piece) => pieces.push(piece));
  for await (const text of decodeXml(bytes)) {
    parser.write(text);
    yield* pieces.splice(0);
  }
  parser.close();
  yield* pieces.splice(0);
}

interface OpenElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: TmxNode[];
  readonly line: number;
}

class TmxParser {
  private readonly sax = new SaxesParser();
  private readonly path: string[] = [];
  private readonly open: OpenElement[] = [];
  private readonly emit: (piece: TmxPiece) => void;
  private sinceLast = 0;

  constructor(emit: (piece: TmxPiece) => void) {
    this.emit = emit;
    this.sax.on('error', (error) => this.refuse(error.message.replace(/^[\d:\s]+/, '')));
    this.sax.on('opentag', (tag) => this.begin(tag));
    this.sax.on('closetag', ({ name }) => this.end(name));
    this.sax.on('text', (text) => this.add(text));
    this.sax.on('cdata', (text) => this.add(text));
  }

  write(text: string): void {
    // Counted on the way in: the parser itself keeps text until the tag that ends it.
    this.sinceLast += text.length;
    this.sax.write(text);
    if (this.sinceLast > LARGEST_UNIT)
      this.refuse(`One translation unit is larger than ${LARGEST_UNIT} characters.`);
  }

  close(): void {
    this.sax.close();
  }

  private begin({ name, attributes }: SaxesTagPlain): void {
    if (this.path.length === 0 && name !== 'tmx')
      this.refuse(`This is no TMX file: it begins with <${name}>.`);
    if (this.path.length >= DEEPEST)
      this.refuse(`Elements are nested deeper than ${DEEPEST} levels.`);
    const isPiece =
      (name === 'header' && this.path.length === 1) ||
      (name === 'tu' && this.path.at(-1) === 'body');
    this.path.push(name);
    if (this.open.length === 0 && !isPiece) return;
    this.open.push({ name, attributes: { ...attributes }, children: [], line: this.sax.line });
  }

  private end(name: string): void {
    this.path.pop();
    const { line = 0, ...closed } = this.open.pop() ?? {};
    if (!('name' in closed)) return;
    const parent = this.open.at(-1);
    const element = keepsSpace(name) ? closed : withoutSpace(closed);
    if (parent) parent.children.push(element);
    else {
      this.sinceLast = 0;
      this.emit({ kind: name === 'header' ? 'header' : 'unit', line, element });
    }
  }

  private add(text: string): void {
    const parent = this.open.at(-1);
    if (!parent) return;
    const { children } = parent;
    const last = children.at(-1);
    // Text comes in pieces, wherever the file was cut.
    if (typeof last === 'string') children[children.length - 1] = last + text;
    else children.push(text);
  }

  private refuse(reason: string): never {
    throw new DeskError('invalid_request', `Line ${this.sax.line}: ${reason}`, {
      errors: [{ field: 'file', message: `Line ${this.sax.line}: ${reason}` }],
    });
  }
}

/** Between the parts of a unit white space is layout; within text it is text. */
function keepsSpace(name: string): boolean {
  return !['tu', 'tuv', 'header', 'ude'].includes(name);
}

function withoutSpace(element: TmxElement): TmxElement {
  const children = element.children.filter(
    (child) => typeof child !== 'string' || child.trim() !== '',
  );
  return { ...element, children };
}
