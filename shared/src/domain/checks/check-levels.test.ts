import { FindingKind } from '../finding.js';
import { checkSegment } from './check-segment.js';
import { CheckLevels, isTooLow, lowestLevel } from './check-levels.js';
import { FINDING_SENTENCES, findingSentence } from './finding-sentences.js';
import { OWN_SEVERITIES } from './own-severities.js';

const check = (levels: CheckLevels, english = 'The the minister said 12.') =>
  checkSegment(
    {
      kind: 'paragraph',
      source: { text: 'قال الوزير ١٢.', hrefs: [] },
      target: { text: english, hrefs: [] },
      status: 'edited',
      draft: null,
      drafted: true,
    },
    { publishedAt: null, terms: null, levels },
  ).map(({ kind, severity }) => `${kind} ${severity}`);

describe('what a desk makes of a check', () => {
  it('is the check’s own weight where nothing is set, and else what is set', () => {
    expect(check({})).toEqual(['doubled_word warn']);
    expect(check({ doubled_word: 'block' })).toEqual(['doubled_word block']);
    expect(check({ doubled_word: 'off' })).toEqual([]);
  });

  it('never falls below what guards publication', () => {
    expect(check({ empty_target: 'off' }, '')).toEqual(['empty_target block']);
    expect(check({ model_leak: 'advise' }, 'Translation: the minister said 12.')).toEqual([
      'model_leak block',
    ]);
    expect(isTooLow('arabic_left', 'off')).toBe(true);
    expect(lowestLevel('doubled_word')).toBe('off');
  });

  it('is known for every check, its own weights included', () => {
    expect(Object.keys(OWN_SEVERITIES).sort()).toEqual([...FindingKind.options].sort());
    expect(CheckLevels.safeParse({ doubled_word: 'loud' }).success).toBe(false);
  });
});

it('says a finding with what belongs into its braces', () => {
  expect(findingSentence('number_differs', { arabic: '٦٤٪', english: '46%' })).toBe(
    'The Arabic says ٦٤٪, the English says 46%.',
  );
  for (const sentence of Object.values(FINDING_SENTENCES)) expect(sentence).toMatch(/[.:?}]$/);
});
