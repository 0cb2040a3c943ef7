import { createTermMatcher, matchTerms, seedTerms, tidyTerm } from '../domain/index.js';
import { createTestDatabase, type TestDatabase } from '../testing/index.js';
import { plantSeedTerms } from './plant-seed-terms.js';
import { loadTermBase } from './term-base.js';
import { insertTerms } from './term-queries.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.destroy());

it('lists seeds that stand by themselves: keys once, nothing wrong with any', () => {
  const seeds = seedTerms();
  expect(new Set(seeds.map(({ key }) => key)).size).toBe(seeds.length);
  expect(seeds.flatMap(({ content }) => tidyTerm(content).faults)).toEqual([]);
});

it('knows names as newspapers write them, and what kind of thing each is', () => {
  const terms = seedTerms().map(({ key, content }) => ({ id: key, ...tidyTerm(content).term }));
  const matcher = createTermMatcher(terms);
  const said = (text: string) =>
    matchTerms(matcher, text).map(({ term: { kind, preferred } }) => `${kind} ${preferred}`);
  expect(said('بين روسيا البيضاء وتايلند وبموزامبيق')).toEqual([
    'place Belarus',
    'place Thailand',
    'place Mozambique',
  ]);
  expect(said('باللغة الأمازيغية وبلغة الهوسا')).toEqual(['word Amazigh', 'word Hausa']);
  expect(said('مجلس الأمن ومجلس الأمن القومي')).toEqual([
    'institution UN Security Council',
    'institution National Security Council',
  ]);
  expect(said('حقوق الإنسان في الضفة الغربية')).toEqual(['word human rights', 'place West Bank']);
});

it('plants each seed once, and none over a person’s own term or a retired seed', async () => {
  const { db } = database;
  const now = new Date();
  const own = {
    kind: 'place' as const,
    arabic: ['لبنان'],
    preferred: 'the Lebanon',
    allowed: [],
    banned: [],
    note: '',
  };
  await db
    .transaction()
    .execute((trx) =>
      insertTerms(trx, [{ content: own, status: 'adopted', origin: 'person' }], null, now),
    );
  expect(await plantSeedTerms(db, now)).toBe(seedTerms().length - 1);
  await db
    .updateTable('term')
    .set({ status: 'retired' })
    .where('seed_key', '=', 'region:FR')
    .execute();
  expect(await plantSeedTerms(db, now)).toBe(0);

  const { matcher } = await loadTermBase(db);
  const english = (arabic: string) => matchTerms(matcher, arabic).map(({ term }) => term.preferred);
  expect(english('في لبنان وفرنسا ومصر')).toEqual(['the Lebanon', 'Egypt']);
  expect(english('في غشت وجويلية وكانون الثاني/يناير وذي الحجة')).toEqual([
    'August',
    'July',
    'January',
    'Dhu al-Hijjah',
  ]);
  expect(english('مارس الأب جونسون ضغوطا بنسبة صفر')).toEqual([]);
  expect(english('بمليون دينار عراقي وبالدينار العراقي وباللغة العربية')).toEqual([
    'Iraqi dinar',
    'Iraqi dinar',
    'Arabic',
  ]);
  expect(english('إلى عمان')).toEqual(expect.arrayContaining(['Oman', 'Amman']));
});
