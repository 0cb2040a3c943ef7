import fc from 'fast-check';
import { BlockKind } from './block.js';
import { canonicalText, type RevisionContent } from './revision-content.js';
import type { Mark, RichText } from './rich-text.js';
import { storyParts } from './story-html.js';

const mark: fc.Arbitrary<Mark> = fc.oneof(
  fc.constantFrom<Mark>({ type: 'strong' }, { type: 'em' }),
  fc.record({
    type: fc.constant('link' as const),
    href: fc.constantFrom('https://a.example/', 'https://b.example/'),
  }),
);
const run = fc.record({
  text: fc.string({ maxLength: 4 }),
  marks: fc.array(mark, { maxLength: 2 }),
});
const paragraph: fc.Arbitrary<RichText> = fc.array(run, { maxLength: 3 });
const content: fc.Arbitrary<RevisionContent> = fc.record({
  language: fc.constant('en' as const),
  sourceVersion: fc.integer({ min: 1, max: 3 }),
  segments: fc.array(
    fc.record({
      segmentId: fc.uuid(),
      kind: fc.constantFrom(...BlockKind.options),
      paragraphs: fc.array(paragraph, { maxLength: 2 }),
    }),
    { maxLength: 3 },
  ),
});

/** The meaning of a text, told another way: every character with its kind, its place and its marks. */
function meaning({ sourceVersion, segments }: RevisionContent) {
  return {
    sourceVersion,
    segments: segments.map(({ kind, paragraphs }) => ({
      kind,
      paragraphs: paragraphs.map((runs) =>
        runs.flatMap(({ text, marks }) =>
          [...text].map((character) => ({
            character,
            marks: new Set((marks ?? []).map((one) => JSON.stringify(Object.entries(one).sort()))),
          })),
        ),
      ),
    })),
  };
}

/** The same text written otherwise: runs cut into characters, marks in another order, other ids. */
function rewritten(text: RevisionContent): RevisionContent {
  return {
    ...text,
    segments: text.segments.map(({ kind, paragraphs }, index) => ({
      paragraphs: paragraphs.map((runs) =>
        runs.flatMap(({ text: words, marks }) =>
          [...words, ''].map((character) => ({
            marks: [...(marks ?? []), ...(marks ?? [])].reverse(),
            text: character,
          })),
        ),
      ),
      kind,
      segmentId: `other-${index}`,
    })),
  };
}

it('is the same for the same text, however its runs, marks, keys and ids are written', () => {
  fc.assert(
    fc.property(content, (text) => {
      expect(canonicalText(rewritten(text))).toBe(canonicalText(text));
    }),
  );
});

it('is equal exactly when kinds, paragraphs, words and marks are equal', () => {
  const pairs = fc.oneof(
    fc.tuple(content, content),
    content.chain((text) => fc.tuple(fc.constant(text), altered(text))),
  );
  fc.assert(
    fc.property(pairs, ([a, b]) => {
      let same = true;
      try {
        expect(meaning(a)).toEqual(meaning(b));
      } catch {
        same = false;
      }
      expect(canonicalText(a) === canonicalText(b)).toBe(same);
    }),
    { numRuns: 500 },
  );
});

it('never lets two different pages bear one hash', () => {
  fc.assert(
    fc.property(content, (text) => {
      expect(storyParts(rewritten(text))).toEqual(storyParts(text));
    }),
  );
});

/** One small change somewhere: a word moved, a mark added, a kind, a paragraph or the version changed. */
function altered(text: RevisionContent): fc.Arbitrary<RevisionContent> {
  const [first, ...rest] = text.segments;
  if (!first) return fc.constant({ ...text, sourceVersion: text.sourceVersion + 1 });
  const [paragraphs = [], ...others] = first.paragraphs;
  return fc.constantFrom<RevisionContent>(
    { ...text, sourceVersion: text.sourceVersion + 1 },
    { ...text, segments: [...rest, first] },
    { ...text, segments: [{ ...first, kind: 'quote' }, ...rest] },
    { ...text, segments: [{ ...first, paragraphs: [...first.paragraphs, []] }, ...rest] },
    {
      ...text,
      segments: [{ ...first, paragraphs: [[...paragraphs, { text: '.' }], ...others] }, ...rest],
    },
    {
      ...text,
      segments: [
        {
          ...first,
          paragraphs: [
            paragraphs.map((one) => ({ ...one, marks: [{ type: 'em' as const }] })),
            ...others,
          ],
        },
        ...rest,
      ],
    },
  );
}
