import fc from 'fast-check';
import { normaliseRichText, plainOf, type Mark, type RichText } from '@dragoman/shared/domain';
import { tagRichText, untagRichText } from './inline-tags.js';

const mark: fc.Arbitrary<Mark> = fc.oneof(
  fc.constant<Mark>({ type: 'strong' }),
  fc.constant<Mark>({ type: 'em' }),
  fc.webUrl().map((href): Mark => ({ type: 'link', href })),
);
const words = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
  .filter((text) => text.trim() !== '' && !/[⟦⟧]/u.test(text));
const richText: fc.Arbitrary<RichText> = fc.array(
  fc.record({ text: words, marks: fc.array(mark, { maxLength: 2 }) }),
  { maxLength: 6 },
);

it('gives back the same marked text', () => {
  fc.assert(
    fc.property(richText, (text) => {
      const { tagged, marks } = tagRichText(text);
      expect(untagRichText(tagged, marks)).toEqual({ ok: true, text: normaliseRichText(text) });
    }),
  );
});

it('accepts the tagged spans in any order, as English wants its words', () => {
  const spans = fc.array(fc.tuple(words, mark), { minLength: 1, maxLength: 5 });
  const shuffled = spans.chain((list) =>
    fc.tuple(fc.constant(list), fc.shuffledSubarray([...list.keys()], { minLength: list.length })),
  );
  fc.assert(
    fc.property(shuffled, ([list, order]) => {
      const marks = list.map(([, one]) => [one]);
      const english = order.map((n) => `⟦${n + 1}⟧${list[n]?.[0] ?? ''}⟦/${n + 1}⟧`).join(' ');
      const result = untagRichText(english, marks);
      if (!result.ok) throw new Error(result.reason);
      expect(plainOf(result.text)).toBe(order.map((n) => list[n]?.[0]).join(' '));
    }),
  );
});

it('refuses any set of tags but the one that was sent', () => {
  fc.assert(
    fc.property(richText, fc.nat(), (text, pick) => {
      const { tagged, marks } = tagRichText(text);
      const tags = [...tagged.matchAll(/⟦\/?\d+⟧/gu)];
      expect(untagRichText(`${tagged}⟦${marks.length + 1}⟧`, marks).ok).toBe(false);
      const dropped = tags[pick % Math.max(tags.length, 1)];
      if (!dropped) return;
      const rest = tagged.slice(dropped.index + dropped[0].length);
      expect(untagRichText(tagged.slice(0, dropped.index) + rest, marks).ok).toBe(false);
      expect(untagRichText(tagged + dropped[0], marks).ok).toBe(false);
    }),
  );
});

const strong: Mark = { type: 'strong' };
const em: Mark = { type: 'em' };

it.each([
  [
    'nested',
    '⟦1⟧a ⟦2⟧b⟦/2⟧⟦/1⟧',
    [
      { text: 'a ', marks: [strong] },
      { text: 'b', marks: [em, strong] },
    ],
  ],
  [
    'crossed',
    '⟦1⟧a⟦2⟧b⟦/1⟧c⟦/2⟧',
    [
      { text: 'a', marks: [strong] },
      { text: 'b', marks: [em, strong] },
      { text: 'c', marks: [em] },
    ],
  ],
  [
    'back to front',
    '⟦/1⟧a⟦1⟧ ⟦2⟧b⟦/2⟧',
    [{ text: 'a', marks: [strong] }, { text: ' ' }, { text: 'b', marks: [em] }],
  ],
  [
    'loosely written',
    '⟦ 1 ⟧a⟦/ ١⟧⟦٢⟧b⟦/2⟧',
    [
      { text: 'a', marks: [strong] },
      { text: 'b', marks: [em] },
    ],
  ],
])('repairs %s tags', (_name, tagged, text) => {
  expect(untagRichText(tagged, [[strong], [em]])).toEqual({ ok: true, text });
});

it('refuses a tag that encloses nothing: the link would be lost', () => {
  expect(untagRichText('⟦1⟧⟦/1⟧ the report', [[strong]])).toEqual({
    ok: false,
    reason: 'tags_empty',
  });
});

it('never lets brackets of the article pass for tags', () => {
  expect(tagRichText([{ text: 'نص ⟦1⟧ نص' }]).tagged).toBe('نص [1] نص');
});
