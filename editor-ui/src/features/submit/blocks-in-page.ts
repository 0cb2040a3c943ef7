import { isSafeHref, type Block, type BlockKind, type Run } from '@dragoman/shared/domain';

type Marks = NonNullable<Run['marks']>;

const skipped = 'script, style, template, noscript, head, svg, iframe, object, form, button, nav';
// As content systems mark them.
const pullQuotes = 'aside, figure.wp-block-pullquote, blockquote.pullquote';
const kindOfTag: Readonly<Record<string, BlockKind>> = {
  H1: 'heading',
  H2: 'heading',
  H3: 'heading',
  H4: 'heading',
  H5: 'heading',
  H6: 'heading',
  BLOCKQUOTE: 'quote',
  LI: 'listitem',
  FIGCAPTION: 'caption',
};
const blockTags = new Set([
  ...Object.keys(kindOfTag),
  ...'P DIV SECTION ARTICLE MAIN HEADER FOOTER FIGURE UL OL TABLE TBODY TR TD TH PRE ADDRESS ASIDE HR'.split(
    ' ',
  ),
]);
const tagOfKind: Readonly<Partial<Record<BlockKind, string>>> = {
  heading: 'h3',
  quote: 'blockquote',
  pullquote: 'blockquote',
  listitem: 'li',
};

/** blocksIn reads the article that stands in a part of a page: typed here, or pasted from another. */
export function blocksIn(root: Node): Block[] {
  const blocks: Block[] = [];
  let open: Block = { kind: 'paragraph', text: [] };
  const close = (kind: BlockKind) => {
    if (open.text.some(({ text }) => text.trim() !== '')) blocks.push(open);
    open = { kind, text: [] };
  };
  const read = (node: Node, kind: BlockKind, marks: Marks) => {
    if (node.nodeType === Node.TEXT_NODE) {
      const text = (node.textContent ?? '').replace(/[\t\n\r ]+/g, ' ');
      if (text !== '') open.text.push(marks.length > 0 ? { text, marks } : { text });
      return;
    }
    if (!(node instanceof Element) || node.matches(skipped)) return;
    if (node.tagName === 'BR') return close(kind);
    const inner = marksWith(marks, node);
    if (!blockTags.has(node.tagName)) return node.childNodes.forEach((c) => read(c, kind, inner));
    // What stands inside a pull quote is the pull quote.
    const own = kind === 'pullquote' ? kind : (kindOf(node) ?? kind);
    close(own);
    node.childNodes.forEach((child) => read(child, own, inner));
    close(kind);
  };
  root.childNodes.forEach((node) => read(node, 'paragraph', []));
  close('paragraph');
  return blocks;
}

/** nodesOf draws an article's blocks for the page to hold and a person to write in. */
export function nodesOf(blocks: readonly Block[]): HTMLElement[] {
  const nodes: HTMLElement[] = [];
  for (const block of blocks) {
    const node = blockNode(block);
    const before = nodes.at(-1);
    if (node.tagName !== 'LI') nodes.push(node);
    else if (before?.tagName === 'UL') before.append(node);
    else {
      const list = document.createElement('ul');
      list.append(node);
      nodes.push(list);
    }
  }
  return nodes;
}

function blockNode({ kind, text }: Block): HTMLElement {
  const element = document.createElement(tagOfKind[kind] ?? 'p');
  if (kind === 'pullquote' || kind === 'caption') element.dataset['kind'] = kind;
  element.append(...text.map(runNode));
  return element;
}

function runNode({ text, marks = [] }: Run): Node {
  return marks.reduce<Node>((inner, mark) => {
    const element = document.createElement(mark.type === 'link' ? 'a' : mark.type);
    if (mark.type === 'link') element.setAttribute('href', mark.href);
    element.append(inner);
    return element;
  }, document.createTextNode(text));
}

function kindOf(element: Element): BlockKind | undefined {
  const named = element instanceof HTMLElement ? element.dataset['kind'] : undefined;
  if (named === 'pullquote' || named === 'caption') return named;
  return element.matches(pullQuotes) ? 'pullquote' : kindOfTag[element.tagName];
}

function marksWith(marks: Marks, element: Element): Marks {
  const has = (type: string) => marks.some((mark) => mark.type === type);
  if (/^(?:B|STRONG)$/.test(element.tagName) && !has('strong'))
    return [...marks, { type: 'strong' }];
  if (/^(?:I|EM)$/.test(element.tagName) && !has('em')) return [...marks, { type: 'em' }];
  const href = element.tagName === 'A' ? element.getAttribute('href') : null;
  if (href !== null && isSafeHref(href) && !has('link')) return [...marks, { type: 'link', href }];
  return marks;
}
