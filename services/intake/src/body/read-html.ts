import type { BlockKind, Mark } from '@dragoman/shared/domain';
import type { Element, ElementContent, Root, RootContent } from 'hast';
import { fromParse5 } from 'hast-util-from-parse5';
import { sanitize } from 'hast-util-sanitize';
import type { BlockWriter } from './block-writer.js';
import type { DroppedTally } from './dropped.js';
import { blockKindOf, boldnessOf, emphasisOf, isHidden } from './element-meaning.js';
import { blockElements, htmlAllowList } from './html-allow-list.js';
import { isDataRow } from './is-data-row.js';
import { linkAddress } from './link-address.js';
import { parseHtml } from './parse-html.js';
import { repeatsHeadline } from './repeats-headline.js';
import { tallyMarkup } from './tally-markup.js';

/** What the reading of HTML is told about the article around it. */
export interface ArticleAround {
  readonly headline: string;
  readonly url: string | null;
}

/** What an element's text inherits from the elements around it. */
interface Surroundings {
  readonly kind: BlockKind;
  readonly marks: readonly Mark[];
  /** Directly in the document, where WordPress leaves blank lines to stand for paragraphs. */
  readonly bare: boolean;
  /** Inside a table row, where a block ends only with the row. */
  readonly inRow: boolean;
}

interface Reading {
  readonly writer: BlockWriter;
  readonly dropped: DroppedTally;
  readonly around: ArticleAround;
}

/**
 * readHtml writes the blocks of a CMS's HTML: headings, paragraphs, quotes, pull quotes, list items,
 * captions, with strong, emphasis and links. A table row becomes one paragraph, its cells divided by
 * ` | `; text outside any paragraph becomes paragraphs of its own. Throws `too_deep` and `too_long`.
 */
export function readHtml(
  html: string,
  around: ArticleAround,
  writer: BlockWriter,
  dropped: DroppedTally,
): void {
  const fragment = parseHtml(html);
  tallyMarkup(fragment, dropped);
  const tree = sanitize(fromParse5(fragment), htmlAllowList) as Root;
  const reading: Reading = { writer, dropped, around };
  for (const node of tree.children)
    readNode(reading, node, { kind: 'paragraph', marks: [], bare: true, inRow: false });
}

function readNode(reading: Reading, node: RootContent | ElementContent, at: Surroundings): void {
  if (node.type === 'text') readText(reading.writer, node.value, at);
  else if (node.type === 'element') readElement(reading, node, at);
}

function readText(writer: BlockWriter, value: string, at: Surroundings): void {
  const paragraphs = at.bare ? value.split(/\n[^\S\n]*\n/) : [value];
  paragraphs.forEach((paragraph, index) => {
    if (index > 0) writer.close();
    writer.write(paragraph, at.kind, at.marks);
  });
}

function readElement(reading: Reading, element: Element, at: Surroundings): void {
  const { writer, dropped, around } = reading;
  if (isHidden(element)) return dropped.add('hidden text');
  if (element.tagName === 'h1' && repeatsHeadline(element, around.headline))
    return dropped.add('repeated headline');
  if (element.tagName === 'br') return at.inRow ? writer.write(' ', at.kind) : writer.breakLine();
  if (element.tagName === 'tr' && isDataRow(element)) return readRow(reading, element, at);

  const inside = { ...at, bare: false, marks: marksInside(reading, element, at.marks) };
  if (element.tagName === 'q') return readQuoted(reading, element, inside);
  if (!blockElements.has(element.tagName)) return readChildren(reading, element, inside);

  const end = () => (at.inRow ? writer.write(' ', at.kind) : writer.close());
  end();
  readChildren(reading, element, { ...inside, kind: blockKindOf(element, at.kind) });
  end();
}

function readChildren(reading: Reading, element: Element, at: Surroundings): void {
  for (const child of element.children) readNode(reading, child, at);
}

function readRow(reading: Reading, row: Element, at: Surroundings): void {
  reading.writer.close();
  for (const cell of row.children) {
    reading.writer.separate(' | ');
    readNode(reading, cell, { ...at, bare: false, inRow: true });
  }
  reading.writer.close();
}

// A browser draws quotation marks around <q>; Arabic text has guillemets.
function readQuoted(reading: Reading, element: Element, at: Surroundings): void {
  reading.writer.write('«', at.kind, at.marks);
  readChildren(reading, element, at);
  reading.writer.write('»', at.kind, at.marks);
}

function marksInside(reading: Reading, element: Element, marks: readonly Mark[]): readonly Mark[] {
  let inside = marks;
  const bold = boldnessOf(element);
  if (bold !== null) inside = withMark(inside, { type: 'strong' }, bold);
  const italic = emphasisOf(element);
  if (italic !== null) inside = withMark(inside, { type: 'em' }, italic);
  return element.tagName === 'a' ? withLink(reading, element, inside) : inside;
}

function withMark(marks: readonly Mark[], mark: Mark, on: boolean): readonly Mark[] {
  const others = marks.filter(({ type }) => type !== mark.type);
  return on ? [...others, mark] : others;
}

function withLink(reading: Reading, element: Element, marks: readonly Mark[]): readonly Mark[] {
  const link = linkAddress(element.properties['href'], reading.around.url);
  if ('href' in link) return withMark(marks, { type: 'link', href: link.href }, true);
  reading.dropped.add(link.unusable);
  return marks;
}
