import { plainOf } from '@dragoman/shared/domain';
import { judgeReply, type PromptedSegment } from './judge-reply.js';

const asked: PromptedSegment[] = [
  { id: 's01', ar: 'أقر المجلس الخطة يوم الأحد بعد جلسة طويلة', marks: [] },
  { id: 's02', ar: '⟦1⟧لا تشمل⟦/1⟧ الخطة المدن الساحلية', marks: [[{ type: 'strong' }]] },
  { id: 's03', ar: 'وقالت الوزيرة إن العمل يبدأ قريبا في الجنوب', marks: [] },
];
const good = [
  { id: 's01', en: 'The council approved the plan on Sunday after a long session.' },
  { id: 's02', en: 'The plan ⟦1⟧does not include⟦/1⟧ coastal cities.' },
  { id: 's03', en: 'Work starts soon in the south, the minister said.' },
];

function verdictOf(reply: { id: string; en: string }[], truncated = false) {
  const { accepted, broken } = judgeReply(asked, reply, truncated);
  return { kept: [...accepted.keys()], broken: Object.fromEntries(broken) };
}

it('keeps a good reply whole, in any order, with its marks', () => {
  const { accepted, broken } = judgeReply(asked, [...good].reverse(), false);
  expect(broken.size).toBe(0);
  expect(accepted.get('s02')).toEqual([
    { text: 'The plan ' },
    { text: 'does not include', marks: [{ type: 'strong' }] },
    { text: ' coastal cities.' },
  ]);
});

it('keeps the good segments of a reply that lacks some', () => {
  expect(verdictOf(good.slice(0, 2))).toEqual({ kept: ['s01', 's02'], broken: { s03: 'missing' } });
});

it('drops invented ids', () => {
  expect(verdictOf([...good, { id: 's99', en: 'Invented.' }]).kept).toEqual(['s01', 's02', 's03']);
});

it('takes the same answer given twice, and neither of two different ones', () => {
  expect(verdictOf([...good, { ...good[0]!, en: 'Another text.' }, good[2]!])).toEqual({
    kept: ['s02', 's03'],
    broken: { s01: 'contradictory' },
  });
});

it('does not trust the last segment of a truncated reply', () => {
  expect(verdictOf(good.slice(0, 2), true)).toEqual({
    kept: ['s01'],
    broken: { s02: 'truncated', s03: 'missing' },
  });
});

it('refuses lost, added and untranslated text', () => {
  const reply = [
    { id: 's01', en: 'The council ⟦1⟧approved⟦/1⟧ it.' },
    { id: 's02', en: 'The plan does not include coastal cities.' },
    { id: 's03', en: asked[2]!.ar },
  ];
  expect(verdictOf(reply).broken).toEqual({
    s01: 'tags_invented',
    s02: 'tags_missing',
    s03: 'arabic_left',
  });
});

it('refuses a paragraph that repeats its neighbour', () => {
  const lost = '⟦1⟧Work starts⟦/1⟧ soon in the south, the minister said.';
  const reply = [good[0]!, { id: 's02', en: lost }, good[2]!];
  expect(verdictOf(reply).broken).toEqual({ s03: 'same_as_neighbour' });
});

it('gives clean text: entities, NUL and bidi overrides do not reach a draft', () => {
  const reply = [
    { id: 's01', en: 'Qatar&#39;s council\u0000 \u202Eapproved it.' },
    ...good.slice(1),
  ];
  const { accepted } = judgeReply(asked, reply, false);
  expect(plainOf(accepted.get('s01') ?? [])).toBe("Qatar's council approved it.");
});
