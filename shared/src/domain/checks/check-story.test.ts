import fc from 'fast-check';
import { checkStory } from './check-story.js';
import type { CheckedSegment } from './checked-segment.js';

const segment = (
  text: string,
  english: string,
  more: Partial<CheckedSegment> = {},
): CheckedSegment => ({
  kind: 'paragraph',
  source: { text, hrefs: [] },
  target: { text: english, hrefs: [] },
  status: 'edited',
  draft: null,
  drafted: true,
  ...more,
});
const kinds = (segments: readonly CheckedSegment[]) =>
  checkStory(segments).map((findings) => findings.map(({ kind }) => kind));
const severities = (segments: readonly CheckedSegment[]) =>
  checkStory(segments).map((all) => all.map(({ kind, severity }) => `${kind} ${severity}`));

describe('a name', () => {
  const first = segment('وصف زاهي حواس الإقبال بأنه كبير.', 'Zahi Hawass called the turnout big.');

  it('spelled two ways is pointed at where it differs, and the fix is the usual spelling', () => {
    const second = segment('وقال حواس إنه سعيد.', 'He is happy, Hawas said.');
    const third = segment('ثم غادر حواس القاهرة.', 'Then Hawass left Cairo.');
    const [, finding] = checkStory([first, second, third]).map(([one]) => one);
    expect(finding).toMatchObject({ kind: 'name_variant', fix: 'Hawass' });
    expect(second.target.text.slice(finding?.range?.start, finding?.range?.end)).toBe('Hawas');
  });

  it.each([
    ['ثم تكلمت ليندكفيست.', 'Lindquist', 'Lindqvist'],
    ['ثم تكلمت مايبيري.', 'Mayberry', 'Marberry'],
    ['ثم تكلمت هولمستروم.', 'Holmstrom', 'Holstrom'],
    ['ثم تكلمت شميت.', 'Schmidt', 'Schmitt'],
  ])('that one Arabic word writes warns where a letter or two are others: %s', (ar, one, other) => {
    const told = severities([
      segment(ar, `The floor went to ${one}.`),
      segment(ar, `Afterwards ${one} had the floor.`),
      segment(ar, `The last was ${other}.`),
    ]);
    const [, , findings] = told;
    expect(told.slice(0, 2)).toEqual([[], []]);
    expect(findings).toEqual(['name_variant warn']);
  });

  it('that sounds like an everyday word of a title, or like the name beside it, is no second spelling', () => {
    expect(
      kinds([
        segment('قالت ريم ذلك.', 'It is so, Reem said.'),
        segment(
          'فازت ريم عن «غرفة لا يدخلها أحد».',
          'The winner is Reem, for “A Room No One Enters”.',
        ),
      ]),
    ).toEqual([[], []]);
    expect(
      kinds([
        segment('في شهر شوال.', 'It is in Shawwal.'),
        segment('صوره متاحة في شوال.', 'The images of Suhail are free from Shawwal.'),
      ]),
    ).toEqual([[], []]);
  });

  it('spelled one way, inflected, or of two people, passes', () => {
    expect(kinds([first, segment('وقال حواس إنه سعيد.', 'Hawass’s joy was great.')])).toEqual([
      [],
      [],
    ]);
    expect(
      kinds([
        segment('قال محمد صلاح ذلك.', 'Mohamed Salah said so.'),
        segment('قال محمد بركة غيره.', 'Muhammad Baraka said otherwise.'),
      ]),
    ).toEqual([[], []]);
    expect(
      kinds([
        segment('في سوريا حرب.', 'There is war in Syria.'),
        segment('الجيش السوري', 'The Syrian army'),
      ]),
    ).toEqual([[], []]);
  });

  it('that stands where the Arabic has another is pointed at', () => {
    const story = [
      segment('قال ماجد الأنصاري ذلك.', 'It is so, Majed al-Ansari said.'),
      segment('ورد أسامة حمدان عليه.', 'In reply, Osama Hamdan disagreed.'),
      segment('ثم عاد الأنصاري إلى الدوحة.', 'Then Hamdan went back to Doha.'),
    ];
    expect(kinds(story)[2]).toEqual(['name_value']);
  });
});

