import { editedPair } from '../../testing/edited-pair.js';
import { createTermMatcher, type Term } from '../terms/index.js';
import { checkSegment } from './check-segment.js';
import { checkStory } from './check-story.js';
import { NO_CONTEXT, type CheckContext } from './check-context.js';
import { arabicSounds, latinSounds, soundDistance } from './names/sounds.js';

function found(ar: string, en: string, context: CheckContext = NO_CONTEXT) {
  return checkSegment(editedPair(ar, en), context).map(
    ({ kind, severity }) => `${kind} ${severity}`,
  );
}

describe('names by ear', () => {
  it.each([
    ['بدوي', 'Badawi'],
    ['قذافي', 'Gaddafi'],
    ['ركراكي', 'Regragui'],
    ['غوتيريش', 'Guterres'],
    ['شميت', 'Schmitt'],
    ['فتحي', 'Fathy'],
    ['كافانو', 'Kavanaugh'],
  ])('%s is heard in %s', (arabic, latin) => {
    expect(soundDistance(arabicSounds(arabic), latinSounds(latin))).toBeLessThan(1.2);
  });

  it.each([
    ['بدوي', 'Regragui'],
    ['حمدان', 'Ansari'],
    ['سلام', 'Berri'],
  ])('%s is not heard in %s', (arabic, latin) => {
    expect(soundDistance(arabicSounds(arabic), latinSounds(latin))).toBeGreaterThan(1.5);
  });
});

describe('who said it', () => {
  it.each([
    [
      'وقال المتحدث باسم الوزارة ماجد الأنصاري إن المفاوضات مستمرة.',
      'Ministry spokesman Osama Hamdan said the talks went on.',
    ],
    [
      'فيما قال النائب سامي الجميل إن كتلته ستطعن في القرار الذي رفضه نبيه بري.',
      'MP Nabih Berri said his bloc would contest the decision that Nabih Berri rejected.',
    ],
    ['بحسب وزير السياحة شريف فتحي.', 'According to tourism minister Zahi Hawass.'],
    ['وقالت الشرطة إن الطريق مغلق.', 'The road is closed, the army said.'],
    ['وقالت الأمم المتحدة إن الطريق مغلق.', 'According to the government, the road is closed.'],
  ])('warns where the speaker is another: %s', (ar, en) => {
    expect(found(ar, en)).toContain('quote_attribution warn');
  });

  it.each([
    ['وقال ماجد الأنصاري: «المفاوضات مستمرة».', '“The talks go on,” said Majed al-Ansari.'],
    ['وقال الوزير إن المفاوضات مستمرة.', 'Ansari said the talks went on.'],
    [
      'قالت أورسولا فون دير لاين إن الاتحاد سيرد.',
      'The EU will respond, Ursula von der Leyen said.',
    ],
    [
      'وقال عبد العزيز الصيد للصحفيين إنه سيستأنف.',
      'Abdelaziz Essid told reporters he would appeal.',
    ],
    ['وقالت الشرطة إن الجيش أغلق الطريق.', 'The army closed the road, police said.'],
    ['وقالت الشرطة إن الطريق مغلق.', 'Officers said the road was closed.'],
    ['أعلن البيت الأبيض أن القمة ستعقد.', 'The summit will be held, the White House said.'],
  ])('passes: %s', (ar, en) => expect(found(ar, en)).toEqual([]));

  it('warns where two speakers have each the other’s words', () => {
    const ar = 'وقال سامي الجميل إن القرار خطأ، فيما قال نبيه بري إنه ضروري.';
    expect(
      found(ar, 'Berri said it was a mistake, while Gemayel said it was necessary.'),
    ).toContain('quote_attribution warn');
    expect(found(ar, 'Gemayel said it was a mistake, while Berri said it was necessary.')).toEqual(
      [],
    );
  });

  it('warns where half of a name is another', () => {
    expect(found('وقال الوالي محمد البدوي ذلك', 'The governor, Mohamed al-Badri, said so')).toEqual(
      ['name_value warn'],
    );
  });
});

