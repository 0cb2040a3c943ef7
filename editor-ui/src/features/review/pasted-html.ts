const BLOCKS = 'p, div, li, td, th, h1, h2, h3, h4, h5, h6, blockquote, body';

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
  for (const line of page.querySelectorAll('br')) startParagraph(line);
  const texts = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode())
    if (texts.currentNode.nodeValue)
      texts.currentNode.nodeValue = texts.currentNode.nodeValue.replace(/\u00A0/g, ' ');
  return page.body.innerHTML;
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
