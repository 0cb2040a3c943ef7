import { checkSegment } from './check-segment.js';
import type { CheckedSegment } from './checked-segment.js';

function findings(ar: string, en: string, more: Partial<CheckedSegment> = {}) {
  return checkSegment({
    kind: 'paragraph',
    source: { text: ar, hrefs: [] },
    target: { text: en, hrefs: [] },
    status: 'edited',
    draft: null,
    drafted: true,
    ...more,
  }).map(({ kind, severity }) => `${kind} ${severity}`);
}

describe('links', () => {
  const linked = (arabic: string[], english: string[]) =>
    findings('قال الوزير', 'The minister said', {
      source: { text: 'قال الوزير', hrefs: arabic },
      target: { text: 'The minister said', hrefs: english },
    });

  it('warn when one is lost, doubled or new, each by itself', () => {
    expect(linked(['https://a.example/', 'https://b.example/'], [])).toHaveLength(2);
    expect(linked(['https://a.example/'], ['https://a.example/', 'https://a.example/'])).toEqual([
      'link_lost warn',
    ]);
    expect(linked([], ['https://c.example/'])).toEqual(['link_lost warn']);
  });

  it('pass in any order', () => {
    expect(linked(['https://a/', 'https://b/'], ['https://b/', 'https://a/'])).toEqual([]);
  });
});

describe('quotations', () => {
  it.each([
    [
      'وقال النقابي: «لن نقبل بالخصم من رواتبنا هذا الشهر».',
      'We will not accept deductions from our wages this month, the union man said.',
    ],
    [
      'وأرجأت الشركة المشروع بسبب «عقبات قانونية».',
      'The firm put it off because of legal hurdles.',
    ],
  ])('warn when they became plain text: %s', (ar, en) => {
    expect(findings(ar, en)).toEqual(['quote_count warn']);
  });

  it.each([
    ['قال: «عادت المياه».', 'He said water was back.'],
    ['وأرجأت الشركة المشروع بسبب «عقبات قانونية».', 'It put it off over so-called legal hurdles.'],
    ['وذكرت صحيفة «المشرق» أن الجسر أُغلق.', 'Al-Mashriq newspaper said the bridge was shut.'],
    ['نُشر البحث في دورية «نيتشر».', 'The paper came out in a journal.'],
    ['وخسرت «فولتا» سوقها هناك.', 'The firm lost its market there.'],
    ['وصل قائد «الدعم السريع» أمس.', 'The force’s commander arrived yesterday.'],
    ['قالت لي: «لا أعرف شيئا عن هذا الأمر».', 'She told me she knew nothing of it.'],
  ])('say nothing where they are reported, held away or a name: %s', (ar, en) => {
    expect(findings(ar, en)).toEqual([]);
  });

  it('advise when the marks come from nowhere', () => {
    expect(findings('قال إن المياه عادت.', 'He said “water is back”.')).toEqual([
      'quote_count advise',
    ]);
  });

  it.each([
    ['قال: «عادت المياه إلينا».', '“Water,” he said, “is back.”'],
    ['وصفه بأنه "معجزة".', "He called it a 'miracle'."],
    ['بيت الوزير في حي العمال.', "The minister's house is in the workers' quarter."],
  ])('pass: %s / %s', (ar, en) => expect(findings(ar, en)).toEqual([]));
});

describe('negation', () => {
  it.each([
    ['لم يوافق الوزير على الخطة.', 'The minister agreed to the plan.'],
    ['ليست هذه نهاية الحرب.', 'This is the end of the war.'],
    ['ولن تنسحب القوات، ولا يعرف أحد متى.', 'The troops will withdraw, and nobody knows when.'],
  ])('warns when a denial is dropped: %s', (ar, en) => {
    expect(findings(ar, en)).toEqual(['negation warn']);
  });

  it('warns when the English denies what the Arabic affirms', () => {
    expect(findings('وافق الوزير على الخطة.', 'The minister did not agree to the plan.')).toEqual([
      'negation warn',
    ]);
  });

  it.each([
    ['لا يزال الوزير في بغداد.', 'The minister is still in Baghdad.'],
    ['لا سيما في الجنوب.', 'Especially in the south.'],
    ['ما لا يقل عن عشرة.', 'At least ten.'],
    ['لم ينجح في إقناعهم.', 'He failed to persuade them.'],
    ['نفى الوزير ذلك.', 'The minister said it was not so.'],
    ['لن يأتي.', 'He won’t come.'],
  ])('passes: %s / %s', (ar, en) => expect(findings(ar, en)).toEqual([]));
});

describe('length', () => {
  const ar =
    'أعلنت وزارة الموارد المائية أن المياه عادت إلى الأهوار بعد أمطار غزيرة هطلت على البلاد';

  it('warns when half is missing or much is added', () => {
    expect(findings(ar, 'Water is back in the marshes')).toEqual(['length_ratio warn']);
    expect(findings(ar, 'Water is back, the ministry said. '.repeat(5))).toContain(
      'length_ratio warn',
    );
  });

  it('does not judge a short text', () => {
    expect(findings('عادت المياه', 'Water has now at long last come back to the marshes')).toEqual(
      [],
    );
  });
});

describe('untouched machine text', () => {
  const en = 'Water has returned to the marshes after heavy rain, the ministry said';

  it('advises while nobody confirmed it, warns once somebody did', () => {
    const added = { source: null, draft: en };
    expect(findings('', en, { ...added, status: 'untouched' })).toEqual([
      'untouched_machine_text advise',
    ]);
    expect(findings('', ` ${en}`, { ...added, status: 'confirmed' })).toEqual([
      'untouched_machine_text warn',
    ]);
    expect(findings('', `${en} again`, { ...added, status: 'confirmed' })).toEqual([]);
    expect(findings('', 'Water is back', { ...added, draft: 'Water is back' })).toEqual([]);
  });
});

describe('final punctuation', () => {
  it('advises when a question became a statement, or an end is missing', () => {
    expect(findings('هل عادت المياه؟', 'Water is back.')).toEqual(['final_punctuation advise']);
    expect(findings('عادت المياه.', 'Water is back')).toEqual(['final_punctuation advise']);
  });

  it.each([
    ['هل عادت المياه؟»', 'Is water back?”'],
    ['عادت المياه', 'Water is back.'],
    ['قال: «عادت».', '“It is back,” he said.'],
  ])('passes: %s / %s', (ar, en) => expect(findings(ar, en)).toEqual([]));

  it('spares headlines', () => {
    expect(findings('هل عادت المياه؟', 'Water is back', { kind: 'headline' })).toEqual([]);
  });
});
