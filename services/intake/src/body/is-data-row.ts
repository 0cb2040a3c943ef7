import type { Element } from 'hast';
import { blockElements } from './html-allow-list.js';

/**
 * isDataRow tells whether a table row holds values to read side by side. A row with a cell that holds
 * several blocks is layout, as old pages and mail programs use tables, and reads as ordinary text.
 */
export function isDataRow(row: Element): boolean {
  return row.children.every((cell) => cell.type !== 'element' || countBlocks(cell) < 2);
}

function countBlocks(element: Element): number {
  let blocks = 0;
  for (const child of element.children)
    if (child.type === 'element')
      blocks += (blockElements.has(child.tagName) ? 1 : 0) + countBlocks(child);
  return blocks;
}
