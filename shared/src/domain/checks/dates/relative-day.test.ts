import { editedPair } from '../../../testing/edited-pair.js';
import { relativeDay } from './relative-day.js';

const told = (ar: string, en: string) =>
  relativeDay(editedPair(ar, en)).map(({ params }) => [params?.['arabic'], params?.['english']]);

describe('a relative time', () => {
  it.each([
    ['يصل الوفد غداً', 'The delegation arrives next week', 'غداً', 'next week'],
    ['زار المتحف أمس', 'He visited the museum last year', 'أمس', 'last year'],
    ['مطلع الشهر الجاري', 'early last month', 'الشهر الجاري', 'last month'],
    ['قبل عام', 'a month ago', 'قبل عام', 'a month ago'],
    ['السبت المقبل', 'last Saturday', 'السبت', 'last Saturday'],
    ['في أيار (مايو) الماضي', 'next May', 'مايو', 'next May'],
    ['يزورها في أيلول المقبل', 'he visits it next week', 'أيلول', 'next week'],
    ['العام الماضي وهذا العام', 'last month and this year', 'العام الماضي', 'last month'],
    ['خلال الأيام المقبلة', 'over the past few days', 'الأيام المقبلة', 'past few days'],
    ['أمس الثلاثاء', 'today, Tuesday', 'أمس', 'today'],
  ])('that became another is told of: %s / %s', (ar, en, arabic, english) => {
    expect(told(ar, en)).toEqual([[arabic, english]]);
  });

  it.each([
    ['وصل أمس', 'He arrived on Monday, a week before last month ended'],
    ['وصل أول أمس', 'He arrived two days ago'],
    ['وصل أمس', 'He arrived earlier this week'],
    ['افتُتح الخميس الماضي', 'It opened last week'],
    ['افتُتح في فبراير الماضي', 'It opened last year'],
    ['قبل عام 2019', 'before last year’s date'],
    ['في اليوم الأول', 'On the first day of next week'],
    ['خلال العام الماضي', 'Over the past year'],
    ['يعود غداً', 'He is back tomorrow'],
    ['وصل أمس', 'He has arrived'],
  ])('told in another way is none: %s / %s', (ar, en) => expect(told(ar, en)).toEqual([]));
});
