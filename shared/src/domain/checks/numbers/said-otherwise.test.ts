import { editedPair } from '../../../testing/edited-pair.js';
import { checkSegment } from '../check-segment.js';

const NUMBER_KINDS = ['number_value', 'number_scale', 'percent'];

function severities(ar: string, en: string) {
  return checkSegment(editedPair(ar, en))
    .filter(({ kind }) => NUMBER_KINDS.includes(kind))
    .map(({ severity }) => severity);
}

describe('numbers said another way', () => {
  it.each([
    ['فرّ ربع مليون نازح', 'A quarter of a million displaced people fled'],
    ['يبدأ التسجيل في غرة أوت', 'Registration opens on 1 August'],
    ['شاهدوا رجلا في الأربعينيات من عمره', 'They saw a man aged between forty and fifty'],
    ['فازت بالجائزة كاتبة سبعينية', 'A seventy-something writer won the prize'],
    ['سجّل اللاعب ثلاثة أهداف في الشوط الأول', 'The player had a first-half hat-trick'],
    ['أصدر البنك شهادات ثلاثية جديدة', 'The bank issued new three-year certificates'],
    ['ارتفعت المبيعات في الربع الأخير', 'Sales rose in the final three months of the year'],
    ['أُغلقت أربع مدارس', 'Half of the eight schools were closed'],
    ['تحتاج المدينة إلى الضعف', 'The city has half of what it needs'],
    ['أصيب نصف البيوت بأضرار', 'One in every two houses was damaged'],
    ['يؤيد 7 من كل 10 ناخبين القانون', 'Seventy per cent of voters support the law'],
    ['مسجد من القرن الثاني عشر', 'A mosque from the 1100s'],
    ['على بعد 500 متر من الجسر', 'Half a kilometre from the bridge'],
    ['رفع البنك الفائدة ثلاث نقاط مئوية', 'The bank raised rates by 300 basis points'],
    ['بلغ السعر 71 دولاراً و25 سنتاً', 'The price reached $71.25'],
    ['يبلغ طوله مترا و82 سنتيمترا', 'He is 1.82 metres tall'],
    ['تقام الدورة من 5 إلى 8 مارس', 'The course runs over four days from March 5 to March 8'],
    ['حلّ العدّاء ثالثاً', 'The runner finished third'],
    ['اتفقا في اللحظة الأخيرة', 'They struck an eleventh-hour deal'],
  ])('%s: %s', (ar, en) => expect(severities(ar, en)).toEqual([]));

  it.each([
    ['فرّ ربع مليون نازح', 'A third of a million displaced people fled'],
    ['يبدأ التسجيل في غرة أوت', 'Registration opens on 2 August'],
    ['شاهدوا رجلا في الأربعينيات من عمره', 'They saw a man aged between fifty and sixty'],
    ['فازت بالجائزة كاتبة سبعينية', 'A woman writer in her forties won the prize'],
    ['تضاعف الإنتاج', 'Output was halved'],
    ['أُغلقت أربع مدارس', 'Half of the six schools were closed'],
    ['أصدر البنك شهادات ثلاثية جديدة', 'The bank issued new four-year certificates'],
    ['يبلغ طوله مترا و82 سنتيمترا', 'He is 1.62 metres tall'],
    ['حلّ العدّاء ثالثاً', 'The runner finished fourth'],
  ])('is told of: %s: %s', (ar, en) => expect(severities(ar, en)).not.toEqual([]));

  it.each([
    ['قطرها 20 سنتيمترا', 'It is 20cm (7.9in) across'],
    ['طوله 1.80 متر', 'He is 1.8 metres (5ft 11in) tall'],
    ['بلغت الحرارة 20 تحت الصفر', 'It was 4 degrees Fahrenheit (minus 20 C)'],
    ['يعمل القمر سبع سنوات', 'Amal 3 will work for seven years'],
  ])('is only advice: %s: %s', (ar, en) =>
    expect(severities(ar, en).every((severity) => severity === 'advise')).toBe(true),
  );

  it('lets the year before be named, unless the English has both', () => {
    const ar = 'خسرت الشركة 40 مليون يورو في 2021 بعد أن ربحت في العام السابق';
    expect(severities(ar, 'After a profit in 2020, the firm lost €40m last year')).toEqual([
      'advise',
    ]);
    const both = 'The firm lost €40m in 2020 after a profit the year before';
    expect(severities(ar, both)).toEqual(['block']);
  });
});