describe('a stranger', () => {
  it.each([
    ['فيلم للمخرجة كوثر بن هنية.', 'A film, directed by Nadine Labaki.'],
    ['وقال رئيس لجنة التحكيم روبين أوستلوند ذلك.', 'So the jury president, Spike Lee, said.'],
    ['عاد إلى القاهرة أمس.', 'He went back to Doha yesterday.'],
    ['يقع المتحف قرب القيروان.', 'The museum lies near Sfax.'],
  ])('who stands where the Arabic names somebody else is pointed at: %s', (ar, en) => {
    expect(kinds([segment(ar, en)])).toEqual([['name_value']]);
  });

  it.each([
    ['قالت القاهرة إنها ترحب.', 'The move was welcome, Egypt said.'],
    ['التقى الرئيس الفرنسي في برلين.', 'He met the French president in Berlin.'],
    ['يزوربيونغيانغ الشهر المقبل.', 'Next month he will visit Pyongyang.'],
    ['قال مدرب الفريق إنه سعيد.', 'He was happy, said the coach of the Blues.'],
  ])('is nobody who only goes by another name: %s', (ar, en) => {
    expect(kinds([segment(ar, en)])).toEqual([[]]);
  });
});

describe('the headline', () => {
  const head = (ar: string, en: string) => segment(ar, en, { kind: 'headline' });
  const body = [
    segment('قُتل ١٤ شخصاً في الخرطوم.', 'In Khartoum 14 people were killed.'),
    segment('وقال البدوي إن الوضع صعب.', 'The situation is hard, al-Badawi said.'),
  ];

  it('may say no number that the story does not', () => {
    expect(kinds([head('مقتل ١٤ في الخرطوم', 'Forty-one killed in Khartoum'), ...body])[0]).toEqual(
      [],
    );
    expect(kinds([head('مقتل ١٤ في الخرطوم', '14 killed in Khartoum'), ...body])[0]).toEqual([]);
    const other = [segment('قُتل ١٤ شخصاً.', 'Some people were killed.'), ...body.slice(1)];
    expect(kinds([head('مقتل ١٤', '14 killed'), ...other])[0]).toEqual(['headline_facts']);
  });
});

it('advises where the same Arabic is rendered in two ways', () => {
  const ar = 'لم ترد الوزارة على طلب التعليق';
  const story = [segment(ar, 'The ministry did not reply.'), segment(ar, 'No comment came.')];
  expect(kinds(story)).toEqual([[], ['same_source']]);
});

describe('checkStory, on any text', () => {
  const text = fc.array(
    fc.oneof(
      fc.constantFrom(
        'محمد',
        'قال',
        'Mohamed',
        'said',
        'Al-',
        '١٤',
        '14',
        'عبد الله',
        '’s',
        '.',
        ' ',
      ),
      fc.string({ unit: 'binary', maxLength: 4 }),
    ),
    { maxLength: 12 },
  );
  const any = fc
    .tuple(text, text, fc.constantFrom('headline', 'paragraph'))
    .map(([ar, en, kind]) => segment(ar.join(' '), en.join(' '), { kind }));

  it('never throws, points within the texts, and says the same again', () => {
    fc.assert(
      fc.property(fc.array(any, { maxLength: 6 }), (segments) => {
        const found = checkStory(segments);
        expect(found).toHaveLength(segments.length);
        found.forEach((findings, at) => {
          for (const { range, sourceRange } of findings) {
            expect(range?.end ?? 0).toBeLessThanOrEqual(segments[at]?.target.text.length ?? 0);
            expect(sourceRange?.end ?? 0).toBeLessThanOrEqual(
              segments[at]?.source?.text.length ?? 0,
            );
          }
        });
        expect(checkStory(segments)).toEqual(found);
      }),
      { numRuns: 200 },
    );
  });
});
