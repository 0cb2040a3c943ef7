import type { RevisionContent, RevisionSegment } from './revision-content.js';
import type { Mark, RichText, Run } from './rich-text.js';

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
    if (segment.kind === 'listitem') {
      items.push(`<li>${segment.paragraphs.map(inlineHtml).join('<br>')}</li>`);
      continue;
    }
    closeList();
    parts.push(segmentHtml(segment));
  }
  closeList();
  return parts.join('\n');
}

function segmentHtml({ kind, paragraphs }: RevisionSegment): string {
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

/** inlineHtml renders one paragraph's runs, marks nested in a fixed order, every character escaped. */
export function inlineHtml(text: RichText): string {
  return text.map(runHtml).join('');
}

function runHtml(run: Run): string {
  return (run.marks ?? []).reduce((inner, mark) => wrap(inner, mark), escapeHtml(run.text));
}

function wrap(inner: string, mark: Mark): string {
  switch (mark.type) {
    case 'strong':
      return `<strong>${inner}</strong>`;
    case 'em':
      return `<em>${inner}</em>`;
    case 'link':
      return `<a href="${escapeHtml(mark.href)}">${inner}</a>`;
  }
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

function plainLine(segment: RevisionSegment): string {
  return segment.paragraphs.map((paragraph) => paragraph.map((run) => run.text).join('')).join(' ');
}
