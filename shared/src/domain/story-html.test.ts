import fc from 'fast-check';
import { BlockKind } from './block.js';
import type { RevisionContent } from './revision-content.js';
import { plainOf, type Mark, type RichText } from './rich-text.js';
import { isSafeHref } from './safe-href.js';
import { inlineHtml, storyParts } from './story-html.js';

const text = fc.oneof(
  fc.constantFrom('<b>', '</p>', '&amp;', '"', "'", '<script>', 'a', ' ', '“', 'سلام', '😀'),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 8 }),
);
const mark: fc.Arbitrary<Mark> = fc.oneof(
  fc.constant<Mark>({ type: 'strong' }),
  fc.constant<Mark>({ type: 'em' }),
  fc.record({
    type: fc.constant('link' as const),
    href: fc.constantFrom(
      'https://a.example/?x=1&y="2"',
      "https://b.example/'onclick='x",
      'javascript:alert(1)',
      'java\tscript:alert(1)',
      'data:text/html,<script>',
      '/relative',
    ),
  }),
);
const run = fc.record({ text, marks: fc.array(mark, { maxLength: 3 }) });
const paragraph: fc.Arbitrary<RichText> = fc.array(run, { maxLength: 4 });
const content: fc.Arbitrary<RevisionContent> = fc.record({
  language: fc.constant('en' as const),
  sourceVersion: fc.constant(1),
  segments: fc.array(
    fc.record({
      segmentId: fc.uuid(),
      kind: fc.constantFrom(...BlockKind.options),
      paragraphs: fc.array(paragraph, { maxLength: 3 }),
    }),
    { maxLength: 8 },
  ),
});

/** What a browser makes of the markup this module writes: its tags gone, its entities characters again. */
function readBack(markup: string): string {
  return markup
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}
const written =
  /<(?:\/?(?:p|h2|ul|li|figure|blockquote|strong|em|a)|br|p class="caption"|figure class="pull"|a href="([^"<>]*)")>/g;

it('writes its own tags and no others, whatever the text', () => {
  fc.assert(
    fc.property(content, (story) => {
      const { html } = storyParts(story);
      const rest = html.replaceAll(written, '');
      expect(rest).not.toMatch(/[<>"']/);
      expect(rest.replaceAll(/&(?:amp|lt|gt|quot|#39);/g, '')).not.toContain('&');
    }),
  );
});

it('keeps every character of the body, in order, and glues no two blocks together', () => {
  fc.assert(
    fc.property(content, (story) => {
      const headline = story.segments.find(({ kind }) => kind === 'headline');
      const standfirst = story.segments.find(({ kind }) => kind === 'standfirst');
      const lines = story.segments
        .filter((segment) => segment !== headline && segment !== standfirst)
        .flatMap(({ paragraphs }) => paragraphs.map(plainOf))
        .filter((line) => line.trim() !== '');
      let rest = readBack(storyParts(story).html);
      for (const line of lines) {
        rest = rest.replace(/^\n*/, line.startsWith('\n') ? '$&' : '');
        const at = rest.indexOf(line);
        expect(rest.slice(0, at).trim()).toBe('');
        rest = rest.slice(at + line.length);
        expect(rest === '' || rest.startsWith('\n')).toBe(true);
      }
      expect(rest.trim()).toBe('');
    }),
  );
});

it('makes links of http, https and mailto addresses only, and keeps the words of the others', () => {
  fc.assert(
    fc.property(paragraph, (runs) => {
      const markup = inlineHtml(runs);
      for (const [, href] of markup.matchAll(/<a href="([^"]*)">/g))
        expect(isSafeHref(readBack(href ?? ''))).toBe(true);
      expect(readBack(markup)).toBe(plainOf(runs));
      expect(markup.split('<a ').length).toBe(markup.split('</a>').length);
    }),
  );
});

it('takes the first headline and standfirst out of the body and gives every kind its element', () => {
  const of = (kind: BlockKind, ...lines: string[]) => ({
    segmentId: kind,
    kind,
    paragraphs: lines.map((line) => [{ text: line }]),
  });
  expect(
    storyParts({
      language: 'en',
      sourceVersion: 1,
      segments: [
        of('headline', 'Head', 'line'),
        of('standfirst', 'Stand'),
        of('paragraph', 'One', '', 'Two'),
        of('heading', 'A heading'),
        of('pullquote', '“Pull”'),
        of('listitem', 'first'),
        of('listitem', 'second', 'still second'),
        of('quote', 'Quote'),
        of('listitem', 'another list'),
        of('caption', 'Caption'),
        of('headline', 'Added'),
        of('standfirst', 'Added too'),
      ],
    }),
  ).toEqual({
    headline: 'Head line',
    standfirst: 'Stand',
    html: `<p>One</p>
<p>Two</p>
<h2>A heading</h2>
<figure class="pull"><blockquote><p>“Pull”</p></blockquote></figure>
<ul>
<li>first</li>
<li>second<br>
still second</li>
</ul>
<blockquote><p>Quote</p></blockquote>
<ul>
<li>another list</li>
</ul>
<p class="caption">Caption</p>
<h2>Added</h2>
<p>Added too</p>`,
  });
});

it('opens one link over all the runs it covers', () => {
  const link = { type: 'link' as const, href: 'https://a.example/' };
  expect(
    inlineHtml([
      { text: 'go ', marks: [link] },
      { text: 'there', marks: [link, { type: 'strong' }] },
      { text: '.' },
    ]),
  ).toBe('<a href="https://a.example/">go <strong>there</strong></a>.');
});
