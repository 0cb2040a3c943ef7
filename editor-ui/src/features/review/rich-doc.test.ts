import fc from 'fast-check';
import {
  type Mark,
  normaliseRichText,
  plainOfParagraphs,
  type RichText,
} from '@dragoman/shared/domain';
import { docOf, paragraphsOf, plainOfDoc, positionsOf } from './rich-doc.js';

const mark = fc.oneof(
  fc.constantFrom<Mark[]>({ type: 'strong' }, { type: 'em' }),
  fc.webUrl().map((href): Mark => ({ type: 'link', href })),
);
const marks = fc.uniqueArray(mark, { maxLength: 3, selector: ({ type }) => type });
const run = fc.record({
  text: fc.string({ minLength: 1, unit: 'grapheme' }).map((text) => text.replaceAll('\n', ' ')),
  marks,
});
const paragraph: fc.Arbitrary<RichText> = fc.array(run, { maxLength: 5 });
const paragraphs = fc.array(paragraph, { minLength: 1, maxLength: 4 });

describe('an editor document', () => {
  it('holds a segment’s paragraphs, marks and links without loss', () => {
    fc.assert(
      fc.property(paragraphs, (text) => {
        expect(paragraphsOf(docOf(text))).toEqual(text.map(normaliseRichText));
        expect(plainOfDoc(docOf(text))).toBe(plainOfParagraphs(text));
      }),
    );
  });

  it('has every character of its text where positionsOf says', () => {
    fc.assert(
      fc.property(paragraphs, (text) => {
        const doc = docOf(text);
        const plain = plainOfDoc(doc);
        const position = positionsOf(plain);
        for (let offset = 0; offset < plain.length; offset++) {
          const expected = plain[offset];
          if (expected === '\n') continue;
          expect(doc.textBetween(position(offset), position(offset) + 1)).toBe(expected);
        }
      }),
    );
  });
});
