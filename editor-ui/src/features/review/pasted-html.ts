const BLOCKS = 'p, pre, div, li, td, th, h1, h2, h3, h4, h5, h6, blockquote, body';

/**
 * cleanPastedHtml leaves of what a clipboard holds what an editor would have typed: no Office tags, list
 * bullets, notes or styles; a line break starts a paragraph; no-break spaces of the web are spaces.
 */
export function cleanPastedHtml(html: string): string {
  const bare = html
    // Word draws list bullets as text between these.
    .replace(/<!\[if !supportLists\]>[\s\S]*?<!\[endif\]>/gi, '')
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/<!\[[^\]]*\]>/g, '')
    .replace(/<(style|script|xml|title)\b[\s\S]*?<\/\1>/gi, '')
    .replace(/<\/?[ovw]:[^>]*>/gi, '');
  // A document of its own: nothing in it runs or loads.
  const page = new DOMParser().parseFromString(bare, 'text/html');
  for (const note of page.querySelectorAll('.MsoCommentReference, [style*="mso-element:comment"]'))
    note.remove();
  for (const block of page.querySelectorAll('pre')) breakLines(block);
  for (const line of page.querySelectorAll('br')) startParagraph(line);
  const texts = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode())
    if (texts.currentNode.nodeValue)
      texts.currentNode.nodeValue = texts.currentNode.nodeValue.replace(/\u00A0/g, ' ');
  return page.body.innerHTML;
}

/** In preformatted text a line feed is a line break. */
function breakLines(block: Element): void {
  const texts = block.ownerDocument.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  while (texts.nextNode()) found.push(texts.currentNode as Text);
  for (const text of found) {
    const lines = text.data.split(/\r?\n/);
    text.replaceWith(
      ...lines.flatMap((line, index) =>
        index === 0 ? [line] : [block.ownerDocument.createElement('br'), line],
      ),
    );
  }
}

/** What stands before the break in its block becomes a paragraph of its own, marks and all. */
function startParagraph(line: Element): void {
  const block = line.closest(BLOCKS);
  if (block) {
    const before = line.ownerDocument.createRange();
    before.setStart(block, 0);
    before.setEndBefore(line);
    if (before.toString().trim() !== '') {
      const paragraph = line.ownerDocument.createElement('p');
      paragraph.append(before.extractContents());
      block.prepend(paragraph);
    }
  }
  line.remove();
}
