import type { DefaultTreeAdapterMap } from 'parse5';
import type { DroppedTally } from './dropped.js';
import { isAllowedAttribute, isAllowedElement, removedWhole } from './html-allow-list.js';
import type { HtmlFragment } from './parse-html.js';

type Node = DefaultTreeAdapterMap['childNode'];

/** tallyMarkup counts the elements and attributes that the allow-list is about to drop. */
export function tallyMarkup(fragment: HtmlFragment, dropped: DroppedTally): void {
  fragment.childNodes.forEach((node) => tallyNode(node, dropped));
}

function tallyNode(node: Node, dropped: DroppedTally): void {
  if (!('tagName' in node)) return;
  if (!isAllowedElement(node.tagName)) dropped.add(`<${printable(node.tagName)}>`);
  if (removedWhole.has(node.tagName)) return;
  for (const { name } of node.attrs)
    if (!isAllowedAttribute(node.tagName, name)) dropped.add(`${printable(name)}=`);
  node.childNodes.forEach((child) => tallyNode(child, dropped));
}

// Names are the sender's: only plain ones go into the record.
function printable(name: string): string {
  return /^[a-z][a-z0-9:_.-]{0,39}$/i.test(name) ? name : '?';
}
