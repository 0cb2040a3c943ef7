import fc from 'fast-check';
import { createTermMatcher, matchTerms, type Term, type TermKind } from './index.js';

const term = (arabic: string | string[], kind: TermKind = 'word', preferred = ''): Term => {
  const forms = [arabic].flat();
  const id = preferred === '' ? (forms[0] ?? '') : preferred;
  return { id, kind, arabic: forms, preferred: id, allowed: [], banned: [], note: '' };
};

const found = (terms: readonly Term[], text: string) =>
  matchTerms(createTermMatcher(terms), text).map(({ range }) => text.slice(range.start, range.end));
const ids = (terms: readonly Term[], text: string) =>
  matchTerms(createTermMatcher(terms), text).map((match) => match.term.id);

describe('clitics', () => {
  it.each([
    ['الأمم المتحدة', 'وبالأمم المتحدة', 'الأمم المتحدة'],
    ['الأمم المتحدة', 'للأمم المتحدة', 'لأمم المتحدة'],
    ['الأمم المتحدة', 'وللأمم المتحدة', 'لأمم المتحدة'],
    ['اللجنة العليا', 'قدم للجنة العليا طلبا', 'لجنة العليا'],
    ['الله', 'لله', 'له'],
    ['مصر', 'ومصر', 'مصر'],
    ['لبنان', 'للبنان', 'لبنان'],
    ['ألمانيا', 'لألمانيا', 'ألمانيا'],
    ['وزير', 'فالوزير', 'الوزير'],
    ['وزير', 'كالوزير', 'الوزير'],
    ['حكومة', 'للحكومة', 'لحكومة'],
    ['لجنة', 'للجنة', 'لجنة'],
    ['أمين عام', 'الأمين العام', 'الأمين العام'],
    ['ناطق باسم', 'وقال الناطق باسم الجيش', 'الناطق باسم'],
  ])('%s stands in %s', (form, text, own) => {
    expect(found([term(form)], text)).toEqual([own]);
  });

  it.each([
    ['مالي', 'القطاع المالي', 'place'],
    ['مالي', 'الماليزي', 'place'],
    ['ريم', 'رجل كريم', 'person'],
    ['ليد', 'جاء وليد', 'person'],
    ['أمل', 'بشكل كامل', 'person'],
    ['علي', 'على الطاولة', 'person'],
    ['آن', 'قال أن', 'person'],
    ['اسم', 'زار باسم', 'word'],
    ['مانيا', 'ألمانيا', 'word'],
    ['رئيس', 'الرئيسي', 'word'],
    ['رئيس', 'الرئيسة', 'word'],
    ['وزير', 'وزيرة الخارجية', 'title'],
    ['قطر', 'قطرات', 'place'],
    ['عمان', 'العمانيين', 'place'],
    ['مجلس الأمن', 'المجلس، الأمن', 'institution'],
    ['مجلس الأمن', 'في مجلس. الأمن', 'institution'],
  ] as const)('%s does not stand in %s', (form, text, kind) => {
    expect(found([term(form, kind)], text)).toEqual([]);
  });
});

describe('spellings', () => {
  it.each([
    ['أحمد', 'احمد'],
    ['إيران', 'ايران'],
    ['مصطفى', 'مصطفي'],
    ['غزة', 'غزه'],
    ['قطر', 'قَطَرُ'],
    ['السعودية', 'الســـعودية'],
    ['عبد الله', 'عبدالله'],
    ['عبدالعزيز', 'عبد العزيز'],
    ['أبو ظبي', 'أبوظبي'],
    ['أبو مازن', 'أبي مازن'],
    ['الإخوان المسلمون', 'الإخوان المسلمين'],
    ['مسؤول', 'مسئول'],
    ['حركة حماس', 'حركة «حماس»'],
    ['كوفيد-19', 'كوفيد 19'],
    ['مجموعة 77', 'مجموعة ٧٧'],
    ['إيران', 'ایران'],
    ['كركوك', 'کرکوک'],
    ['بن سلمان', 'ابن سلمان'],
    ['عبد الفتاح السيسي', 'عبدالفتاح السيسى'],
  ])('%s is written %s', (form, text) => {
    expect(found([term(form)], text)).toEqual([text.replace(/»$/, '')]);
  });

  it('takes attached pronouns off words and titles, and opens a ta marbuta', () => {
    expect(found([term('حكومة')], 'وحكومتها')).toEqual(['حكومت']);
    expect(found([term('رئيس الوزراء', 'title')], 'رئيس الوزراءه')).toEqual([]);
    expect(found([term('مجلس وزراء')], 'مجلس وزرائهم')).toEqual([]);
    expect(found([term('نائب رئيس', 'title')], 'نائب رئيسها')).toEqual(['نائب رئيس']);
    expect(found([term('رئيس', 'title')], 'كان رئيساً')).toEqual(['رئيس']);
    expect(found([term('هند', 'person')], 'هندها')).toEqual([]);
  });
});

