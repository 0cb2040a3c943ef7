import { editedPair } from '../../testing/edited-pair.js';
import { checkSegment } from './check-segment.js';
import type { FindingKind } from '../finding.js';

function found(kind: FindingKind, ar: string, en: string, publishedAt: string | null = null) {
  return checkSegment(editedPair(ar, en), { publishedAt, terms: null, levels: {} }).filter(
    (finding) => finding.kind === kind,
  );
}

const severities = (...of: Parameters<typeof found>) =>
  found(...of).map(({ severity }) => severity);

describe('money', () => {
  it.each([
    ['بقيمة ٢٥ مليار دولار', 'worth €25 billion'],
    ['بلغ ٩٣ مليار ريال سعودي', 'came to 93 billion Qatari riyals'],
    ['تذكرة بسعر ١٤٥٠ جنيهاً مصرياً', 'a ticket at 1,450 Syrian pounds'],
    ['٤٠ ألف دينار عراقي', '40,000 Kuwaiti dinars'],
    ['٧٠ مليون دولار نيوزيلندي', 'US$70 million'],
    ['٣٠٠ كرونة سويدية', '300 Danish kroner'],
  ])('blocks another currency: %s / %s', (ar, en) => {
    expect(severities('currency', ar, en)).toEqual(['block']);
  });

  it.each([
    ['٢٠ ألف دولار كندي', '20,000 dollars', ['advise']],
    ['٢٠ ألف دولار كندي', 'C$20,000', []],
    ['٥٠٠ جنيه سوداني', '£500', ['advise']],
    ['٥٠٠ دولار أميركي', '$500', []],
    ['دفع في مصر ٥٠٠ جنيه مصري', 'In Egypt he paid 500 pounds', []],
  ])('asks whose money it is where a reader may take it for another: %s / %s', (ar, en, told) => {
    expect(severities('currency', ar, en)).toEqual(told);
  });

  it('warns where only the name of the money changed', () => {
    expect(severities('currency', 'تراجع الدولار اليوم', 'The euro fell today')).toEqual(['warn']);
  });

  it.each([
    ['٤٠ مليار ليرة لبنانية', '40 billion Lebanese pounds'],
    ['بقيمة ٢٥ مليار دولار', 'worth $25bn'],
    ['نحو ٩٣ مليار ريال سعودي (٢٥ مليار دولار)', 'about 93 billion riyals ($25 billion)'],
    ['بسعر ١٤٥٠ جنيهاً مصرياً', 'at 1,450 Egyptian pounds ($30)'],
    ['نحو ٥٠ ألف جنيه', 'some £50,000'],
    ['سبعة ملايين دولار', 'seven million dollars'],
  ])('passes: %s / %s', (ar, en) => expect(found('currency', ar, en)).toEqual([]));
});

describe('per cent and points', () => {
  it('blocks where the one became the other', () => {
    expect(severities('percent', 'خفضها ٢٫٢٥ نقطة مئوية', 'cut them by 2.25%')).toEqual(['block']);
    expect(severities('percent', 'ارتفع ٣٪', 'rose by 3 percentage points')).toEqual(['block']);
  });

  it.each([
    ['خفضها ٢٫٢٥ نقطة مئوية', 'cut them by 2.25 percentage points'],
    ['خفضها ٢٢٥ نقطة أساس', 'cut them by 2.25 percentage points'],
    ['٦٠ بالمئة منهم أجانب', 'six in ten of them are foreigners'],
  ])('passes: %s / %s', (ar, en) => {
    expect(found('percent', ar, en)).toEqual([]);
    expect(found('number_value', ar, en)).toEqual([]);
  });
});

