import {
  type Mark as TextMark,
  normaliseRichText,
  type RichText,
  type Run,
} from '@dragoman/shared/domain';
import type { Mark, Node } from 'prosemirror-model';
import { editorSchema } from './editor-schema.js';

/** docOf writes English paragraphs as an editor document; nothing at all is one empty paragraph. */
export function docOf(paragraphs: readonly RichText[]): Node {
  const nodes = (paragraphs.length > 0 ? paragraphs : [[]]).map((paragraph) =>
    editorSchema.node('paragraph', null, normaliseRichText(paragraph).map(textNodeOf)),
  );
  return editorSchema.node('doc', null, nodes);
}

const read = new WeakMap<Node, RichText[]>();

/**
 * paragraphsOf reads an editor document back, once for each version of it; an empty document is one
 * empty paragraph.
 */
export function paragraphsOf(doc: Node): RichText[] {
  const known = read.get(doc);
  if (known) return known;
  const paragraphs = readParagraphs(doc);
  read.set(doc, paragraphs);
  return paragraphs;
}

function readParagraphs(doc: Node): RichText[] {
  const paragraphs: RichText[] = [];
  doc.forEach((paragraph) => {
    const runs: Run[] = [];
    paragraph.forEach((node) => {
      runs.push({ text: node.text ?? '', marks: node.marks.map(markOf) });
    });
    paragraphs.push(normaliseRichText(runs));
  });
  return paragraphs;
}

/** plainOfDoc gives a document's characters, a line feed between paragraphs. */
export function plainOfDoc(doc: Node): string {
  return doc.textBetween(0, doc.content.size, '\n');
}

/**
 * positionsOf maps offsets into `plainOfDoc` to positions in the document: each paragraph's two edges
 * take two places where the text has one line feed.
 */
export function positionsOf(plain: string): (offset: number) => number {
  const breaks: number[] = [];
  for (let at = plain.indexOf('\n'); at >= 0; at = plain.indexOf('\n', at + 1)) breaks.push(at);
  return (offset) => {
    let before = 0;
    while (before < breaks.length && (breaks[before] ?? Infinity) < offset) before++;
    return 1 + offset + before;
  };
}

function textNodeOf({ text, marks = [] }: Run): Node {
  return editorSchema.text(
    text,
    marks.map((mark) =>
      editorSchema.mark(mark.type, mark.type === 'link' ? { href: mark.href } : null),
    ),
  );
}

function markOf(mark: Mark): TextMark {
  if (mark.type.name === 'link') return { type: 'link', href: String(mark.attrs['href']) };
  return { type: mark.type.name === 'em' ? 'em' : 'strong' };
}
