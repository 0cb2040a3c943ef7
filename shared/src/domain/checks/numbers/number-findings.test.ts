import { editedPair } from '../../../testing/edited-pair.js';
import { checkSegment } from '../check-segment.js';
import { readArabicNumbers } from './read-arabic-numbers.js';
import { readEnglishNumbers } from './read-english-numbers.js';

const NUMBER_KINDS = ['number_value', 'number_scale', 'percent'];

function numberFindings(ar: string, en: string) {
  return checkSegment(editedPair(ar, en)).filter(({ kind }) => NUMBER_KINDS.includes(kind));
}

describe('reading Arabic numbers', () => {
  it.each([
    ['ارتفع العدد إلى ٨٢٠ ألف شخص', [820_000]],
    ['بلغت ٢٫٨ مليار دولار و١٢٥ مليوناً', [2.8e9, 125e6]],
    ['نحو ١٠٬٥٠٠ متظاهر و۱۲ جريحاً', [10_500, 12]],
    ['خصصت مئتي مليون دولار وألفي خيمة', [200e6, 2_000]],
    ['مليونا نازح وثلاثة ملايين طفل', [2e6, 3e6]],
    ['ثلاثمئة وخمسة وأربعون قتيلاً', [345]],
    ['أحد عشر وزيراً من أصل اثنين وعشرين', [22]],
    ['وهي في الثامنة والخمسين من العمر', [58]],
    ['١٢ مليوناً و٣٠٠ ألف ناخب', [12.3e6]],
    ['مليون ونصف المليون لاجئ', [1.5e6]],
    ['سنة ألف وتسعمائة وثمانٍ وأربعين', [1948]],
    ['تريليون دولار، أي ألف مليار', [1e12, 1e12]],
    ['بخمسين ألف دينار', [50_000]],
    ['كمية من المياه، ووجدوه ميتاً', []],
  ])('%s', (text, values) => {
    const telling = readArabicNumbers(text).filter((mention) => mention.telling);
    expect(telling.map(({ value }) => value)).toEqual(values);
  });

  it('knows a percentage by sign and by word, before and after', () => {
    const text = 'بنسبة ٦٤٪ أو ٦٤ بالمئة أو ٦٤ في المائة أو %٦٤';
    expect(readArabicNumbers(text).map(({ percent }) => percent)).toEqual([true, true, true, true]);
  });
});

describe('reading English numbers', () => {
  it.each([
    ['worth £2.8bn, $125m and 10k', [2.8e9, 125e6, 10_000]],
    ['312 million cubic metres of 1,250', [312e6, 1250]],
    ['three hundred and forty-five dead', [345]],
    ['two thousand five hundred tents, half a million people', [2500, 5e5]],
    ['twenty-two of forty ministers', [22, 40]],
    ['a 44-year-old in the 1980s', [44, 1980]],
    ['COVID-19, HER2, G20 and the F-16', []],
  ])('%s', (text, values) => {
    const told = readEnglishNumbers(text).filter((each) => each.telling || each.scaled);
    expect(told.map(({ value }) => value)).toEqual(values);
  });
});

