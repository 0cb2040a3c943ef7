import { foldArabic } from '@dragoman/shared/domain';
import type { Element, ElementContent } from 'hast';

/** repeatsHeadline tells whether a heading says again what the headline has said. */
export function repeatsHeadline(heading: Element, headline: string): boolean {
  return matchKey(textOf(heading)) === matchKey(headline);
}

function matchKey(text: string): string {
  return foldArabic(text).replace(/\s+/g, ' ').trim();
}

function textOf(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  return node.type === 'element' ? node.children.map(textOf).join('') : '';
}
