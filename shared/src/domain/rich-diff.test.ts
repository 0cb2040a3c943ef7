import fc from 'fast-check';
import { revertRichChange, richDiff, takeRichChange, type RichDiffPart } from './rich-diff.js';
import { flattenParagraphs } from './rich-runs.js';
import { normaliseRichText, plainOf, richTextOf, type Mark, type RichText } from './rich-text.js';

const strong: Mark = { type: 'strong' };
const link = (href: string): Mark => ({ type: 'link', href });

const runs = fc.array(
  fc.record({
    text: fc
      .array(fc.constantFrom('one ', 'two ', 'three', ' ', 'قال ', '.', '👩🏽‍🚀', 'e\u0301'), {
        maxLength: 4,
      })
      .map((w) => w.join('')),
    marks: fc.subarray<Mark>([strong, { type: 'em' }, link('https://example.org/')]),
  }),
  { maxLength: 5 },
);
const paragraphs: fc.Arbitrary<RichText[]> = fc.array(runs.map(normaliseRichText), {
  maxLength: 3,
});

const oldOf = (parts: RichDiffPart[]) =>
  normaliseRichText(
    parts.flatMap((part) => (part.type === 'insert' ? [] : (part.before ?? part.runs))),
  );
const newOf = (parts: RichDiffPart[]) =>
  normaliseRichText(parts.flatMap((part) => (part.type === 'delete' ? [] : part.runs)));

describe('richDiff', () => {
  it('shows bold and link edits on words that stayed', () => {
    const before = [
      [
        { text: 'The minister ' },
        { text: 'said', marks: [link('https://a.example/')] },
        { text: ' no.' },
      ],
    ];
    const after = [
      [
        { text: 'The ' },
        { text: 'minister', marks: [strong] },
        { text: ' ' },
        { text: 'said', marks: [link('https://b.example/')] },
        { text: ' yes.' },
      ],
    ];
    const parts = richDiff(before, after);
    expect(
      parts.map(({ type, runs, before, change }) => [
        type,
        plainOf(runs),
        before?.[0]?.marks ?? null,
        change,
      ]),
    ).toEqual([
      ['equal', 'The ', null, null],
      ['format', 'minister', null, 0],
      ['equal', ' ', null, null],
      ['format', 'said', [link('https://a.example/')], 1],
      ['equal', ' ', null, null],
      ['delete', 'no', null, 2],
      ['insert', 'yes', null, 2],
      ['equal', '.', null, null],
    ]);
    expect(revertRichChange(parts, 1)[0]).toContainEqual({
      text: 'said',
      marks: [link('https://a.example/')],
    });
    expect(plainOf(revertRichChange(parts, 2)[0] ?? [])).toBe('The minister said no.');
  });

  it('shows a split paragraph as an inserted line feed, and joins it again on revert', () => {
    const parts = richDiff([richTextOf('One. Two.')], [richTextOf('One.'), richTextOf('Two.')]);
    expect(parts.map(({ type, runs }) => [type, plainOf(runs)])).toEqual([
      ['equal', 'One.'],
      ['delete', ' '],
      ['insert', '\n'],
      ['equal', 'Two.'],
    ]);
    expect(revertRichChange(parts, 0)).toEqual([richTextOf('One. Two.')]);
  });

  it('loses neither words nor marks', () => {
    fc.assert(
      fc.property(paragraphs, paragraphs, (before, after) => {
        const parts = richDiff(before, after);
        expect(oldOf(parts)).toEqual(flattenParagraphs(before));
        expect(newOf(parts)).toEqual(flattenParagraphs(after));
      }),
      { numRuns: 500 },
    );
  });

  it('comes back to the old paragraphs when every change is taken back', () => {
    fc.assert(
      fc.property(paragraphs, paragraphs, (before, after) => {
        let now = after;
        let parts = richDiff(before, now);
        for (let steps = 0; parts.some((part) => part.change !== null); steps++) {
          if (steps > 200) throw new Error('reverting does not end');
          now = revertRichChange(parts, 0);
          parts = richDiff(before, now);
        }
        expect(flattenParagraphs(now)).toEqual(flattenParagraphs(before));
      }),
      { numRuns: 200 },
    );
  });

  it('comes to the new paragraphs when changes are taken one by one, in any order', () => {
    fc.assert(
      fc.property(paragraphs, paragraphs, fc.infiniteStream(fc.nat()), (before, after, which) => {
        let now = before;
        let parts = richDiff(now, after);
        for (let steps = 0; parts.some((part) => part.change !== null); steps++) {
          if (steps > 200) throw new Error('taking does not end');
          const count = Math.max(...parts.map(({ change }) => (change ?? -1) + 1));
          now = takeRichChange(parts, which.next().value % count);
          parts = richDiff(now, after);
        }
        expect(flattenParagraphs(now)).toEqual(flattenParagraphs(after));
      }),
      { numRuns: 200 },
    );
  });
});
