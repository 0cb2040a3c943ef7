import { checkSegment } from '../check-segment.js';
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

// Each Arabic in faithful English, and in one with a mistake.
const PAIRS: readonly (readonly [ar: string, faithful: string, wrong: string])[] = [
  ['تراجعت ١٢٪ إلى ٤٫٨ مليار دولار.', 'They fell 12% to $4.8bn.', 'They fell 4.8% to $12bn.'],
  [
    'أُرجئ من حزيران إلى أيلول.',
    'It moved from June to September.',
    'It moved from September to June.',
  ],
  ['ارتفع من ٢٠ إلى ٣٥ طناً.', 'It rose to 35 tonnes from 20.', 'It rose from 35 to 20 tonnes.'],
  ['خفضها ٥٠ نقطة أساس.', 'It cut them by half a percentage point.', 'It cut them by 50 percent.'],
  ['ثلاث نقاط من أصل أربع.', 'Three points out of four.', 'Four points out of four.'],
  ['نحو اثني عشر موظفاً.', 'About a dozen workers.', 'About two dozen workers.'],
  ['مئات الآلاف من الناس.', 'Hundreds of thousands of people.', 'Hundreds of people.'],
  [
    'عشرات القذائف ومئات الجرحى.',
    'Dozens of shells, hundreds hurt.',
    'Hundreds of shells, hundreds hurt.',
  ],
  ['زاد ثلاثة أضعاف.', 'It tripled.', 'It doubled.'],
  ['يبدأ في الثامنة والنصف مساءً.', 'It starts at 8.30pm.', 'It starts at 9.30pm.'],
  [
    'ثلثا السكان وساعتان ونصف.',
    'Two thirds of them; two and a half hours.',
    'Two thirds of them; three and a half hours.',
  ],
  ['بين ٢٥٠ و٣٠٠ دولار.', 'From $250 to $300.', 'From €250 to €300.'],
];

describe('figures that say something else', () => {
  const kinds = (ar: string, en: string) =>
    checkSegment({
      ...{ kind: 'paragraph', status: 'edited', draft: null, drafted: true },
      source: { text: ar, hrefs: [] },
      target: { text: en, hrefs: [] },
    })
      .filter(({ severity }) => severity !== 'advise')
      .map(({ kind }) => kind);

  it.each(PAIRS)('are found, and what says the same passes: %s', (ar, faithful, wrong) => {
    expect(kinds(ar, faithful)).toEqual([]);
    expect(kinds(ar, wrong)).not.toEqual([]);
  });
});
