import fc from 'fast-check';
import { concordanceOf, foundRanges } from './concordance.js';
import { lightStem, matchHashes } from './light-stem.js';
import { matchKeyOf, matchWordsOf } from './match-key.js';
import { comparable, likenessOf } from './match-score.js';
import { compareMatches, kindOf, penaltiesOf, scoreOf } from './rank-matches.js';

const likeness = (a: string, b: string) =>
  likenessOf(comparable(matchKeyOf(a)), comparable(matchKeyOf(b)));

describe('likenessOf', () => {
  it('takes spellings, vowel signs, digits and shapes of quotation marks for the same', () => {
    for (const [a, b] of [
      ['أعلنَ إلى مدرسةٍ', 'اعلن الى مدرسه'],
      ['قُتل ١٢ شخصًا', 'قتل 12 شخصا'],
      ['قال: «نعم»', 'قال: "نعم"'],
      ['كلمة  واحدة\nهنا', 'كلمة واحدة هنا'],
    ] as const)
      expect([a, likeness(a, b)]).toEqual([a, { similarity: 100, difference: 'none' }]);
  });

  it.each([
    ['قتل 12 شخصا في حلب', 'قتل 15 شخصا في حلب', 90, 'numbers'],
    ['هل وصل الوزير؟', 'هل وصل الوزير.', 99, 'punctuation'],
    ['وصل الوزير إلى بيروت', 'وصل الوزير إلى دمشق', 75, 'words'],
    ['الحكومة تعلن خطة', 'والحكومات تعلن خطة', 83, 'words'],
    ['بلغت 5,000 ليرة', 'بلغت 5000 ليرة', 99, 'punctuation'],
    ['بلغت 1.5 مليون', 'بلغت 15 مليون', 83, 'numbers'],
    ['قال', 'كلام آخر تماما', 0, 'words'],
  ])('scores %s and %s', (a, b, similarity, difference) => {
    expect(likeness(a, b)).toEqual({ similarity, difference });
  });

  it('never calls a text of hundreds of words the same for one figure', () => {
    const long = Array.from({ length: 400 }, (_, index) => `كلمة${'ابتثج'[index % 5]}`).join(' ');
    expect(likeness(`${long} 5`, `${long} 6`)).toEqual({ similarity: 99, difference: 'numbers' });
  });

  const word = fc.constantFrom('قال', 'الوزير', 'وزير', '12', '13', 'بيروت', 'في', '،', '.');
  const text = fc.array(word, { maxLength: 12 }).map((words) => words.join(' '));
  it('is the same both ways, 100 for the same key alone, and spares only what is below the least', () => {
    fc.assert(
      fc.property(text, text, fc.integer({ min: 0, max: 100 }), (a, b, least) => {
        const [x, y] = [comparable(matchKeyOf(a)), comparable(matchKeyOf(b))];
        const whole = likenessOf(x, y);
        expect(likenessOf(y, x)).toEqual(whole);
        expect(whole.similarity === 100).toBe(x.key === y.key);
        const spared = likenessOf(x, y, least);
        if (whole.similarity >= least) expect(spared).toEqual(whole);
        else expect(spared.similarity).toBeLessThan(Math.max(least, 1));
      }),
    );
  });
});

describe('what matches are found by and ordered by', () => {
  it('brings forms of a word together, of either language', () => {
    expect(new Set(['والحكومه', 'حكومات', 'بالحكومه'].map(lightStem)).size).toBe(1);
    expect(['talks', 'policies', 'minister’s', 'crisis', 'bus'].map(lightStem)).toEqual([
      'talk',
      'policy',
      'minister',
      'crisi',
      'bus',
    ]);
  });

  it('finds a sentence with other figures by its pairs of words', () => {
    const hashes = (said: string) => matchHashes(matchWordsOf(matchKeyOf(said)));
    const [a, b] = [hashes('قتل 12 شخصا'), hashes('قتل 99 شخصا')];
    expect(a.filter((hash) => b.includes(hash))).toHaveLength(4);
  });

  it('trusts what a person of this source approved most, and context before all', () => {
    const own = { origin: 'desk', reviewed: true, sourceId: 'ar-edition' } as const;
    expect(penaltiesOf(own, 'ar-edition')).toEqual([]);
    expect(penaltiesOf(own, null)).toEqual([]);
    expect(penaltiesOf({ ...own, reviewed: false }, 'other')).toEqual([
      'unreviewed',
      'other_source',
    ]);
    expect(penaltiesOf({ ...own, origin: 'import', sourceId: null }, 'ar-edition')).toEqual([
      'imported',
    ]);
    expect([scoreOf(100, ['unreviewed']), scoreOf(80, ['unreviewed', 'imported'])]).toEqual([
      70, 53,
    ]);
    expect(kindOf({ similarity: 99, difference: 'punctuation' }, true)).toBe('fuzzy');
    const match = { kind: 'exact', score: 100, similarity: 100, number: 1 } as const;
    const order = [
      { ...match, score: 95 },
      { ...match, number: 2 },
      { ...match, kind: 'context' as const },
      match,
    ].sort(compareMatches);
    expect(order).toEqual([
      { ...match, kind: 'context' },
      { ...match, number: 2 },
      match,
      { ...match, score: 95 },
    ]);
  });

  it('finds words in any form and phrases side by side, where they stand', () => {
    const found = (text: string, search: string) =>
      foundRanges(text, concordanceOf(search))?.map(([start, end]) => text.slice(start, end));
    expect(found('قالت الحكومةُ، والحكومات', 'حكومة')).toEqual(['الحكومةُ', 'والحكومات']);
    expect(found('The talks on the truce', 'truce talk')).toEqual(['talks', 'truce']);
    expect(found('The talks on the truce', '"the truce"')).toEqual(['the truce']);
    expect(found('The truce, the talks', '"truce talks"')).toBeUndefined();
    expect(found('عام ٢٠١٩', '2019')).toEqual(['٢٠١٩']);
    expect(found('anything', '')).toEqual([]);
  });
});
