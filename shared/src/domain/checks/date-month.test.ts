import { editedPair } from '../../testing/edited-pair.js';
import { dateMonth } from './date-month.js';

function alarms(ar: string, en: string) {
  return dateMonth(editedPair(ar, en));
}

describe('months', () => {
  it.each([
    ['في الرابع من كانون الثاني الماضي', 'on 4 December', 'January'],
    ['في ١٢ تشرين الأول ٢٠٢٣', 'on November 12, 2023', 'October'],
    ['وحتى نهاية نيسان (أبريل)', 'until the end of May 2024', 'April'],
    ['يوم 3 جويلية', 'on 3 June', 'July'],
    ['في 14 غشت', 'on Sept. 14', 'August'],
    ['منذ شهر آب', 'since July', 'August'],
    ['بحلول ديسمبر المقبل', 'by next January', 'December'],
    ['اندلع الحريق في مارس', 'the fire broke out in May', 'March'],
  ])('block when another month stands in the English: %s / %s', (ar, en, fix) => {
    const [alarm, ...others] = alarms(ar, en);
    expect(others).toEqual([]);
    expect(alarm).toMatchObject({ severity: 'block', fix });
  });

  it.each([
    ['في الرابع من كانون الثاني', 'on 4 January'],
    ['في 29 شتنبر 1918', 'on 29 Sept 1918'],
    ['في 1/6/2019 أي مطلع حزيران', 'on 1/6/2019'],
    ['في جوان 2020', 'In June 2020'],
    ['قالت تيريزا ماي', 'said Theresa May'],
    ['مارس الرياضة وكان أب لثلاثة', 'He exercised and was a father of three'],
    ['سيارة نيسان', 'a Nissan car'],
    ['قالت جوان', 'Joan said'],
    ['تظاهروا في ساحة التحرير', 'they marched; it may rain'],
    ['كأس الملك', 'The King’s Cup, said April Jones'],
    ['في آذار/مارس', 'in March'],
  ])('pass: %s / %s', (ar, en) => expect(alarms(ar, en)).toEqual([]));

  it('warn when the month is gone without another in its place', () => {
    expect(alarms('في 12 تشرين الأول', 'that day').map(({ severity }) => severity)).toEqual([
      'warn',
    ]);
  });

  it('want a Hijri date kept or turned into a Gregorian one', () => {
    expect(alarms('في ١٠ رمضان', 'on that day')).toHaveLength(1);
    expect(alarms('في ١٠ رمضان', 'on 10 Ramadan')).toEqual([]);
    expect(alarms('في ١٠ رمضان', 'on 11 March')).toHaveLength(1);
    expect(alarms('قال رمضان شعبان', 'Ramadan Shaban said')).toEqual([]);
  });
});
