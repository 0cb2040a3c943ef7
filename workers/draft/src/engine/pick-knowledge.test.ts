import fc from 'fast-check';
import { matchKeyOf, matchWordsOf, stemHashes } from '@dragoman/shared/domain';
import { estimateTokens } from './estimate-tokens.js';
import { KNOWS_NOTHING, type KnownExample, type KnownUsage } from './knowledge.js';
import { pickKnowledge } from './pick-knowledge.js';

const exampleOf = (
  id: string,
  score: number,
  ar = `نص ${id}`,
  en = `Text ${id}`,
): KnownExample => ({
  ...{ id, score, ar, en },
});
const asked = (examples: KnownExample[], usages: KnownUsage[] = []) => [
  { knowledge: { ...KNOWS_NOTHING, examples, usages } },
];

it('never takes more than its budget, and takes the likest first', () => {
  const example = fc.record({
    id: fc.uuid(),
    score: fc.double({ min: 0, max: 1, noNaN: true }),
    ar: fc.string({ minLength: 1, maxLength: 400 }),
    en: fc.string({ maxLength: 400 }),
  });
  const word = fc.constantFrom('قلعة', 'مرفأ', 'نهر', 'جسر');
  const usage = fc.record({
    id: fc.uuid(),
    ar: fc.constant(''),
    en: fc.string({ maxLength: 200 }),
    words: fc.uniqueArray(
      word.map((text) => ({ text, stem: text.charCodeAt(0), weight: 5 })),
      {
        minLength: 1,
        selector: ({ stem }) => stem,
      },
    ),
  });
  fc.assert(
    fc.property(
      fc.array(example, { maxLength: 8 }),
      fc.array(usage, { maxLength: 8 }),
      fc.integer({ min: 0, max: 500 }),
      (list, usages, budget) => {
        const picked = pickKnowledge(asked(list, usages), [], [], budget);
        expect(picked.tokens).toBeLessThanOrEqual(budget);
        const taken = picked.examples.map(({ ar, en }) =>
          estimateTokens(JSON.stringify({ ar, en })),
        );
        expect(taken.reduce((sum, tokens) => sum + tokens, 0)).toBeLessThanOrEqual(picked.tokens);
        // No word is shown twice.
        const shown = picked.usages.flatMap(({ words }) => words.map(({ text }) => text));
        expect(new Set(shown).size).toBe(shown.length);
        const scores = picked.examples.map(({ score }) => score);
        expect(scores).toEqual(scores.toSorted((a, b) => b - a));
      },
    ),
    { numRuns: 60 },
  );
});

it('says nothing twice: not two segments’ same example, not a correction and what it became, not the neighbours', () => {
  const shared = exampleOf('1', 0.9);
  const became = exampleOf('2', 0.8, 'قالَ', 'Said.');
  const near = exampleOf('3', 0.7, 'جار', 'Neighbour.');
  const corrections = [{ id: 'c', score: 0.8, ar: 'قال', draft: 'Told.', edited: 'Said.' }];
  const known = { ...KNOWS_NOTHING, examples: [shared, became, near], corrections };
  const segments = [{ knowledge: known }, { knowledge: { ...known, corrections: [] } }];
  const previous = [{ ar: 'جار', en: 'Neighbour.' }];
  const picked = pickKnowledge(segments, corrections, previous);
  expect(picked.examples.map(({ id }) => id)).toEqual(['1']);
  expect(picked.corrections.map(({ id }) => id)).toEqual(['c']);
});

it('shows names in the fewest sentences, and none that an example shows', () => {
  const [salameh, port, bridge] = ['سلامة', 'المرفأ', 'الجسر'].map((text) => {
    const [stem = 0] = stemHashes(matchWordsOf(matchKeyOf(text)));
    return { text, stem, weight: 5 };
  });
  const usageOf = (id: string, words: KnownUsage['words']) => ({ id, ar: '', en: id, words });
  const usages = [
    usageOf('one', [port!]),
    usageOf('both', [port!, salameh!, bridge!]),
    usageOf('other', [bridge!]),
  ];
  const told = exampleOf('1', 0.8, 'أعيد فتح جسر الجبل', 'The bridge reopened.');
  const picked = pickKnowledge(asked([told], usages), []);
  expect(picked.usages).toEqual([{ ...usages[1], words: [port, salameh] }]);
});

it('estimates from above: more than any measured engine takes of Arabic and of English', () => {
  const arabic = 'قالت وزارة الصحة إن عدد المصابين انخفض إلى النصف خلال الأسبوع الماضي.';
  expect(estimateTokens(arabic)).toBeGreaterThan(arabic.length / 1.6);
  expect(estimateTokens('The ministry said the number had halved.')).toBeGreaterThan(40 / 4.98);
});