describe('who said it, over the story', () => {
  const story = (last: string, english: string) =>
    checkStory(
      [
        ['قال ماجد الأنصاري إن المفاوضات مستمرة.', 'Majed al-Ansari said the talks went on.'],
        ['زار نبيه بري بيروت.', 'Nabih Berri visited Beirut.'],
        ['وأضاف أن الهدنة قريبة.', 'He added that a truce was near.'],
        ['ووصل الوفد مساءً.', 'The delegation arrived in the evening.'],
        ['وغادر بعد ذلك.', 'It left afterwards.'],
        [last, english],
      ].map(([ar = '', en = '']) => ({
        ...{ kind: 'paragraph', status: 'edited', draft: null, drafted: true },
        source: { text: ar, hrefs: [] },
        target: { text: en, hrefs: [] },
      })),
    )
      .at(-1)
      ?.map(({ kind, severity }) => `${kind} ${severity}`);

  it.each([
    ['وقال إن الهدنة قريبة.', 'Majed al-Ansari said a truce was near.'],
    [
      'في المقابل، قال أسامة حمدان إن حمدان الآخر رحل.',
      'Nabih Berri said, meanwhile, that the other Hamdan had left.',
    ],
  ])('warns where somebody speaks who is not there: %s', (ar, en) => {
    expect(story(ar, en)).toContain('quote_attribution warn');
  });

  it.each([
    ['وقال إن الهدنة قريبة.', 'He said a truce was near.'],
    ['وقال أسامة حمدان إن الهدنة قريبة.', 'A truce was near, said Osama Hamdan.'],
    ['وقالت الشرطة إن الهدنة قريبة.', 'In Ballyhackamore, police said a truce was near.'],
  ])('passes: %s', (ar, en) => expect(story(ar, en)).toEqual([]));
});

describe('offices', () => {
  it.each([
    ['وقال وزير الخارجية إن القمة ستعقد.', 'The interior minister said the summit would be held.'],
    ['أعلن رئيس الحكومة ذلك.', 'The foreign minister announced it.'],
    ['نفى محاميه ذلك.', 'The judge denied it.'],
  ])('warn where one became another: %s', (ar, en) => {
    expect(found(ar, en)).toContain('title_role warn');
  });

  it.each([
    [
      'وقال وزير الخارجية الأميركي إن القمة ستعقد.',
      'The US secretary of state said the summit was on.',
    ],
    ['أعلن الوزير الأول ذلك.', 'The prime minister announced it.'],
    ['قالت وزارة الصحة ذلك.', 'The health ministry said so.'],
  ])('pass: %s', (ar, en) => expect(found(ar, en)).toEqual([]));
});

describe('hedges', () => {
  it.each([
    ['زعم الادعاء أنه التقى دبلوماسيين.', 'He met diplomats.'],
    ['ويُعتقد أن عشرين رهينة على قيد الحياة.', 'Twenty hostages are alive.'],
    ['من المحتمل أن تعقد الجلسة غداً.', 'The hearing will be held tomorrow.'],
    ['وبحسب مصادر مطلعة، ينص المقترح على هدنة.', 'The proposal provides for a truce.'],
  ])('warn where the English is sure: %s', (ar, en) => {
    expect(found(ar, en)).toContain('hedge_lost warn');
  });

  it.each([
    ['زعم الادعاء أنه التقى دبلوماسيين.', 'Prosecutors alleged that he met diplomats.'],
    ['قد يصل العدد إلى مئة.', 'The number could reach a hundred.'],
    ['وفق مصدر قضائي.', 'A judicial source said so.'],
  ])('pass: %s', (ar, en) => expect(found(ar, en)).toEqual([]));
});

describe('terms of the desk', () => {
  const term: Term = {
    ...{ id: 'a', kind: 'institution', note: '' },
    arabic: ['حلف شمال الأطلسي'],
    preferred: 'NATO',
    allowed: ['the Atlantic alliance'],
    banned: ['Nato'],
  };
  const context = { ...NO_CONTEXT, terms: createTermMatcher([term]) };

  it('warn where none of its renderings stands, and block a banned one', () => {
    expect(found('أعلن حلف شمال الأطلسي ذلك', 'The pact announced it', context)).toEqual([
      'term_required warn',
    ]);
    expect(found('أعلن حلف شمال الأطلسي ذلك', 'Nato announced it', context)).toEqual([
      'term_banned block',
    ]);
  });

  it('pass the preferred and the allowed', () => {
    expect(found('أعلن حلف شمال الأطلسي ذلك', 'NATO announced it', context)).toEqual([]);
    expect(found('أعلنه حلف شمال الأطلسي', 'The Atlantic alliance announced it', context)).toEqual(
      [],
    );
  });
});

describe('coverage', () => {
  const ar =
    'قُتل أحد عشر شخصاً في فيضانات اجتاحت الولاية يوم الجمعة. وقال الوالي محمد البدوي إن ٤٥٠٠ منزل انهار كلياً في المنطقة.';
  const first = 'Eleven people were killed in floods that swept the state on Friday.';
  const second =
    'Governor Mohamed al-Badawi said 4,500 houses had collapsed completely in the area.';

  it('warns where a sentence is left out, or one is added', () => {
    expect(found(ar, first)).toContain('omitted warn');
    const more = `${first} ${second} The United States sent 250 rescuers to Khartoum, CNN reported on Sunday.`;
    expect(found(ar, more)).toContain('added warn');
    expect(found(ar, `${first} ${second}`)).toEqual([]);
  });
});
