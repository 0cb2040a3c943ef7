import { Fragment, type Node, Slice } from 'prosemirror-model';

/** Marks that order the letters of a page, breaks that nobody sees: the desk would take them out anyway. */
const HIDDEN = /[\u00AD\u061C\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g;

/**
 * cleanPastedSlice leaves out what a paste brings that nobody sees: direction marks and zero-width
 * characters, and the blank lines that the web and Google Docs put between paragraphs.
 */
export function cleanPastedSlice(slice: Slice): Slice {
  const clean = mapSlice(slice, visible);
  const written: Node[] = [];
  clean.content.forEach((node) => {
    if (node.isText || node.textContent.trim() !== '') written.push(node);
  });
  if (written.length === 0) return clean;
  return new Slice(Fragment.fromArray(written), clean.openStart, clean.openEnd);
}

/** mapSlice changes every top node of a slice; null leaves one out. */
export function mapSlice(slice: Slice, change: (node: Node) => Node | null): Slice {
  return new Slice(mapped(slice.content, change), slice.openStart, slice.openEnd);
}

/** mapped changes every node of a fragment; null leaves one out. */
export function mapped(content: Fragment, change: (node: Node) => Node | null): Fragment {
  const nodes: Node[] = [];
  content.forEach((node) => {
    const next = change(node);
    if (next) nodes.push(next);
  });
  return Fragment.fromArray(nodes);
}

function visible(node: Node): Node | null {
  if (!node.isText) return node.copy(mapped(node.content, visible));
  const text = (node.text ?? '').replace(HIDDEN, '').replace(/\t/g, ' ');
  return text === '' ? null : node.type.schema.text(text, node.marks);
}