describe('numbers that disagree', () => {
  it.each([
    ['بلغ الخزين ٦٤٪ من سعته.', 'Storage reached 46% of capacity.', 'percent', '64%'],
    ['بلغ الخزين ٦٤ في المئة.', 'Storage reached 46 per cent.', 'percent', '64 per cent'],
    ['خسر ٣١٢ مليون متر مكعب.', 'It lost 312 billion cubic metres.', 'number_scale', '312 million'],
    ['قيمتها ٢٫٨ مليار جنيه.', 'It is worth £2.8m.', 'number_scale', '2.8bn'],
    ['وخصصت ثلاثة بلايين دولار.', 'It gave $3 million.', 'number_scale', '3 billion'],
    ['أصيب ٣٤٥ متظاهراً.', 'Some 354 protesters were hurt.', 'number_value', '345'],
    ['منذ عام ٢٠١٩.', 'Since 2010.', 'number_value', '2019'],
    ['أعادت ١٤ ألف شخص.', 'It returned 40,000 people.', 'number_value', '14,000'],
  ])('block: %s / %s', (ar, en, kind, fix) => {
    const [finding, ...others] = numberFindings(ar, en);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ kind, severity: 'block', fix });
    expect(finding?.range && finding.sourceRange).toBeTruthy();
  });

  it('say both sides in words a person can check, and mark both texts', () => {
    const ar = 'بلغ الخزين ٦٤٪ من سعته.';
    const en = 'Storage reached 46% of capacity.';
    const [finding] = numberFindings(ar, en);
    expect(finding?.message).toBe('The Arabic says ٦٤٪, the English says 46%.');
    expect(en.slice(finding?.range?.start, finding?.range?.end)).toBe('46%');
    expect(ar.slice(finding?.sourceRange?.start, finding?.sourceRange?.end)).toBe('٦٤٪');
  });

  it.each([
    ['قتل ٧ أشخاص.', 'Eight people died, 9 of them women.'],
    ['عاد ١٤ ألف شخص.', 'People returned.'],
    ['عاد الناس.', 'Some 14,000 people returned.'],
    ['سجلت المحطة ١١٢٧ حالة.', 'The station recorded 1,130 cases.'],
    ['على بعد ٢٠٠ ميل.', 'It is 322 kilometres away.'],
  ])('only warn where an editor may have reason: %s / %s', (ar, en) => {
    const severities = numberFindings(ar, en).map(({ severity }) => severity);
    expect(severities.length).toBeGreaterThan(0);
    expect(severities).not.toContain('block');
  });
});

describe('small numbers', () => {
  it.each([
    ['ساعد سيارتي إسعاف.', 'It helped three ambulances.', 'number_unfounded'],
    ['اعتُقل خمسة شبان.', 'Young men were arrested.', 'number_missing'],
    ['تلقى رسالة واحدة.', 'He got two letters.', 'number_differs'],
    ['في القاعة الثانية، بعد ساعتين.', 'In the third hall, two hours later.', 'number_unfounded'],
    ['دامت الهدنة شهرين.', 'The truce held for two weeks.', 'number_differs'],
    ['وصلت في السادسة إلا ربعاً.', 'She arrived at a quarter past six.', 'number_differs'],
    ['تضاعف الإنتاج.', 'Output has tripled.', 'number_differs'],
    ['خسروا بهدفين، ثم فازوا 3-2.', 'They were three goals down and won 3-2.', 'number_differs'],
  ])('are told of where they changed: %s / %s', (ar, en, code) => {
    const found = numberFindings(ar, en);
    expect(found.map((finding) => finding.code)).toEqual([code]);
  });

  it('are marked with their unit where that is what changed', () => {
    const [finding] = numberFindings('دامت الهدنة شهرين متتاليين.', 'It held for two full weeks.');
    expect(finding?.message).toBe('The Arabic says شهرين, the English says two full weeks.');
    expect(finding?.fix).toBeNull();
  });
});

