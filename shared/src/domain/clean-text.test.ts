import fc from 'fast-check';
import { cleanRichText, cleanText, type TextLanguage } from './clean-text.js';
import { plainOf, type RichText } from './rich-text.js';
import { isSafeHref } from './safe-href.js';

const language = fc.constantFrom<TextLanguage>('ar', 'en');

const dirty = fc.string({
  unit: fc.oneof(
    fc.constantFrom(...'a bـا\r\n\t\v\f\u0000\u0007\u0085\u00A0\u00AD\u2028e\u0301\u0308'),
    fc.constantFrom(...'\u061C\u200B\u200C\u200D\u200E\u200F\u202E\u2066\u2069\uFE0F\uFEFF'),
    fc.constantFrom('\uD83D', '\uDE00', '😀', '👩🏽', '\u{E0041}', '\u{E0100}', 'ᄀ', 'ᅡ'),
    fc.string({ minLength: 1, maxLength: 1, unit: 'binary' }),
  ),
});

const richText: fc.Arbitrary<RichText> = fc.array(
  fc.record({
    text: dirty,
    marks: fc.subarray([
      { type: 'strong' as const },
      { type: 'link' as const, href: 'https://example.org/' },
      { type: 'link' as const, href: 'javascript:alert(1)' },
    ]),
  }),
);

const FORBIDDEN =
  /\p{Cs}|[\0\r\u00AD\u200B\uFEFF]|[\u202A-\u202E]|[\u2066-\u2069]|\p{Variation_Selector}|[\u{E0000}-\u{E007F}]/u;

describe('cleanText', () => {
  it.each<[string, TextLanguage, string, string[]]>([
    [
      '\u202E001$\u202C',
      'en',
      '001$',
      ['U+202C pop directional formatting 1', 'U+202E right-to-left override 1'],
    ],
    ['a\u0000b\uD800', 'en', 'ab', ['U+0000 null 1', 'U+D800 lone surrogate 1']],
    [
      'x\uFE0Fy\u{E0100}\u{E0041}',
      'ar',
      'xy',
      ['U+FE0F variation selector 1', 'U+E0041 tag character 1', 'U+E0100 variation selector 1'],
    ],
    ['می\u200Cخواهم', 'ar', 'می\u200Cخواهم', []],
    ['مصر\u200F\u200F (GDP\u200E)', 'ar', 'مصر\u200F (GDP\u200E)', ['U+200F right-to-left mark 1']],
    [
      'co\u200Cop 👩\u200D🚀 a\u200Db',
      'en',
      'coop 👩\u200D🚀 ab',
      ['U+200C zero-width non-joiner 1', 'U+200D zero-width joiner 1'],
    ],
    ['❤\uFE0F\u200D🔥', 'en', '❤\u200D🔥', ['U+FE0F variation selector 1']],
    ['  one  two\r\nthree\u2028four\tfive ', 'en', 'one  two\nthree\nfour five', []],
    ['cafe\u0301', 'en', 'café', []],
    ['a\u200Bb\u200Bc', 'en', 'abc', ['U+200B zero-width space 2']],
  ])('cleans %j (%s)', (text, lang, clean, removed) => {
    const result = cleanText(text, lang);
    expect(result.text).toBe(clean);
    expect(result.removed.map((r) => `${r.codePoint} ${r.name} ${r.count}`)).toEqual(removed);
  });

  it('is idempotent, well-formed, NFC and free of what is forbidden', () => {
    fc.assert(
      fc.property(dirty, language, (text, lang) => {
        const once = cleanText(text, lang);
        expect(cleanText(once.text, lang)).toEqual({ text: once.text, removed: [] });
        expect(once.text).toBe(once.text.normalize('NFC'));
        expect(once.text).not.toMatch(FORBIDDEN);
      }),
      { numRuns: 500 },
    );
  });
});

describe('cleanRichText', () => {
  it('cleans across runs and keeps the marks', () => {
    const strong = [{ type: 'strong' as const }];
    const { text } = cleanRichText(
      [
        { text: ' \u200B' },
        { text: ' cafe', marks: strong },
        { text: '\u0301 a\r' },
        { text: '\nb ' },
      ],
      'en',
    );
    expect(text).toEqual([{ text: 'café', marks: strong }, { text: ' a\nb' }]);
  });

  it('drops the mark of an unsafe link and keeps its words', () => {
    const marks = [{ type: 'link' as const, href: ' java\nscript:alert(1)' }];
    expect(cleanRichText([{ text: 'here', marks }], 'ar').text).toEqual([{ text: 'here' }]);
  });

  it('is idempotent, and each run is well-formed by itself', () => {
    fc.assert(
      fc.property(richText, language, (text, lang) => {
        const once = cleanRichText(text, lang).text;
        expect(cleanRichText(once, lang)).toEqual({ text: once, removed: [] });
        for (const run of once) expect(run.text).not.toMatch(FORBIDDEN);
        expect(JSON.stringify(once)).not.toContain('javascript');
      }),
      { numRuns: 500 },
    );
  });

  it('says of one run what cleanText says', () => {
    fc.assert(
      fc.property(dirty, language, (text, lang) => {
        const rich = cleanRichText([{ text, marks: [{ type: 'em' }] }], lang);
        expect({ text: plainOf(rich.text), removed: rich.removed }).toEqual(cleanText(text, lang));
      }),
    );
  });

  it('cleans 200,000 characters of junk in linear time', () => {
    expect(cleanText('\u202E a'.repeat(70_000), 'ar').removed[0]?.count).toBe(70_000);
    expect(cleanText(`a${' '.repeat(200_000)}b`, 'ar').text).toHaveLength(200_002);
  });
});

describe('isSafeHref', () => {
  it.each([
    'https://example.org/a?b=c#d',
    'HTTP://EXAMPLE.ORG',
    'mailto:desk@example.org',
    'https://مثال.إختبار/خبر',
  ])('keeps %s', (href) => expect(isSafeHref(href)).toBe(true));
  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'java\tscript:alert(1)',
    '\u0001javascript:x',
    'data:text/html,x',
    'vbscript:x',
    '//example.org',
    '/local',
    'https:',
    'https://',
    'https:/\\evil.example',
    'https:///x',
    'ht\ntps://example.org',
    'https://exa\u202Emple.org',
    'https\u200B://example.org',
    'mailto:',
    '',
    'file:///etc/passwd',
    'https://example.org/\uD800',
    'javascript://https://example.org',
  ])('refuses %j', (href) => expect(isSafeHref(href)).toBe(false));
});