describe('an office that a woman holds', () => {
  it.each([
    ['وزير الخارجية', 'ووزيرة الخارجية الألمانية', 'وزيرة الخارجية'],
    ['رئيس الوزراء', 'لرئيسة الوزراء', 'رئيسة الوزراء'],
    ['الناطق باسم', 'الناطقة باسم', 'الناطقة باسم'],
    ['المتحدث الرسمي', 'المتحدثة الرسمية', 'المتحدثة الرسمية'],
  ])('%s stands in %s', (form, text, own) => {
    expect(found([term(form, 'title')], text)).toEqual([own]);
  });
  it('is no queen', () => {
    expect(found([term('ملك الأردن', 'title')], 'ملكة الأردن')).toEqual([]);
  });
});

describe('number', () => {
  it('comes with pronouns and in the spelling of Cairo', () => {
    expect(found([term('صاروخ')], 'بصواريخها')).toEqual(['صواريخ']);
    expect(found([term('قرار')], 'قراراته')).toEqual(['قرارات']);
    expect(found([term('مسؤول')], 'المسئولين')).toEqual(['المسئولين']);
  });
  it.each([
    ['وزير', 'التقى وزيرين', 'وزيرين', 'title'],
    ['وزير', 'بالوزيرين', 'الوزيرين', 'title'],
    ['وزير', 'قال وزراء', 'وزراء', 'title'],
    ['وزير', 'والوزراء', 'الوزراء', 'title'],
    ['مراسل', 'ثلاثة مراسلين', 'مراسلين', 'title'],
    ['وكالة', 'وكالتان ووكالات', 'وكالتان', 'word'],
    ['انتخاب', 'للانتخابات', 'لانتخابات', 'word'],
    ['وزير الخارجية', 'أكد وزيرا الخارجية', 'وزيرا الخارجية', 'title'],
    ['وزير الخارجية', 'اجتماع وزراء الخارجية', 'وزراء الخارجية', 'title'],
    ['وكالة الأنباء', 'وكالات الأنباء', 'وكالات الأنباء', 'word'],
  ] as const)('%s stands in %s', (form, text, own, kind) => {
    expect(found([term(form, kind)], text)[0]).toBe(own);
  });

  it.each([
    ['زيت', 'شجر الزيتون', 'word'],
    ['فن', 'فنان', 'word'],
    ['سلطة', 'السلطان', 'word'],
    ['عدو', 'العدوان', 'word'],
    ['عملي', 'عمليات', 'word'],
    ['لبنان', 'لبنانين', 'place'],
    ['العربية', 'العربيتان', 'word'],
    ['وزير', 'وزيرة', 'title'],
  ] as const)('%s does not stand in %s', (form, text, kind) => {
    expect(found([term(form, kind)], text)).toEqual([]);
  });

  it('leaves a plural to the term that lists it', () => {
    const [election, elections] = [term('انتخاب'), term('انتخابات')];
    expect(ids([election, elections], 'الانتخابات')).toEqual(['انتخابات']);
    const council = term('مجلس الوزراء', 'institution');
    expect(ids([term('وزير', 'title'), council], 'مجلس الوزراء والوزراء')).toEqual([
      'مجلس الوزراء',
      'وزير',
    ]);
  });
});

describe('choice', () => {
  it('takes the longest and drops what lies inside it', () => {
    const terms = ['مجلس', 'مجلس الأمن', 'مجلس الأمن الدولي', 'الأمن'].map((form) => term(form));
    expect(ids(terms, 'في مجلس الأمن الدولي ومجلس الأمن والأمن')).toEqual([
      'مجلس الأمن الدولي',
      'مجلس الأمن',
      'الأمن',
    ]);
  });

  it('prefers the whole word to a clitic and its own spelling to a folded one', () => {
    expect(ids([term('ليد', 'person'), term('وليد', 'person')], 'وليد')).toEqual(['وليد']);
    expect(ids([term('آية'), term('ايه')], 'آية')).toEqual(['آية']);
  });

  it('gives every term that has the same right, and says so', () => {
    const terms = [term('عمان', 'place', 'Oman'), term('عمّان', 'place', 'Amman')];
    const matches = matchTerms(createTermMatcher(terms), 'إلى عمان');
    expect(matches.map((match) => [match.term.id, match.ambiguous])).toEqual([
      ['Oman', true],
      ['Amman', true],
    ]);
  });

  it('points into the text as given, past marks, wide characters and quotation marks', () => {
    const text = '😀 قالت «الـأُمم المتّحدة» اليوم';
    const [match] = matchTerms(createTermMatcher([term('الأمم المتحدة')]), text);
    expect(text.slice(match!.range.start, match!.range.end)).toBe('الـأُمم المتّحدة');
  });
});

it('never throws, never overlaps, and points into the text', () => {
  const matcher = createTermMatcher(
    ['وزير', 'الأمن', 'مجلس الأمن', 'عبد الله'].map((f) => term(f)),
  );
  const piece = fc.constantFrom(
    ...[
      'و',
      'ال',
      'لل',
      'وزير',
      'مجلس',
      ' ',
      'الأمن',
      'عبد',
      'الله',
      'ه',
      '«',
      '،',
      'ـ',
      'َ',
      '\u200f',
      '😀',
      'ﷲ',
    ],
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
      const text = pieces.join('');
      let end = 0;
      for (const { range } of matchTerms(matcher, text)) {
        expect(range.start).toBeGreaterThanOrEqual(end);
        expect(range.end).toBeGreaterThan(range.start);
        expect(range.end).toBeLessThanOrEqual(text.length);
        end = range.end;
      }
    }),
  );
});
