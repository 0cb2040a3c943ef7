import { numbersExchanged } from './numbers-exchanged.js';

function found(ar: string, en: string): string[] {
  return numbersExchanged({
    ...{ kind: 'paragraph', status: 'edited', draft: null, drafted: true },
    source: { text: ar, hrefs: [] },
    target: { text: en, hrefs: [] },
  }).map(({ severity }) => severity);
}

describe('two numbers of one sentence', () => {
  const ar = 'أسفر الهجوم عن مقتل ١٤ شخصاً وإصابة ٤٥ آخرين.';

  it.each(['The attack killed 45 people and injured 14.', 'It left 45 dead and 14 wounded.'])(
    'are exchanged: %s',
    (en) => expect(found(ar, en)).toEqual(['warn']),
  );

  it.each([
    'The attack killed 14 people and injured 45.',
    'Forty-five were hurt and 14 killed in the attack.',
    'Of 59 hit, 14 were killed.',
    'The attack cost 45 and 14.',
  ])('are not: %s', (en) => expect(found(ar, en)).toEqual([]));
});
