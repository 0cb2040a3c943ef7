import { createTestDatabase, type TestDatabase } from '../testing/index.js';
import { stemHashes, matchWordsOf, matchKeyOf } from '../domain/index.js';
import { recallMemory } from './memory-recall.js';
import { recallUsages } from './memory-usages.js';
import { insertUnits, type NewMemoryUnit } from './memory-unit-queries.js';

let test: TestDatabase;
beforeAll(async () => {
  test = await createTestDatabase();
  await test.db
    .insertInto('source')
    .values([
      { id: 'ar-edition', name: 'Arabic edition' },
      { id: 'other', name: 'Another' },
    ])
    .execute();
});
afterAll(() => test.destroy());
beforeEach(() => test.db.deleteFrom('memory_unit').execute());

const pair = (
  arabic: string,
  english: string,
  more: Partial<NewMemoryUnit> = {},
): NewMemoryUnit => ({
  arabic,
  english: [[{ text: english }]],
  origin: 'import',
  reviewed: true,
  source_id: null,
  story: 'file',
  translation_id: null,
  segment_id: null,
  revision_number: null,
  author: null,
  approved_by: null,
  approved_at: null,
  import_id: null,
  ...more,
});
const recalled = async (question: Parameters<typeof recallMemory>[1]) =>
  (await recallMemory(test.db, question)).map(({ kind, score, difference, english }) => [
    english[0]?.[0]?.text,
    kind,
    score,
    difference,
  ]);

const said = 'أعلنت وزارة النقل اليوم خطة جديدة للحافلات في العاصمة';

describe('recallMemory', () => {
  it('gives context before exact before fuzzy, flags other figures, and stops at the limit', async () => {
    await insertUnits(test.db, [
      pair(`${said} وبلغت 12`, 'figures'),
      pair(`${said} وبلغت 15`, 'same', { previous_arabic: 'س', next_arabic: 'ص' }),
      pair(`${said} وبلغت 15`, 'in place', { previous_arabic: 'قبل', next_arabic: '' }),
      pair('أعلنت وزارة الصحة أمس خطة أخرى للمستشفيات في العاصمة وبلغت 15', 'other words'),
      pair('لا علاقة لهذا بذاك', 'nothing like it'),
    ]);
    const question = { arabic: `${said} وبلغت ١٥`, previousArabic: 'قَبل', nextArabic: '' };
    expect(await recalled(question)).toEqual([
      ['in place', 'context', 95, 'none'],
      ['same', 'exact', 95, 'none'],
      ['figures', 'fuzzy', 90, 'numbers'],
      ['other words', 'fuzzy', 59, 'words'],
    ]);
    expect(await recalled({ ...question, limit: 1 })).toEqual([
      ['in place', 'context', 95, 'none'],
    ]);
    expect(await recalled({ ...question, nextArabic: null, limit: 1 })).toEqual([
      ['in place', 'exact', 95, 'none'],
    ]);
    expect(await recalled({ ...question, least: 70 })).toHaveLength(3);
  });

  it('gives the same pair once, however many files brought it', async () => {
    await insertUnits(test.db, [
      pair(said, 'once', { story: 'a' }),
      pair(said, 'once', { story: 'b', previous_arabic: 'x', next_arabic: 'y' }),
      pair(said, 'twice'),
    ]);
    expect((await recalled({ arabic: said })).map(([english]) => english).sort()).toEqual([
      'once',
      'twice',
    ]);
  });

  it('finds nothing in nothing: an empty text, figures alone, an empty memory', async () => {
    for (const arabic of ['', '  ', '«»', '12', 'كلمة'])
      expect(await recalled({ arabic })).toEqual([]);
    await insertUnits(test.db, [pair('12', 'twelve'), pair('كلمة', 'a word')]);
    expect(await recalled({ arabic: '12' })).toEqual([['twelve', 'exact', 95, 'none']]);
    expect(await recalled({ arabic: 'كلمات' })).toEqual([['a word', 'fuzzy', 47, 'words']]);
  });
});

it('recallUsages finds reviewed pairs that hold a rare word, the newest and the one that shows most', async () => {
  const everyday = Array.from({ length: 60 }, (_, n) =>
    pair(`قال الوزير إن الخطة ${n}`, `plan ${n}`),
  );
  await insertUnits(test.db, [
    pair('زار الجولاني حلب', 'old'),
    pair('غادر الجولاني إدلب نحو دمشق', 'most'),
    pair('الجولاني يستقبل وفداً', 'newest'),
    pair('إدلب والجولاني', 'a guess', { reviewed: false }),
    pair('إدلب', 'too long '.repeat(50)),
    ...everyday,
  ]);
  const nobody = '00000000-0000-4000-8000-000000000000';
  const stems = stemHashes(matchWordsOf(matchKeyOf('قال الوزير إن الجولاني في إدلب')));
  const found = await recallUsages(test.db, stems, nobody);
  expect(found.map(({ english, shown }) => [english, shown.length])).toEqual([
    ['newest', 1],
    ['most', 2],
  ]);
  const alone = stemHashes(matchWordsOf(matchKeyOf('حلب')));
  expect((await recallUsages(test.db, alone, nobody)).map(({ english }) => english)).toEqual([
    'old',
  ]);
  expect(await recallUsages(test.db, stemHashes(['وزير']), nobody)).toEqual([]);
  expect(await recallUsages(test.db, [], nobody)).toEqual([]);
});