describe('small numbers in words', () => {
  it.each([
    ['انتقدته ثلاث منظمات', 'Five organisations criticised it'],
    ['وهو أب لخمسة أطفال', 'a father of seven'],
    ['للمرة الثانية في تاريخه', 'for the third time in its history'],
    ['نصف العائدين من الأطفال', 'a third of the returnees are children'],
  ])('warn where the only one became another: %s / %s', (ar, en) => {
    expect(severities('number_value', ar, en)).toEqual(['warn']);
  });

  it.each([
    ['قبل يومين', 'three days ago'],
    ['دامت الهدنة أسبوعين', 'the truce lasted nine weeks'],
    ['مقتل ثلاثة جنود', 'five soldiers were killed'],
  ])('block where both plainly count the same: %s / %s', (ar, en) => {
    expect(severities('number_value', ar, en)).toEqual(['block']);
  });

  it.each([
    ['تقلّص القطيع إلى أحد عشر رأساً', 'the herd shrank to 11 head'],
    ['تكفّل المخبز بألفي رغيف', 'the bakery promised 2,000 loaves'],
    ['كان مجموعهن ستاً وعشرين', 'there were twenty-six of them'],
    ['بهدفين لهدف', 'by 2-1'],
    ['على عمق ١٢ كيلومتراً', 'at a depth of 12km'],
    ['أحد الوزراء', 'one of the ministers'],
  ])('pass: %s / %s', (ar, en) => expect(found('number_value', ar, en)).toEqual([]));

  it('only advise on a figure converted in brackets', () => {
    expect(severities('number_value', 'على عمق ١٢ كيلومتراً', '12km (7.5 miles) down')).toEqual([
      'advise',
    ]);
  });

  it('block thousands that became millions', () => {
    expect(severities('number_scale', 'عشرات الآلاف من الناس', 'tens of millions')).toEqual([
      'block',
    ]);
    expect(found('number_scale', 'مئات الآلاف', 'hundreds of thousands')).toEqual([]);
  });
});

describe('days', () => {
  const thursday = '2026-03-19T10:00:00Z';

  it('block another day of the week, and the fix is the right one', () => {
    const [finding] = found('weekday', 'يوم الخميس', 'on Tuesday');
    expect(finding).toMatchObject({ severity: 'block', fix: 'Thursday' });
  });

  it('reckon «أمس» from the day of the Arabic', () => {
    expect(found('weekday', 'أعلن أمس', 'announced on Wednesday', thursday)).toEqual([]);
    expect(severities('weekday', 'أعلن أمس', 'announced on Monday', thursday)).toEqual(['warn']);
    expect(found('weekday', 'أعلن أمس', 'announced on Monday')).toEqual([]);
  });

  it('count a full date out', () => {
    expect(severities('weekday', 'في ٣ آذار ٢٠٢٦', 'on Monday, 3 March 2026')).toEqual(['warn']);
    expect(found('weekday', 'في ٣ آذار ٢٠٢٦', 'on Tuesday, March 3, 2026')).toEqual([]);
  });

  it('warn where yesterday became tomorrow, and last month next month', () => {
    expect(severities('relative_day', 'وصل أمس', 'arrives tomorrow')).toEqual(['warn']);
    expect(severities('relative_day', 'الشهر الماضي', 'next month')).toEqual(['warn']);
    expect(found('relative_day', 'وصل أول أمس', 'arrived two days ago')).toEqual([]);
    expect(found('relative_day', 'الأسبوع المقبل', 'next week')).toEqual([]);
  });

  it('block the evening for the morning', () => {
    expect(severities('time_of_day', 'الساعة ١١ صباحاً', 'at 11 p.m.')).toEqual(['block']);
    expect(severities('time_of_day', 'الساعة الثالثة فجراً', 'at 3pm')).toEqual(['block']);
    expect(found('time_of_day', 'الساعة ٤ عصراً', 'at 4 p.m.')).toEqual([]);
  });

  it('block the morning of a day for its evening', () => {
    expect(severities('time_of_day', 'تعود مساء السبت', 'returns on Saturday morning')).toEqual([
      'block',
    ]);
    expect(found('time_of_day', 'تعود فجر السبت', 'returns early on Saturday night')).toEqual([]);
    expect(found('time_of_day', 'قال جابر الصباح', 'al-Sabah said that evening')).toEqual([]);
  });

  it('reckon «الشهر الجاري» from the day of the Arabic', () => {
    const ar = 'افتُتح المعرض مطلع الشهر الجاري';
    expect(severities('date_month', ar, 'opened early in February', thursday)).toEqual(['warn']);
    expect(severities('date_month', ar, 'opened early in March', thursday)).toEqual(['advise']);
  });

  it('tell the Hijri months of one name apart', () => {
    const ar = 'منذ ذي الحجة الماضي';
    expect(severities('date_month', ar, "since last Dhu al-Qi'dah")).toEqual(['block']);
    expect(found('date_month', ar, 'since last Dhul-Hijja')).toEqual([]);
    expect(severities('date_month', 'في ٤ ربيع الثاني', 'on 4 Rabi al-Awwal')).toEqual(['block']);
  });

  it('read dates in figures and Hijri months', () => {
    expect(severities('date_month', 'صدر في ٢٠٢٦/٣/١٥', 'on 15 April 2026')).toEqual(['block']);
    expect(found('date_month', 'صدر في ٢٠٢٦/٣/١٥', 'on 15 March 2026')).toEqual([]);
    expect(severities('date_month', 'الثالث من ذي الحجة', 'the third of Ramadan')).toEqual([
      'block',
    ]);
  });
});
