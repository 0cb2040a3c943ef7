import { parseFragment, type DefaultTreeAdapterMap } from 'parse5';
import { cleanText } from '@dragoman/shared/domain';

type Node = DefaultTreeAdapterMap['childNode'];

const SILENT = new Set(['script', 'style', 'template', 'head', 'noscript', 'iframe', 'svg']);
const INLINE = new Set(
  'a abbr b bdi bdo cite code em font i mark q s small span strong sub sup time u'.split(' '),
);

/** paragraphsOf cuts a text into its clean paragraphs: HTML at its blocks, plain text at its line breaks. */
export function paragraphsOf(text: string, language: 'ar' | 'en'): string[] {
  const lines = /<\/?[a-z][^>]*>/i.test(text) ? linesOfHtml(text) : text.split(/\n+/);
  return lines
    .map((line) => cleanText(line.replace(/\s+/g, ' '), language).text)
    .filter((line) => line !== '');
}

// A list of what is left to read, not calls inside calls: old pages nest as deep as they like.
function linesOfHtml(html: string): string[] {
  const lines = [''];
  const left: (Node | 'break')[] = parseFragment(html).childNodes.toReversed();
  for (let node = left.pop(); node !== undefined; node = left.pop()) {
    if (node === 'break') lines.push('');
    else if (node.nodeName === '#text' && 'value' in node) lines[lines.length - 1] += node.value;
    else if ('tagName' in node && !SILENT.has(node.tagName)) {
      const inline = INLINE.has(node.tagName);
      if (!inline) left.push('break');
      left.push(...node.childNodes.toReversed());
      if (!inline) lines.push('');
    }
  }
  return lines;
}
