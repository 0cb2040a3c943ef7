import { readCorpus } from '../../../testing/index.js';
import { mineTerms, type ApprovedPair } from '../index.js';

let segment = 0;
const pair = (story: string, arabic: string, english: string, draft?: string): ApprovedPair => ({
  translationId: story,
  segmentId: String(segment++),
  headline: story,
  arabic,
  draft: draft ?? null,
  english,
});

const filler = (story: string, count: number) =>
  Array.from({ length: count }, (_, at) =>
    pair(
      story,
      `جرى الحديث عن الطقس رقم ${'ابتثجح'[at]}`,
      'They spoke of the weather.',
      'They spoke of the weather.',
    ),
  );

const hilfi = [
  pair(
    'one',
    'ويقول نصير الحلفي إن الماء عاد',
    'The water is back, says Naseer al-Hilfi.',
    'The water is back, says Nasir al-Halfi.',
  ),
  pair(
    'one',
    'وبحسب نصير الحلفي عاد الصيادون',
    'The fishermen are back, according to Naseer al-Hilfi.',
    'The fishermen are back, according to Nasir al-Halfi.',
  ),
  pair(
    'two',
    'وأضاف نصير الحلفي أن السد فتح',
    'The dam was opened, Naseer al-Hilfi added.',
    'The dam was opened, Nasir al-Halfi added.',
  ),
  ...filler('one', 3),
  ...filler('two', 3),
];

it('proposes a name that is always rendered one way, with what drafts made of it', () => {
  const [term, ...more] = mineTerms(hilfi);
  expect(term).toMatchObject({
    arabic: 'نصير الحلفي',
    preferred: 'Naseer al-Hilfi',
    banned: ['Nasir al-Halfi'],
    kind: 'person',
    support: 3,
    against: 0,
  });
  expect(term!.evidence.map(({ pair: { translationId } }) => translationId)).toEqual([
    'one',
    'two',
    'one',
  ]);
  for (const { pair: shown, arabicRange, englishRange } of term!.evidence) {
    expect(shown.arabic.slice(arabicRange!.start, arabicRange!.end)).toBe('نصير الحلفي');
    expect(shown.english.slice(englishRange!.start, englishRange!.end)).toBe('Naseer al-Hilfi');
  }
  expect(more).toEqual([]);
});

it('counts a capital at the beginning of a headline for what it is', () => {
  const stories = ['one', 'two', 'three'].flatMap((story, at) => [
    pair(
      story,
      `الجرموقي في ${['حلب', 'صور', 'عدن'][at]}`,
      `Al-Jarmouqi in ${['Aleppo', 'Tyre', 'Aden'][at]}`,
      `Al-jarmuqi in ${['Aleppo', 'Tyre', 'Aden'][at]}`,
    ),
    pair(
      story,
      `وصل زهير الجرموقي ${['أمس', 'اليوم', 'مساء'][at]}`,
      `Zuhair al-Jarmouqi arrived ${['yesterday', 'today', 'at night'][at]}.`,
      `Zahir al-jarmuqi arrived ${['yesterday', 'today', 'at night'][at]}.`,
    ),
    ...filler(story, 3),
  ]);
  expect(mineTerms(stories).map(({ preferred }) => preferred)).toEqual(['Zuhair al-Jarmouqi']);
});

it('proposes a word that is always changed, under any clitic', () => {
  const terms = mineTerms([
    pair(
      'one',
      'غمرت المياه الهور كله',
      'Water covered the whole marsh.',
      'Water covered the whole hor.',
    ),
    pair(
      'one',
      'وبالهور صيادون',
      'There are fishermen in the marsh.',
      'There are fishermen in the hor.',
    ),
    pair('two', 'عاد للهور طائر', 'A bird came back to the marsh.', 'A bird came back to the hor.'),
    ...filler('one', 3),
  ]);
  expect(terms).toMatchObject([
    { arabic: 'الهور', preferred: 'marsh', banned: ['hor'], kind: 'word', support: 3 },
  ]);
});

const marsh = (story: string, arabic: string, changed = true) =>
  pair(
    story,
    arabic,
    `${arabic.length} of the ${changed ? 'marsh' : 'hor'}.`,
    `${arabic.length} of the hor.`,
  );
const marshes = [
  marsh('one', 'غمرت المياه الهور كله'),
  marsh('one', 'في الهور صيادون'),
  marsh('two', 'عاد طائر إلى الهور'),
];
const kept = ['جف الهور', 'قرب الهور قرية', 'سكن الناس الهور'].map((arabic) =>
  marsh('two', arabic, false),
);

it('proposes what three segments of two stories show', () => {
  expect(mineTerms([...marshes, ...filler('one', 3)])).toHaveLength(1);
});

it.each([
  ['one story only', marshes.map((shown) => ({ ...shown, translationId: 'one' }))],
  ['two segments only', marshes.slice(1)],
  ['an edit that is as often not made', [...marshes, ...kept]],
])('proposes nothing from %s', (_, pairs) => {
  expect(mineTerms(pairs)).toEqual([]);
});

it('finds names of real news, each with sentences that hold both', () => {
  const corpus = readCorpus();
  if (!corpus) return;
  const pairs = corpus.flatMap(({ id, pairs: story }) =>
    story.map(({ ar, en }) => pair(id, ar, en)),
  );
  const terms = mineTerms(pairs);
  expect(terms.length).toBeGreaterThan(5);
  for (const { evidence, preferred } of terms)
    for (const { pair: shown } of evidence) expect(shown.english).toContain(preferred);
});
