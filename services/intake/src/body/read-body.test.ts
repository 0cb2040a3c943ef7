import { DeskError, type ArticleBody } from '@dragoman/shared/contract';
import { cleanRichText, isSafeHref, plainOf, type Block } from '@dragoman/shared/domain';
import fc from 'fast-check';
import { readBody } from './read-body.js';

const around = { headline: 'عنوان', url: null };

function codeOf(body: ArticleBody): string {
  try {
    readBody(body, around);
    return 'accepted';
  } catch (error) {
    if (error instanceof DeskError) return error.code;
    throw error;
  }
}

function plain(body: ArticleBody): string[] {
  return readBody(body, around).blocks.map(({ text }) => plainOf(text));
}

describe('readBody', () => {
  it('divides plain text at blank lines', () => {
    const value = 'الأولى\r\nتتمة \r\n \t\r\n\r\nالثانية\n\n\n<b>الثالثة</b>\u2029\u2029';
    expect(plain({ format: 'text', value })).toEqual(['الأولى تتمة', 'الثانية', '<b>الثالثة</b>']);
  });

  it('cleans given blocks and keeps their marks', () => {
    const value: Block[] = [
      {
        kind: 'quote',
        text: [
          { text: ' نص\u202E ' },
          { text: 'هنا', marks: [{ type: 'link', href: 'javascript:x' }, { type: 'em' }] },
        ],
      },
    ];
    const read = readBody({ format: 'blocks', value }, around);
    expect(read.blocks).toEqual([
      { kind: 'quote', text: [{ text: 'نص ' }, { text: 'هنا', marks: [{ type: 'em' }] }] },
    ]);
    expect(read.dropped).toEqual([{ what: 'unsafe link', count: 1 }]);
    expect(read.removed).toMatchObject([{ codePoint: 'U+202E', count: 1 }]);
  });

  it.each<[string, ArticleBody]>([
    ['empty_body', { format: 'text', value: ' \n\n\u200B ' }],
    ['empty_body', { format: 'html', value: '<p>&nbsp;</p><img src=x><script>x</script>' }],
    ['empty_body', { format: 'blocks', value: [] }],
    ['invalid_request', { format: 'blocks', value: [{ kind: 'headline', text: [{ text: 'ع' }] }] }],
    ['too_long', { format: 'text', value: 'ن\n\n'.repeat(2_001) }],
    ['too_long', { format: 'html', value: '<br>'.repeat(30_000) }],
    ['too_deep', { format: 'html', value: '<div>'.repeat(50_000) + 'نص' }],
    ['too_deep', { format: 'html', value: '<b>'.repeat(50_000) + 'نص' }],
    ['too_deep', { format: 'html', value: '<div><table>نص</div></table>'.repeat(20_000) }],
    ['accepted', { format: 'html', value: '<div>'.repeat(150) + 'نص' }],
  ])('answers %s', (code, body) => {
    expect(codeOf(body)).toBe(code);
  });

  // Two megabytes each, the worst that parser and cleaner can be given: anything quadratic takes minutes.
  it.each<[string, string]>([
    ['nested elements', '<div>'.repeat(400_000)],
    ['closing tags', '</p>'.repeat(500_000)],
    ['attributes', `<p ${Array.from({ length: 250_000 }, (_, i) => `a${i}`).join(' ')}>نص`],
    ['reopened formatting', fonts(2_000) + '<p>ن'.repeat(300_000)],
    ['spaces', `<p>ن${' '.repeat(2_000_000)}ص`],
    ['hidden spaces', `<p>ن${' \u200B'.repeat(500_000)}ص`],
    ['marks', `<p>${'<i> </i>'.repeat(20_000)}ن`],
    ['one word', `<p>${'ن'.repeat(1_000_000)}`],
    ['comments', '<!--'.repeat(500_000)],
    ['entities', '&notin'.repeat(330_000)],
  ])('answers 2 MB of %s without holding up the process', (_what, value) => {
    const start = performance.now();
    codeOf({ format: 'html', value });
    expect(performance.now() - start).toBeLessThan(10_000);
  });

  it('never fails but by refusing, and lets only clean text out', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const html = pieces.join('');
        let blocks: Block[] = [];
        try {
          blocks = readBody({ format: 'html', value: html }, around).blocks;
        } catch (error) {
          if (!(error instanceof DeskError)) throw error;
        }
        for (const { text } of blocks) {
          expect(cleanRichText(text, 'ar')).toEqual({ text, removed: [] });
          expect(plainOf(text)).not.toMatch(/SECRET|\s\s|^\s|\s$|^$/);
          for (const mark of text.flatMap((run) => run.marks ?? []))
            if (mark.type === 'link') expect(isSafeHref(mark.href)).toBe(true);
        }
      }),
      { numRuns: 1_000 },
    );
  });
});

function fonts(count: number): string {
  return Array.from({ length: count }, (_, index) => `<font a=${index}>`).join('');
}

const tags =
  'p div b i strong a h1 h2 ul li table tr td blockquote aside figure figcaption q br svg'
    .split(' ')
    .flatMap((tag) => [
      `<${tag}>`,
      `</${tag}>`,
      `<${tag} class="pullquote" style="font-weight:bold">`,
    ]);
const piece = fc.oneof(
  fc.constantFrom(
    ...tags,
    '<script>SECRET</script>',
    '<style>SECRET</style>',
    '<textarea>SECRET</textarea>',
    '<a href="javascript:SECRET">',
    '<a href="https://example.org/x">',
    '<!-- SECRET -->',
    '&nbsp;',
    '&#x202E;',
    '\u0000',
    '\uD800',
    '\n\n',
    'نص عربي',
    '\u0651',
  ),
  fc.string({ unit: 'binary', maxLength: 8 }),
);
