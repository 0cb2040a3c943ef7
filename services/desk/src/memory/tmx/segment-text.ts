import {
  isSafeHref,
  normaliseRichText,
  type Mark,
  type RichText,
  type Run,
} from '@dragoman/shared/domain';
import {
  element,
  serialised,
  textOf,
  type XmlElement,
  type XmlNode,
} from '../../files/xml-element.js';

/**
 * paragraphsOfSegment reads the text of a `seg`: codes that are bold, italic or a link become our marks,
 * line-break codes end a paragraph, all other codes are left out (they stay with the unit as it came). Codes
 * written as text are too, but for units of our own, whose text is what it says.
 */
export function paragraphsOfSegment(segment: XmlElement, isOurs = false): RichText[] {
  const reader = new SegmentReader(isOurs);
  reader.read(segment.children, []);
  return reader.paragraphs.map(trimmed).filter((paragraph) => paragraph.length > 0);
}

/** segmentOfParagraphs writes paragraphs as a `seg` with the codes that other tools know. */
export function segmentOfParagraphs(paragraphs: readonly RichText[]): XmlElement {
  let pair = 0;
  const children = paragraphs.flatMap((paragraph, index): XmlNode[] => [
    ...(index > 0 ? [element('ph', { type: 'lb' }, ['<br/>'])] : []),
    ...paragraph.flatMap((run): XmlNode[] => {
      const marks = run.marks ?? [];
      const numbers = marks.map(() => String((pair += 1)));
      const begin = marks.map((mark, at) =>
        element('bpt', { i: numbers[at] ?? '', type: typeOf(mark) }, [codeOf(mark)]),
      );
      const end = marks
        .map((mark, at) => element('ept', { i: numbers[at] ?? '' }, [`</${tagOf(mark)}>`]))
        .reverse();
      return [...begin, run.text, ...end];
    }),
  ]);
  return element('seg', {}, children);
}

/**
 * Codes that tools write as text: OmegaT's `<b0>`, the XLIFF tags of MateCat (`<g id="1">`), Phrase's `{1>` and
 * `<1}`, the HTML of Transifex and Crowdin. What an editor takes over must not bring them into a story.
 */
const CODE = new RegExp(
  [
    /<\/?[a-z]{1,3}\d+\/?>/,
    /<\/(?:g|mrk|ph|bpt|ept|it)>|<(?:g|x|bx|ex|ph|bpt|ept|it|mrk)(?:\s+[\w:-]+="[^"<>]*")+\s*\/?>/,
    /\{[\dbiu^_]{1,4}>|<[\dbiu^_]{1,4}\}/,
    /<\/?(?:a|b|em|font|i|p|span|strong|sub|sup|u)(?:\s[^<>]*)?>/,
  ]
    .map(({ source }) => source)
    .join('|'),
);
const WRITTEN_BREAK = /<br\s*\/?>|<\/p>\s*<p(?:\s[^<>]*)?>/;
// Between two spaces it takes one of them along.
const VISIBLE_CODE = new RegExp(`\\s(?:${CODE.source})(?=\\s)|${CODE.source}`, 'g');

class SegmentReader {
  readonly paragraphs: Run[][] = [[]];
  private readonly opened = new Map<string, Mark | null>();
  private isAfterCode = false;
  private readonly isOurs: boolean;

  constructor(isOurs: boolean) {
    this.isOurs = isOurs;
  }

  read(nodes: readonly XmlNode[], around: readonly Mark[]): void {
    for (const node of nodes) {
      if (typeof node === 'string') this.write(node, around);
      else this.code(node, around);
    }
  }

  private code(node: XmlElement, around: readonly Mark[]): void {
    const pair = node.attributes['i'] ?? '';
    switch (node.name) {
      case 'bpt':
        this.opened.set(pair, markOf(node));
        break;
      case 'ept':
        this.opened.delete(pair);
        break;
      case 'hi': {
        const mark = markOf(node);
        this.read(node.children, mark ? [...around, mark] : around);
        break;
      }
      default:
        if (isLineBreak(node)) this.paragraphs.push([]);
        this.isAfterCode = true;
    }
  }

  private write(text: string, around: readonly Mark[]): void {
    const marks = [...around, ...this.opened.values()].filter((mark) => mark !== null);
    const parts = this.isOurs ? [text] : text.split(WRITTEN_BREAK);
    parts.forEach((part, index) => {
      if (index > 0) this.paragraphs.push([]);
      const paragraph = this.paragraphs.at(-1);
      // Line feeds in the text are how a file was laid out; paragraphs end with codes.
      let said = (this.isOurs ? part : part.replace(VISIBLE_CODE, '')).replace(/\s*\n\s*/g, ' ');
      // A code that stood between two spaces leaves one.
      if (this.isAfterCode && /\s$/.test(paragraph?.at(-1)?.text ?? '')) said = said.trimStart();
      this.isAfterCode = false;
      paragraph?.push({ text: said, ...(marks.length > 0 ? { marks } : {}) });
    });
  }
}

function trimmed(paragraph: readonly Run[]): RichText {
  const runs = normaliseRichText([...paragraph]);
  const [first] = runs;
  if (first) first.text = first.text.trimStart();
  const last = runs.at(-1);
  if (last) last.text = last.text.trimEnd();
  return normaliseRichText(runs);
}

function markOf(node: XmlElement): Mark | null {
  const code = node.name === 'hi' ? '' : textOf(node).trim();
  const type = (node.attributes['type'] ?? '').toLowerCase();
  const href = /^<a\b[^>]*?\bhref\s*=\s*(?:"([^"]*)"|'([^']*)')/i.exec(code);
  const address = href?.[1] ?? href?.[2];
  if (address !== undefined) {
    const plain = address
      .replaceAll('&quot;', '"')
      .replaceAll('&lt;', '<')
      .replaceAll('&amp;', '&');
    return isSafeHref(plain) ? { type: 'link', href: plain } : null;
  }
  if (/^<(?:strong|b)\b/i.test(code) || type === 'bold' || type === 'strong')
    return { type: 'strong' };
  if (/^<(?:em|i)\b/i.test(code) || type === 'italic' || type === 'em') return { type: 'em' };
  return null;
}

function isLineBreak(node: XmlElement): boolean {
  return (
    ['ph', 'it', 'ut'].includes(node.name) &&
    (node.attributes['type'] === 'lb' || /^<br\s*\/?>$/i.test(textOf(node).trim()))
  );
}

function tagOf(mark: Mark): string {
  return mark.type === 'link' ? 'a' : mark.type;
}

function typeOf(mark: Mark): string {
  return { strong: 'bold', em: 'italic', link: 'link' }[mark.type];
}

// The code is markup inside XML text: escaped here as HTML, and once more as XML when it is written.
function codeOf(mark: Mark): string {
  if (mark.type !== 'link') return `<${mark.type}>`;
  return serialised(element('a', { href: mark.href })).replace(/\/>$/, '>');
}
