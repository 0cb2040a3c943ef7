import fc from 'fast-check';
import { type Mark, plainOfParagraphs, type RichText, richTextOf } from '@dragoman/shared/domain';
import { type FindQuery, findMatches, matcherOf, replaceMatches } from './find-matches.js';

const query = (find: string, replace: string, more: Partial<FindQuery> = {}): FindQuery => ({
  find,
  replace,
  matchCase: false,
  wholeWord: false,
  pattern: false,
  ...more,
});

function replaced(paragraphs: readonly RichText[], asked: FindQuery): RichText[] {
  const matcher = matcherOf(asked);
  return matcher
    ? replaceMatches(paragraphs, findMatches(paragraphs, matcher, asked))
    : [...paragraphs];
}
const plain = (text: string, asked: FindQuery) =>
  plainOfParagraphs(replaced(text.split('\n').map(richTextOf), asked));

describe('find and replace', () => {
  it.each([
    ['The herd and The Herd', query('the herd', 'it'), 'it and it'],
    [
      'The herd and The Herd',
      query('the Herd', 'it', { matchCase: true }),
      'The herd and The Herd',
    ],
    ['rain, rainy, terrain', query('rain', 'sun', { wholeWord: true }), 'sun, rainy, terrain'],
    ['It cost $1.50 (or so)', query('$1.50 (or so)', '€2'), 'It cost €2'],
    ['He said “no” didn’t he', query('"no" didn\'t', 'yes'), 'He said yes he'],
    ['5\u00A0km away', query('5 km', '8 km'), '8 km away'],
    ['ماء ومياه', query('ماء', 'نهر', { wholeWord: true }), 'نهر ومياه'],
    ['23 November', query('(\\d+) (\\p{L}+)', '$2 $1, $$', { pattern: true }), 'November 23, $'],
    ['aaa', query('a*', 'b', { pattern: true }), 'b'],
    ['one\ntwo', query('one\\stwo', 'x', { pattern: true }), 'one\ntwo'],
    ['$1 costs', query('$1', '$&'), '$& costs'],
  ])('%j with %j', (text, asked, expected) => expect(plain(text, asked)).toBe(expected));

  it('respects marks: new words take those of the first letter they replace', () => {
    const strong: Mark = { type: 'strong' };
    const text: RichText[] = [
      [{ text: 'The ' }, { text: 'old herd', marks: [strong] }, { text: ' came' }],
    ];
    expect(replaced(text, query('herd came', 'flock left'))).toEqual([
      [{ text: 'The ' }, { text: 'old flock left', marks: [strong] }],
    ]);
    expect(replaced(text, query('the old', 'a'))).toEqual([
      [{ text: 'a' }, { text: ' herd', marks: [strong] }, { text: ' came' }],
    ]);
  });

  it('refuses a broken pattern, and looks for nothing when nothing is asked', () => {
    expect(() => matcherOf(query('(', '', { pattern: true }))).toThrow(SyntaxError);
    expect(matcherOf(query('', 'x'))).toBeNull();
  });

  it('does what String.replaceAll does, however the text is marked', () => {
    const marks = fc.constantFrom<Mark[]>([], [{ type: 'strong' }], [{ type: 'em' }]);
    const run = fc.record({ text: fc.stringMatching(/^[ab ]{1,6}$/), marks });
    const find = fc.stringMatching(/^[ab]{1,3}$/);
    fc.assert(
      fc.property(
        fc.array(fc.array(run), { minLength: 1 }),
        find,
        fc.stringMatching(/^[xy]{0,2}$/),
        (text, word, by) => {
          expect(plainOfParagraphs(replaced(text, query(word, by, { matchCase: true })))).toBe(
            plainOfParagraphs(text).replaceAll(word, by),
          );
        },
      ),
    );
  });
});
