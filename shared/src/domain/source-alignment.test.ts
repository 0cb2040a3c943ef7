import fc from 'fast-check';
import type { Block, BlockKind } from './block.js';
import { richTextOf } from './rich-text.js';
import { alignBlocks, type BlockAlignment } from './source-alignment.js';

const block = (text: string, kind: BlockKind = 'paragraph'): Block => ({
  kind,
  text: richTextOf(text),
});
const show = ({ entries }: BlockAlignment) =>
  entries.map(({ before, after, change }) => `${before ?? '-'}>${after ?? '-'} ${change}`);

const story = [
  block('الحكومة تقر موازنة العام المقبل', 'headline'),
  block('الموازنة تركز على التعليم والصحة', 'standfirst'),
  block('أقرت الحكومة أمس الأحد موازنة العام المقبل بقيمة ثلاثة مليارات دينار'),
  block('وقال وزير المالية إن الإنفاق على المدارس سيرتفع بنسبة عشرة في المئة'),
  block('خلفية', 'heading'),
  block('وكان البرلمان قد رفض مشروع القانون السابق في شهر مارس الماضي'),
];

const word = fc.constantFrom(
  ...'قال وزير المالية إن الحكومة موازنة العام البرلمان رفض نسبة مئة دينار أمس'.split(' '),
);
const anyBlock = fc.record({
  kind: fc.constantFrom<BlockKind>(
    'headline',
    'standfirst',
    'heading',
    'paragraph',
    'pullquote',
    'listitem',
  ),
  text: fc.array(word, { maxLength: 12 }).map((words) => richTextOf(words.join(' '))),
});
const blocks = fc.array(anyBlock, { maxLength: 25 });
const nonZero = ({ counts }: BlockAlignment) =>
  Object.fromEntries(Object.entries(counts).filter(([, n]) => n > 0));

describe('alignBlocks', () => {
  it('follows a story through a revision', () => {
    const after = [
      block('البرلمان يقر الموازنة', 'headline'),
      story[1]!,
      block('عاجل: دعت النقابات إلى إضراب شامل غدا'),
      block('أقرت الحكومة اليوم الأحد موازنة العام المقبل بقيمة أربعة مليارات دينار'),
      story[4]!,
      story[5]!,
      block('خاتمة جديدة تماما'),
    ];
    const result = alignBlocks(story, after);
    expect(show(result)).toEqual([
      '0>0 changed',
      '1>1 kept',
      '->2 added',
      '2>3 changed',
      '3>- removed',
      '4>4 kept',
      '5>5 kept',
      '->6 added',
    ]);
    expect(result.counts).toEqual({ kept: 3, changed: 2, added: 2, removed: 1, moved: 0 });
  });

  it('calls a block that changed and moved changed, one that only moved moved', () => {
    const after = [
      story[0]!,
      story[1]!,
      story[5]!,
      block('وقال وزير المالية إن الإنفاق على المدارس سيرتفع بنسبة عشرين في المئة'),
      story[2]!,
      story[4]!,
    ];
    expect(nonZero(alignBlocks(story, after))).toEqual({ kept: 4, moved: 1, changed: 1 });
  });

  it('minds kind and marks, and not tatweel, invisible characters or composition', () => {
    const bold: Block = {
      kind: 'paragraph',
      text: [{ text: 'أقرت', marks: [{ type: 'strong' }] }],
    };
    expect(nonZero(alignBlocks([block('أقرت')], [bold]))).toEqual({ changed: 1 });
    expect(
      nonZero(alignBlocks([block('أقرت الحكومة')], [block('أقرت الحكومة', 'heading')])),
    ).toEqual({ changed: 1 });
    expect(nonZero(alignBlocks([block('أقرت')], [block('ا\u0654قـــرت\u200F')]))).toEqual({
      kept: 1,
    });
    expect(nonZero(alignBlocks([block('إلى علي')], [block('إلى على')]))).toEqual({ changed: 1 });
  });

  it('never makes a headline of a paragraph', () => {
    const text = 'أقرت الحكومة موازنة العام المقبل';
    expect(nonZero(alignBlocks([block(text, 'headline')], [block(text)]))).toEqual({
      added: 1,
      removed: 1,
    });
  });

  it('names every block of both sides once, new ones in order', () => {
    fc.assert(
      fc.property(blocks, blocks, (before, after) => {
        const { entries, counts } = alignBlocks(before, after);
        const olds = entries.flatMap((entry) => entry.before ?? []);
        const news = entries.flatMap((entry) => entry.after ?? []);
        expect(olds.toSorted((a, b) => a - b)).toEqual(before.map((_, index) => index));
        expect(news).toEqual(after.map((_, index) => index));
        for (const { before: b, after: a, change } of entries) {
          expect(change === 'added').toBe(b === null);
          expect(change === 'removed').toBe(a === null);
        }
        expect(counts.kept + counts.changed + counts.moved + counts.added).toBe(after.length);
        expect(counts.kept + counts.changed + counts.moved + counts.removed).toBe(before.length);
      }),
      { numRuns: 500 },
    );
  });

  it('keeps everything of the same article', () => {
    fc.assert(
      fc.property(blocks, (same) => expect(alignBlocks(same, same).counts.kept).toBe(same.length)),
    );
  });

  it('only moves what is only reordered', () => {
    const shuffled = blocks.chain((before) =>
      fc.tuple(fc.constant(before), fc.shuffledSubarray(before, { minLength: before.length })),
    );
    fc.assert(
      fc.property(shuffled, ([before, after]) => {
        const { counts } = alignBlocks(before, after);
        expect(counts.kept + counts.moved).toBe(before.length);
      }),
    );
  });

  it('removes and adds exactly what was taken out or put in', () => {
    const cut = blocks.chain((before) => fc.tuple(fc.constant(before), fc.subarray(before)));
    fc.assert(
      fc.property(cut, ([whole, part]) => {
        const gone = whole.length - part.length;
        const expected = { kept: part.length, changed: 0, added: 0, removed: 0, moved: 0 };
        expect(alignBlocks(whole, part).counts).toEqual({ ...expected, removed: gone });
        expect(alignBlocks(part, whole).counts).toEqual({ ...expected, added: gone });
      }),
    );
  });

  it('places a removed block where it stood', () => {
    const without = story.filter((_, index) => index !== 3);
    expect(show(alignBlocks(story, without))[3]).toBe('3>- removed');
  });

  it('pairs revised paragraphs of a long article in order', () => {
    const paragraph = (n: number, note: string) =>
      block(
        `اسم${n} مدينة${n * 7} قال الوزير في العاصمة إن الخطة ${note} تشمل ${n} مشروعا في القطاع`,
      );
    const before = Array.from({ length: 2_000 }, (_, n) => paragraph(n, 'الأولى'));
    const after = Array.from({ length: 2_000 }, (_, n) => paragraph(n, 'الثانية'));
    const { counts, entries } = alignBlocks(before, after);
    expect(counts.changed).toBe(2_000);
    expect(entries.every((entry) => entry.before === entry.after)).toBe(true);
  });
});
