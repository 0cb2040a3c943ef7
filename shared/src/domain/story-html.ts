import type { RevisionContent, RevisionSegment } from './revision-content.js';
import { normaliseRichText, plainOf, type RichText, type Run } from './rich-text.js';
import { isSafeHref } from './safe-href.js';

/** The sentence that stands under every published translation (invariant 12). */
export const TRANSLATION_NOTE = 'This article is an edited translation from our Arabic edition.';

/** A published story taken apart as pages and feeds need it. */
export interface StoryParts {
  readonly headline: string;
  readonly standfirst: string | null;
  /** The body as HTML: paragraphs, headings, quotations and lists, every character escaped. */
  readonly html: string;
}

/**
 * storyParts renders frozen English text: the first headline and standfirst as plain text, everything
 * else as HTML in order. The same content gives the same characters, so the page shows exactly what
 * was approved. Further headlines and standfirsts (an editor's addition) become headings and paragraphs.
 */
export function storyParts(content: RevisionContent): StoryParts {
  const headline = content.segments.find((segment) => segment.kind === 'headline');
  const standfirst = content.segments.find((segment) => segment.kind === 'standfirst');
  const body = content.segments.filter((segment) => segment !== headline && segment !== standfirst);
  return {
    headline: headline ? plainLine(headline) : '',
    standfirst: standfirst ? plainLine(standfirst) : null,
    html: bodyHtml(body),
  };
}

function bodyHtml(segments: readonly RevisionSegment[]): string {
  const parts: string[] = [];
  let items: string[] = [];
  const closeList = () => {
    if (items.length > 0) parts.push(`<ul>\n${items.join('\n')}\n</ul>`);
    items = [];
  };
  for (const segment of segments) {
    const paragraphs = segment.paragraphs.filter((paragraph) => plainOf(paragraph).trim() !== '');
    if (paragraphs.length === 0) continue;
    if (segment.kind === 'listitem') {
      // The line feed keeps words apart for whoever reads the text without its tags.
      items.push(`<li>${paragraphs.map(inlineHtml).join('<br>\n')}</li>`);
      continue;
    }
    closeList();
    parts.push(blockHtml(segment.kind, paragraphs));
  }
  closeList();
  return parts.join('\n');
}

function blockHtml(kind: RevisionSegment['kind'], paragraphs: readonly RichText[]): string {
  const each = (open: string, close: string) =>
    paragraphs.map((paragraph) => `${open}${inlineHtml(paragraph)}${close}`).join('\n');
  switch (kind) {
    case 'headline':
    case 'heading':
      return each('<h2>', '</h2>');
    case 'pullquote':
      return `<figure class="pull"><blockquote>${each('<p>', '</p>')}</blockquote></figure>`;
    case 'quote':
      return `<blockquote>${each('<p>', '</p>')}</blockquote>`;
    case 'caption':
      return each('<p class="caption">', '</p>');
    case 'listitem':
    case 'standfirst':
    case 'paragraph':
      return each('<p>', '</p>');
  }
}

/**
 * inlineHtml renders one paragraph's runs: every character escaped, a link outermost and whole over all
 * its runs. An address that is not http, https or mailto leaves its words and no link (invariant 13).
 */
export function inlineHtml(text: RichText): string {
  let html = '';
  let open: string | null = null;
  for (const run of normaliseRichText(text)) {
    const href = linkOf(run);
    if (href !== open) {
      if (open !== null) html += '</a>';
      if (href !== null) html += `<a href="${escapeHtml(href)}">`;
      open = href;
    }
    html += runHtml(run);
  }
  return open === null ? html : `${html}</a>`;
}

function linkOf({ marks }: Run): string | null {
  const link = marks?.find((mark) => mark.type === 'link');
  return link && isSafeHref(link.href) ? link.href : null;
}

function runHtml({ text, marks }: Run): string {
  return (marks ?? []).reduce(
    (inner, { type }) => (type === 'link' ? inner : `<${type}>${inner}</${type}>`),
    escapeHtml(text),
  );
}

/** escapeHtml makes text safe between tags and inside quoted attributes. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

function plainLine({ paragraphs }: RevisionSegment): string {
  return paragraphs
    .map(plainOf)
    .filter((line) => line.trim() !== '')
    .join(' ');
}
