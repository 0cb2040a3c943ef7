import { isSafeHref } from '@dragoman/shared/domain';
import { Schema } from 'prosemirror-model';

/** What an English segment may hold: paragraphs of text with strong, emphasis and links. */
export const editorSchema = new Schema({
  nodes: {
    doc: { content: 'paragraph+' },
    paragraph: {
      content: 'text*',
      parseDOM: [
        { tag: 'p' },
        { tag: 'div' },
        { tag: 'li' },
        { tag: 'td, th' },
        { tag: 'h1, h2, h3, h4, h5, h6' },
        { tag: 'blockquote' },
      ],
      toDOM: () => ['p', 0],
    },
    text: {},
  },
  marks: {
    link: {
      attrs: { href: { validate: 'string' } },
      inclusive: false,
      parseDOM: [
        {
          tag: 'a[href]',
          getAttrs: (element) => {
            const href = element.getAttribute('href') ?? '';
            return isSafeHref(href) ? { href } : false;
          },
        },
      ],
      toDOM: (mark) => ['a', { href: String(mark.attrs['href']), rel: 'noopener' }, 0],
    },
    em: {
      parseDOM: [{ tag: 'em' }, { tag: 'i' }, { style: 'font-style=italic' }],
      toDOM: () => ['em', 0],
    },
    strong: {
      parseDOM: [
        { tag: 'strong' },
        // Google Docs wraps a whole paste in a <b> that is not bold.
        { tag: 'b', getAttrs: (element) => element.style.fontWeight !== 'normal' && null },
        { style: 'font-weight', getAttrs: (weight) => isHeavy(weight) && null },
      ],
      toDOM: () => ['strong', 0],
    },
  },
});

function isHeavy(weight: string): boolean {
  return /^(?:bold(?:er)?|[5-9]\d\d)$/.test(weight);
}
