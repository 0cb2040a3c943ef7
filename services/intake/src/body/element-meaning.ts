import type { BlockKind } from '@dragoman/shared/domain';
import type { Element } from 'hast';

const PULL_QUOTE_CLASSES = ['pullquote', 'pull-quote', 'wp-block-pullquote'];
const ITEM_TAGS = ['li', 'dt', 'dd'];
const CAPTION_TAGS = ['figcaption', 'caption'];

/** blockKindOf tells what the text directly in an element is, given what its surroundings are. */
export function blockKindOf(element: Element, around: BlockKind): BlockKind {
  const tag = element.tagName;
  const classes = classesOf(element);
  if (tag === 'aside' || classes.some((name) => PULL_QUOTE_CLASSES.includes(name)))
    return 'pullquote';
  if (tag === 'blockquote') return around === 'pullquote' ? around : 'quote';
  if (/^h[1-6]$/.test(tag)) return isQuote(around) ? around : 'heading';
  if (ITEM_TAGS.includes(tag) || isWordListItem(element)) return 'listitem';
  if (CAPTION_TAGS.includes(tag) || classes.includes('wp-caption-text')) return 'caption';
  return around;
}

/** isHidden tells whether an element is not shown to readers, or is a list marker drawn by Word. */
export function isHidden(element: Element): boolean {
  return (
    element.properties['hidden'] === true ||
    /(?:^|;)\s*(?:display\s*:\s*none|mso-hide\s*:\s*all|mso-list\s*:\s*ignore)/i.test(
      styleOf(element),
    )
  );
}

/** boldnessOf tells whether an element makes its text bold, makes it plain again, or neither (null). */
export function boldnessOf(element: Element): boolean | null {
  const weight = /(?:^|;)\s*font-weight\s*:\s*([a-z0-9]+)/i.exec(styleOf(element))?.[1];
  if (weight !== undefined)
    return /^bold/i.test(weight) || (/^\d+$/.test(weight) && Number(weight) >= 600);
  return element.tagName === 'strong' || element.tagName === 'b' ? true : null;
}

/** emphasisOf tells whether an element sets its text in italics, sets it upright again, or neither (null). */
export function emphasisOf(element: Element): boolean | null {
  const style = /(?:^|;)\s*font-style\s*:\s*([a-z]+)/i.exec(styleOf(element))?.[1];
  if (style !== undefined) return /^(?:italic|oblique)$/i.test(style);
  return element.tagName === 'em' || element.tagName === 'i' ? true : null;
}

// Word writes lists as paragraphs that only their style gives away.
function isWordListItem(element: Element): boolean {
  return element.tagName === 'p' && /(?:^|;)\s*mso-list\s*:\s*l\d/i.test(styleOf(element));
}

function isQuote(kind: BlockKind): boolean {
  return kind === 'quote' || kind === 'pullquote';
}

function classesOf(element: Element): string[] {
  const names = element.properties['className'];
  return Array.isArray(names) ? names.map((name) => String(name).toLowerCase()) : [];
}

function styleOf(element: Element): string {
  const style = element.properties['style'];
  return typeof style === 'string' ? style : '';
}
