const blockTag =
  /<\/?(p|h[1-6]|li|ul|ol|div|blockquote|figure|figcaption|header|footer|br)\b[^>]*>/g;

/** articleTextOf reads the words of a page's <article>, one line a block, as a reader sees them. */
export function articleTextOf(page: string): string[] {
  const article = /<article\b[^>]*>([\s\S]*)<\/article>/.exec(page)?.[1];
  if (article === undefined) throw new Error(`The page has no <article>:\n${page.slice(0, 500)}`);
  return linesOf(article);
}

/** linesOf reads the words of HTML, one line a block. */
export function linesOf(html: string): string[] {
  return html
    .replaceAll(/\s+/g, ' ')
    .replaceAll(blockTag, '\n')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
