import { editedPair } from '../../../testing/edited-pair.js';
import { speakingBodies } from './speaking-bodies.js';
import { titleRole } from './title-role.js';

function found(ar: string, en: string): string[] {
  const pair = editedPair(ar, en);
  return [...titleRole(pair), ...speakingBodies(pair)].map(
    ({ kind, params }) => `${kind}: ${params?.['arabic'] ?? ''} → ${params?.['english'] ?? ''}`,
  );
}

describe('an office', () => {
  it.each([
    ['استقبل الملك القنصل الفرنسي.', 'The king received the French ambassador.'],
    ['زار العمدة الحي المنكوب.', 'The governor visited the stricken quarter.'],
    ['أبعد الحارس الكرة إلى ركنية.', 'The striker put the ball behind for a corner.'],
    ['قالت الممرضة هدى سالم إنها بخير.', 'Huda Salem, a teacher, said she was well.'],
    ['حضرت زوجة القبطان الجنازة.', 'The sister of the captain attended the funeral.'],
    ['افتتح رئيس الوزراء الجسر.', 'The president opened the bridge.'],
  ])('that became another is told: %s', (ar, en) => {
    expect(found(ar, en)).toEqual([expect.stringContaining('title_role: ')]);
  });

  it.each([
    ['قال مدرب الفريق إن الفوز مستحق.', 'The manager said the win was deserved.'],
    ['أعلن رئيس البلدية إغلاق السوق.', 'The mayor announced that the market would close.'],
    ['وقال القيادي في الحزب ذلك.', 'The party official said so.'],
    ['ألقى رئيس الجامعة كلمة.', 'The university’s president gave a speech.'],
    ['صرح الكاتب العام للنقابة بذلك.', 'The union’s secretary general said so.'],
    ['شكرت والدته الأطباء.', 'His mother thanked the surgeons.'],
    ['لم يعلق المتحدث باسم الجيش.', 'The army, who were asked, made no comment.'],
  ])('said in another way is not: %s', (ar, en) => expect(found(ar, en)).toEqual([]));

  it('knows whom a name like an office names', () => {
    expect(
      found('قال جون بيشوب ذلك أمام القاضي.', 'John Bishop said so before the judge.'),
    ).toEqual([]);
  });
});

describe('a ministry', () => {
  it('that became another is told, on either side of the word', () => {
    expect(found('أعلنت وزارة الزراعة ذلك.', 'The Ministry of Culture announced it.')).toEqual([
      'title_role: وزارة الزراعة → Ministry of Culture',
    ]);
    expect(found('قالت وزيرة الصحة ذلك.', 'The justice minister said so.')).toHaveLength(1);
  });

  it('is known by any of its parts', () => {
    expect(
      found('قالت وزارة التربية والتعليم العالي ذلك.', 'The education ministry said so.'),
    ).toEqual([]);
  });
});

describe('a rank', () => {
  it.each([
    ['زار المدير المصنع.', 'The deputy director visited the factory.'],
    ['صرح الوزير بذلك.', 'The former minister said so.'],
  ])('that the Arabic does not give is told: %s', (ar, en) => {
    expect(found(ar, en)).toHaveLength(1);
  });

  it.each([
    ['زار نائب المدير المصنع.', 'The deputy director visited the factory.'],
    ['صرح الوزير الأسبق بذلك.', 'The former minister said so.'],
  ])('that it gives is not: %s', (ar, en) => expect(found(ar, en)).toEqual([]));
});

describe('whoever speaks', () => {
  it.each([
    ['قالت الجمارك إن الشحنة صودرت.', 'The coast guard said the shipment had been seized.'],
    ['بحسب البنك الدولي، تراجع النمو.', 'According to the Red Cross, growth slowed.'],
    ['أفاد مصدر في المستشفى بذلك.', 'A police source said so.'],
    ['وقالت الشركة إنها آسفة.', 'The union said it was sorry.'],
    ['رأى محامي العائلة ذلك.', 'The embassy said so.'],
  ])('is not to become another body: %s', (ar, en) => {
    expect(found(ar, en)).toEqual([expect.stringContaining('quote_attribution: ')]);
  });

  it.each([
    ['قالت الشرطة إن التحقيق مستمر.', 'Detectives said the investigation was going on.'],
    ['أعلنت الوزارة ذلك.', 'The department announced it.'],
    ['قضت المحكمة بسجنه.', 'He was jailed, the judge who tried the case said.'],
    ['قال الجيش إن من قتل كان مسلحا.', 'Those who died were armed, the military said.'],
  ])('may be called otherwise: %s', (ar, en) => expect(found(ar, en)).toEqual([]));
});

describe('two who speak', () => {
  it.each([
    [
      'قال المدرب إن الفريق تعب، ورفض القائد التعليق.',
      'The captain said the team was tired, and the coach declined to comment.',
    ],
    [
      'دافعت الحكومة عن القانون بينما انتقدته نقابة المعلمين.',
      'The teachers’ union defended the law, while the government criticised it.',
    ],
    ['اتهمت موسكو كييف بالمماطلة.', 'Kyiv accused Moscow of stalling.'],
    ['الجيش يتهم الحكومة بالفساد', 'Government accuses army of corruption'],
  ])('are not given each other’s part: %s', (ar, en) => {
    expect(found(ar, en)).toEqual([expect.stringContaining('quote_attribution: ')]);
  });

  it.each([
    [
      'قال المدرب إن الفريق تعب، ورفض القائد التعليق.',
      'The captain declined to comment, while the coach said the team was tired.',
    ],
    ['اتهمت موسكو كييف بالمماطلة.', 'Moscow accused Kyiv of stalling.'],
    ['الجيش يتهم الحكومة بالفساد', 'Army accuses government of corruption'],
  ])('may change places with their parts: %s', (ar, en) => expect(found(ar, en)).toEqual([]));
});
