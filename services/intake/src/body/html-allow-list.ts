import type { Schema } from 'hast-util-sanitize';

/** Elements that end one block and begin another, as a browser lays them out. */
export const blockElements: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body caption center dd details div dl dt fieldset figcaption ' +
    'figure footer h1 h2 h3 h4 h5 h6 header hgroup hr li main ol p pre section summary table tbody ' +
    'td tfoot th thead tr ul'
  ).split(' '),
);

const inlineElements = ['a', 'b', 'br', 'em', 'i', 'q', 'span', 'strong'];

/** Elements whose text says nothing to a reader of the article: they go with all that is in them. */
export const removedWhole: ReadonlySet<string> = new Set(
  (
    'applet audio button canvas datalist del dialog embed frame frameset head iframe img input link ' +
    'map math menu meta meter nav noembed noframes noscript object option picture progress rp rt script ' +
    'select source style svg template textarea title track video xmp'
  ).split(' '),
);

/**
 * What of a CMS's HTML may reach the reader of blocks. Everything else is unwrapped to its text, or
 * removed whole. Class and style stay only because they tell pull quotes, captions and bold text; no
 * attribute but a link's address survives into the blocks.
 */
export const htmlAllowList: Schema = {
  tagNames: [...blockElements, ...inlineElements],
  attributes: { a: ['href'], '*': ['className', 'style', 'hidden'] },
  strip: [...removedWhole],
  // Addresses are judged one by one where links are read, so that each refusal is recorded.
  protocols: {},
  clobber: [],
  required: {},
};

/** isAllowedElement tells whether an element survives as such (its text may survive without it). */
export function isAllowedElement(tagName: string): boolean {
  return blockElements.has(tagName) || inlineElements.includes(tagName);
}

/** isAllowedAttribute tells whether an attribute is read; direction and language are known already. */
export function isAllowedAttribute(tagName: string, name: string): boolean {
  return /^(?:class|style|hidden|dir|lang)$/.test(name) || (tagName === 'a' && name === 'href');
}
