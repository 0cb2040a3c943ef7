import fc from 'fast-check';
import { type Mark, plainOfParagraphs, type RichText, richTextOf } from '@dragoman/shared/domain';
import { mergeWords, sameText } from './merge-words.js';

const words = fc.constantFrom(
  'water',
  'returns',
  'to',
  'the',
  'marshes',
  '٣٫٥٪',
  'العراق',
  'U.S.',
  ',',
);
const marks = fc.constantFrom<Mark[][]>([], [{ type: 'strong' }], [{ type: 'em' }]);
const run = fc.record({ text: words.map((word) => `${word} `), marks });
const paragraph = fc.array(run, { minLength: 1, maxLength: 8 });
const text = fc.array(paragraph, { minLength: 1, maxLength: 3 });

const plain = (...paragraphs: string[]): RichText[] => paragraphs.map(richTextOf);
const merged = (base: string, mine: string, theirs: string) => {
  const result = mergeWords(plain(base), plain(mine), plain(theirs));
  return result && plainOfParagraphs(result);
};

describe('mergeWords', () => {
  it('gives back the one text that changed', () => {
    fc.assert(
      fc.property(text, text, (base, changed) => {
        for (const result of [
          mergeWords(base, changed, base),
          mergeWords(base, base, changed),
          mergeWords(base, changed, changed),
        ]) {
          expect(result).not.toBeNull();
          expect(sameText(result ?? [], changed)).toBe(true);
        }
      }),
    );
  });

  it('does not depend on who is called mine', () => {
    fc.assert(
      fc.property(text, text, text, (base, mine, theirs) => {
        const [one, other] = [mergeWords(base, mine, theirs), mergeWords(base, theirs, mine)];
        expect(one === null).toBe(other === null);
        if (one && other) expect(sameText(one, other)).toBe(true);
      }),
    );
  });

  it('keeps two changes of two places in a story of known words', () => {
    const story = Array.from({ length: 12 }, (_, index) => `word${index}`);
    const place = fc.integer({ min: 0, max: 11 });
    fc.assert(
      fc.property(place, place, (here, there) => {
        fc.pre(Math.abs(here - there) > 2);
        const mine = story.with(here, 'MINE').join(' ');
        const theirs = story.with(there, 'THEIRS').join(' ');
        expect(merged(story.join(' '), mine, theirs)).toBe(
          story.with(here, 'MINE').with(there, 'THEIRS').join(' '),
        );
      }),
    );
  });

  it.each([
    ['the same word differently', 'a red house here', 'a blue house here', 'a green house here'],
    ['two endings', 'It rained', 'It rained today', 'It rained hard'],
    [
      'a deletion against a change inside it',
      'one two three four five',
      'one five',
      'one two 3 four five',
    ],
  ])('leaves %s to a person', (_, base, mine, theirs) => {
    expect(merged(base, mine, theirs)).toBeNull();
  });

  it('joins a new paragraph with a word changed elsewhere', () => {
    const result = mergeWords(
      plain('The herd has shrunk. It came back first.'),
      plain('The herd has shrunk.', 'It came back first.'),
      plain('The flock has shrunk. It came back first.'),
    );
    expect(result).toEqual(plain('The flock has shrunk.', 'It came back first.'));
  });

  it('joins bold on one word with another word', () => {
    const bold: RichText[] = [
      [
        { text: 'The ' },
        { text: 'herd', marks: [{ type: 'strong' }] },
        { text: ' came back first' },
      ],
    ];
    const result = mergeWords(
      plain('The herd came back first'),
      bold,
      plain('The herd came back last'),
    );
    expect(result).toEqual([
      [
        { text: 'The ' },
        { text: 'herd', marks: [{ type: 'strong' }] },
        { text: ' came back last' },
      ],
    ]);
  });

  it('leaves bold on a word that the other replaced to a person', () => {
    const bold: RichText[] = [[{ text: 'The ' }, { text: 'herd', marks: [{ type: 'strong' }] }]];
    expect(mergeWords(plain('The herd'), bold, plain('The flock'))).toBeNull();
  });
});
