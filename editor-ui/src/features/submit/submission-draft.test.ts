import { ArticleInput, ArticleView } from '@dragoman/shared/contract';
import { blocksOfPlain, cleanBlocks, decodeText, sizeOf } from './arrived-text.js';
import { articleInputOf, draftOf, emptyDraft, fieldsWrong, isBlank } from './submission-draft.js';

const written = {
  ...emptyDraft('form-1', { byline: 'رنا السلطاني', source: 'ar-edition' }),
  headline: ' آخر صانعي الشباك ',
  blocks: blocksOfPlain('الفقرة الأولى.\n\nالفقرة الثانية.'),
};

describe('a draft of an article', () => {
  it('becomes what the contract takes, blank fields absent', () => {
    const input = articleInputOf({ ...written, due: '2026-11-24T10:00' });
    expect(ArticleInput.parse(input)).toEqual(input);
    expect(input).toMatchObject({
      headline: 'آخر صانعي الشباك',
      standfirst: null,
      url: null,
      dueAt: new Date(2026, 10, 24, 10).toISOString(),
    });
    expect(input.body.value).toHaveLength(2);
  });

  it('names every field that would be refused', () => {
    expect(fieldsWrong(written)).toEqual({});
    expect(Object.keys(fieldsWrong({ ...written, headline: ' ', url: 'example.org' }))).toEqual([
      'url',
      'headline',
    ]);
    expect(Object.keys(fieldsWrong({ ...written, blocks: [] }))).toEqual(['body']);
  });

  it('is blank until something worth keeping is written', () => {
    expect(isBlank(emptyDraft('x', { byline: 'رنا' }))).toBe(true);
    expect(isBlank(written)).toBe(false);
  });

  it('opens a handed-in article as it was, its headline and standfirst apart from its text', () => {
    const id = '00000000-0000-4000-8000-000000000001';
    const block = (kind: string, text: string) => ({ id, kind, text: [{ text }] });
    const article = ArticleView.parse({
      id,
      source: 'ar-edition',
      externalId: 'cms-7',
      version: 2,
      url: null,
      publishedAt: null,
      byline: null,
      section: 'تحقيقات',
      priority: 'urgent',
      dueAt: new Date(2026, 10, 24, 10).toISOString(),
      receivedAt: '2026-11-23T10:00:00Z',
      updatedAt: '2026-11-23T10:00:00Z',
      withdrawnAt: null,
      headline: 'العنوان',
      blocks: [
        block('headline', 'العنوان'),
        block('standfirst', 'المقدّمة'),
        block('heading', 'مهنة من دون وارث'),
        block('paragraph', 'نص'),
      ],
      cleaning: { removed: [], dropped: [] },
      translation: { id, state: 'ready', publication: 'none', url: null },
    });
    const draft = draftOf(article, 'ملاحظة');
    expect(draft).toMatchObject({
      update: true,
      externalId: 'cms-7',
      standfirst: 'المقدّمة',
      due: '2026-11-24T10:00',
      note: 'ملاحظة',
    });
    expect(draft.blocks.map(({ kind }) => kind)).toEqual(['heading', 'paragraph']);
  });
});

describe('text that arrives', () => {
  it('is divided at blank lines, or at every line where there are none', () => {
    const texts = (plain: string) => blocksOfPlain(plain).map(({ text }) => text[0]?.text);
    expect(texts('أولى\nتتمّتها\r\n\r\nثانية')).toEqual(['أولى تتمّتها', 'ثانية']);
    expect(texts('أولى\nثانية\n')).toEqual(['أولى', 'ثانية']);
  });

  it('is cleaned, and what was taken out is counted by name', () => {
    const { blocks, removed } = cleanBlocks(blocksOfPlain('س\u202Eر\n\nن\u202Eص'));
    expect(blocks.map(({ text }) => text[0]?.text)).toEqual(['سر', 'نص']);
    expect(removed).toEqual([{ name: 'right-to-left override', count: 2 }]);
  });

  it('is measured without its headings', () => {
    const blocks = [
      { kind: 'heading' as const, text: [{ text: 'عنوان فرعي' }] },
      ...blocksOfPlain('ثلاث كلمات هنا'),
    ];
    expect(sizeOf(blocks)).toEqual({ headings: 1, paragraphs: 1, words: 5 });
  });

  it('is read from old Windows files too', () => {
    const windows = new Uint8Array([0xd3, 0xe1, 0xc7, 0xe3]);
    expect(decodeText(windows.buffer)).toBe('سلام');
    expect(decodeText(new TextEncoder().encode('سلام').buffer)).toBe('سلام');
  });
});
