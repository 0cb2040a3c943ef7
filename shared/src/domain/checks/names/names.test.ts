import { editedPair } from '../../../testing/edited-pair.js';
import { checkSegment } from '../check-segment.js';
import { checkStory } from '../check-story.js';

function found(ar: string, en: string) {
  return checkSegment(editedPair(ar, en)).map(({ kind, severity }) => `${kind} ${severity}`);
}

describe('a name in the place of another', () => {
  it.each([
    ['half of it, the first', 'قال المدرب سامي الجابر ذلك.', 'The coach, Rami Jaber, said so.'],
    ['half of it, by one sound', 'زارها وليد كوبتشاك أمس.', 'Walid Kobrak visited her yesterday.'],
    ['all of it', 'وصل الموفد الفرنسي جان لودريان.', 'The French envoy, Peter Hallam, arrived.'],
    ['of a hospital', 'نُقل إلى مستشفى الكندي.', 'He was taken to Mansour Hospital.'],
    ['of a company', 'أعلنت شركة «نوكيا» ذلك.', 'The company Toshiba announced it.'],
    ['of a nation', 'فاز اللاعب البرتغالي بالجائزة.', 'The Danish player won the award.'],
    ['of its people', 'أبحرت السفينة اليونانية.', 'The Turkish ship sailed.'],
    ['of a point of the compass', 'في ولاية جنوب دارفور.', 'In the state of North Darfur.'],
  ])('is told of: %s', (_, ar, en) => expect(found(ar, en)).toEqual(['name_value warn']));

  it.each([
    ['a letter more', 'قال ديفيد كلارك ذلك.', 'David Clarke said so.'],
    ['a mute letter', 'قالت كيت نايت ذلك.', 'Kate Knight said so.'],
    ['a capital for its land', 'أعلنت الدنمارك ذلك.', 'Copenhagen announced it.'],
    ['a hospital that is described', 'في المستشفى العسكري.', 'At Rashid Hospital.'],
    ['an adjective', 'في مستشفى دلال التعليمي.', 'At Dalal Teaching Hospital.'],
    ['an Irish spelling', 'وروت شيفون دويل ذلك.', 'The passenger Siobhan Doyle said so.'],
    ['a thing with an article', 'وفق مرصد الجفاف.', 'According to the Drought Ledger.'],
    ['both points of the compass', 'شمال الخرطوم وجنوبها.', 'North and south of Khartoum.'],
    ['a land beside another', 'بين تركيا واليونان.', 'Between Turkey and Greece.'],
  ])('is not: %s', (_, ar, en) => expect(found(ar, en)).toEqual([]));
});

describe('a name that is missing', () => {
  const story = (...pairs: readonly (readonly [string, string])[]) =>
    checkStory(pairs.map(([ar, en]) => editedPair(ar, en))).map((findings) =>
      findings.map(({ kind, severity }) => `${kind} ${severity}`),
    );
  const met = ['التقى الوفد كريم الزعتري أمس.', 'The delegation met Karim Zaatari.'] as const;
  const left = ['ثم غادر الزعتري الفندق.', 'Then Zaatari left the hotel.'] as const;
  const between = ['ولم يصدر بيان.', 'No statement was issued.'] as const;

  it('is told of where the story renders it elsewhere', () => {
    expect(
      story(met, left, between, between, ['وقد رفض الزعتري العرض.', 'The offer was refused.'])[4],
    ).toEqual(['name_missing warn']);
  });

  it('is told of where it is a place everybody knows', () => {
    expect(story(between, ['ووصلت السفن إلى ميناء طنجة.', 'The ships reached port.'])[1]).toEqual([
      'name_missing warn',
    ]);
  });

  it('is none where a pronoun points back, or a land stands for its town', () => {
    expect(story(met, left, ['ورفض الزعتري العرض.', 'He refused the offer.'])[2]).toEqual([]);
    expect(story(between, ['ووصلت إلى ميناء طنجة.', 'They reached Morocco.'])[1]).toEqual([]);
  });

  it('is none where the word is one before it is a place', () => {
    expect(story(between, ['جنين لا يتحرك منذ الفجر', 'A fetus that does not move'])[1]).toEqual(
      [],
    );
    expect(story(between, ['طلبت الجمعية دعما ماليا.', 'It asked for financial help.'])[1]).toEqual(
      [],
    );
    expect(story(between, ['وقدّم لها كوباً.', 'He handed her a cup.'])[1]).toEqual([]);
  });
});