describe('numbers that agree', () => {
  it.each([
    ['عاد ٨٢٠ ألف شخص.', 'Some 820,000 people returned.'],
    ['بقيمة ١٫٥ مليار دولار.', 'It is worth $1,500 million.'],
    ['قبل عشر سنوات، بل ١٠٠ عام.', 'A decade ago, no, a century.'],
    ['في ثمانينيات القرن العشرين.', 'In the 1980s.'],
    ['في القرن الحادي والعشرين.', 'In this century.'],
    ['الساعة ٣:٣٠ مساءً.', 'At 15:30.'],
    ['الساعة 7.55 صباحاً.', 'At 7:55am.'],
    ['في الواحدة والنصف (0130 بتوقيت غرينتش).', 'At half past one (01:30 GMT).'],
    ['٢٠٠ مليون روبية.', 'Rs 20 crore.'],
    ['سجّل ٨٩ ألفاً و٥٠٠ ليرة.', 'It stood at 89,500 pounds.'],
    ['نحو مئة وعشرين ألف دونم.', 'About 120,000 dunams.'],
    ['مليونا و٢٠٠ ألف.', 'Some 1.2 million.'],
    ['أكثر من ٢٠٪ من الميزانية.', 'More than a fifth of the budget.'],
    ['ثلاثة أرباع السكان.', 'Some 75% of the people.'],
    ['خلال العقد الماضي.', 'Over the past 10 years.'],
    ['في الثالث والعشرين منه.', 'On the twenty-third of it, the 23rd.'],
    ['وقّعا اتفاقية بمليارين و٣٥٠ مليون درهم.', 'They signed a deal worth 2.35 billion dirhams.'],
    ['الساعة ١٥.', 'At 3 p.m.'],
    ['بين ٧٠ و٩٠٪.', 'Between 70% and 90%.'],
    ['من ٢ إلى ٤ ملايين.', 'From two million to 4 million.'],
    ['حرب 1950-53.', 'The war of 1950–1953.'],
    ['٥٠٪ من السكان.', 'Half the population.'],
    ['خمسة وعشرون نائباً.', 'Twenty-five deputies, or 25.'],
    ['الدقيقة ٨٩.', 'The 89th minute.'],
    ['في ١٢ بلدة.', 'In a dozen towns.'],
    ['بعد عامين.', 'After 2 years.'],
    ['اتصلوا على 116123.', 'Call 116 123.'],
    ['بروتين HER2 وفيروس كوفيد-19.', 'HER2 protein and Covid-19.'],
    ['مباراة 14½-13½.', 'They won 14½-13½.'],
    ['٢٬٨٠٠ جزء في المليون.', '2,800 parts per million.'],
    ['بلغ 1.500 طن.', 'It reached 1,500 tonnes.'],
    ['بليون دولار.', 'A billion dollars.'],
    ['مئات القتلى وآلاف الجرحى وملايين النازحين.', 'Hundreds dead, thousands hurt, millions fled.'],
    ['تعطل القطار ثلاثة أسابيع.', 'The train stood still for 21 days.'],
    ['خلال ٤٨ ساعة.', 'Within two days.'],
    ['عاد قبل أسبوعين.', 'He came back a fortnight ago.'],
    ['بعد عام ونصف.', 'After 18 months.'],
    ['دام الاجتماع ثلاث ساعات ونصف الساعة.', 'The meeting went on for three and a half hours.'],
    ['ضبطوا أربعة أطنان من الأرز.', 'They seized 4,000 kg of rice.'],
    ['منذ أربعة عقود.', 'For forty years.'],
    ['قبل عام.', 'Twelve months ago.'],
    ['وصلت في السادسة إلا ربعاً.', 'She arrived at a quarter to six.'],
    ['انتهت في التاسعة والنصف.', 'It was over by half past nine.'],
    ['يفتح المتجر عند الثامنة إلا خمس دقائق.', 'The shop opens at five to eight.'],
    ['توقفت الساعة عند السادسة وعشر دقائق.', 'The clock stopped at ten past six.'],
    ['وصلت عند الثالثة وخمس وأربعين دقيقة.', 'She arrived at 3:45.'],
    ['فقدت السفينة دفّتها عند الثالثة وأربعين دقيقة.', 'The ship lost its rudder at three forty.'],
    ['«لست نادماً على شيء»، يقول.', '“I am not sorry for anything,” he says.'],
    ['حكم البلاد لست سنوات.', 'He ruled the country for six years.'],
    ['خُمس المقاعد.', 'A fifth of the seats, 20 per cent.'],
    ['ثلاثة أخماس الأصوات.', 'Three-fifths of the votes.'],
    ['تضاعف السعر من ٤٠ إلى ٨٠ ديناراً.', 'It costs 80 dinars, twice as much as before.'],
    ['تراجع إلى ١٢ في المئة من ١٦ في المئة.', 'It is at 12%, down four points.'],
    ['سجل في الدقيقة ٨٥.', 'He scored with five minutes to go.'],
    ['بلغ نصف النهائي.', 'They are in the last four.'],
    ['في دور الثمانية.', 'In the quarter-finals.'],
    ['أنجبت ثلاثة توائم.', 'She gave birth to triplets.'],
    ['في الثالث من تشرين الثاني.', 'On the third of November.'],
    ['اليوم الاثنين.', 'On Monday.'],
    ['أصيب ٢٠ وقتل ٢٠.', 'Twenty were hurt and as many killed.'],
  ])('pass: %s / %s', (ar, en) => expect(numberFindings(ar, en)).toEqual([]));
});
