import { editedPair } from '../../../testing/edited-pair.js';
import type { Check } from '../checked-segment.js';
import { NO_CONTEXT } from '../check-context.js';
import { checkStory } from '../check-story.js';
import { boundsExchanged } from '../numbers/bounds-exchanged.js';
import { exchangedSentences } from './exchanged-sentences.js';
import { titleRole } from './title-role.js';

const found = (check: Check, ar: string, en: string) =>
  check(editedPair(ar, en), NO_CONTEXT).map(({ params }) => params?.['english']);

describe('titles', () => {
  it.each([
    [
      'وقال اللواء سامي كرم إن الوضع هادئ.',
      'Lieutenant General Sami Karam said it was calm.',
      'Lieutenant General',
    ],
    ['وصرح العميد سامي كرم بذلك.', 'Maj. Gen. Sami Karam said so.', 'Maj. Gen.'],
    ['قال نائب وزير المالية ذلك.', 'The finance minister said so.', 'minister'],
    ['وأكدت المتحدثة باسم الوزارة ذلك.', 'A spokesman for the ministry confirmed it.', 'spokesman'],
  ])('that became others are told: %s', (ar, en, said) =>
    expect(found(titleRole, ar, en)).toEqual([said]),
  );

  it.each([
    ['وقال اللواء سامي كرم إن الوضع هادئ.', 'Major General Sami Karam said it was calm.'],
    ['وقال الفريق سامي كرم ذلك.', 'Vice Admiral Sami Karam said so.'],
    ['قال نائب وزير المالية ذلك.', 'The deputy finance minister said so.'],
    ['قال وكيل وزارة المالية ذلك.', 'The finance ministry’s undersecretary said so.'],
    ['وأكدت المتحدثة باسم الوزارة ذلك.', 'A spokeswoman for the ministry confirmed it.'],
    ['وأكد المتحدث والمتحدثة ذلك.', 'The spokesman and spokeswoman confirmed it.'],
  ])('that stand pass: %s', (ar, en) => expect(found(titleRole, ar, en)).toEqual([]));
});

describe('two people', () => {
  const ar =
    'قال المدرب حسام البدراوي إن فريقه دفع ثمن الفرص الضائعة. وأشاد زميله إيهاب عطوة بروح اللاعبين الشباب.';

  it('with each other’s sentences are told', () => {
    const en =
      'Coach Ehab Atwa said his side had paid for missed chances. Hossam El Badrawy praised the spirit of the young players.';
    expect(found(exchangedSentences, ar, en)).toEqual(['Ehab']);
  });

  it('pass with their own, and where the sentences changed places', () => {
    expect(
      found(
        exchangedSentences,
        ar,
        'Coach Hossam El Badrawy said his side had paid for missed chances. Ehab Atwa praised the spirit of the young players.',
      ),
    ).toEqual([]);
    expect(
      found(
        exchangedSentences,
        ar,
        'Ehab Atwa praised the spirit of the young players. Coach Hossam El Badrawy said his side had paid for missed chances.',
      ),
    ).toEqual([]);
  });
});

describe('bounds', () => {
  it.each([
    [
      'استعادت الهيئة أقل من ربع المبلغ.',
      'The body recovered more than a quarter of the sum.',
      'more than',
    ],
    ['قتل أكثر من عشرين شخصاً.', 'Fewer than twenty people were killed.', 'Fewer than'],
  ])('that changed sides are told: %s', (ar, en, said) =>
    expect(found(boundsExchanged, ar, en)).toEqual([said]),
  );

  it.each([
    ['استعادت الهيئة أقل من ربع المبلغ.', 'The body recovered less than a quarter of the sum.'],
    ['قتل ما لا يقل عن عشرين شخصاً.', 'At least twenty people were killed.'],
    [
      'عمرها أقل من عشرين عاماً، وأكثر من ثلاثين كتاباً.',
      'She is over twenty, with under thirty books.',
    ],
  ])('pass where they stand, or where both are said: %s', (ar, en) =>
    expect(found(boundsExchanged, ar, en)).toEqual([]),
  );
});

describe('somebody of the story', () => {
  const told = (last: string) =>
    checkStory([
      editedPair(
        'قال نصر الدين مسعودي إن المحصول جيد.',
        'Nasreddine Messaoudi said the crop was good.',
      ),
      editedPair('لكن رئيس الغرفة بن عودة مختاري تحفظ على ذلك.', last),
    ])[1]?.filter(({ kind }) => kind === 'name_value' || kind === 'quote_attribution');

  it('is told of by a full name where the Arabic names somebody else', () => {
    expect(told('But the head of the chamber, Nasreddine Messaoudi, had doubts.')).toHaveLength(1);
  });

  it('passes where it is whom the Arabic names', () => {
    expect(told('But the head of the chamber, Benaouda Mokhtari, had doubts.')).toEqual([]);
  });
});
