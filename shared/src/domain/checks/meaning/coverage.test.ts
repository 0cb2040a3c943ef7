import { editedPair } from '../../../testing/edited-pair.js';
import { checkSegment } from '../check-segment.js';

const arabic =
  'افتتح الوزير مصنعا جديدا للحديد في ضاحية المدينة صباح الاثنين. وطالب العمال بزيادة الأجور وتحسين ظروف السلامة.';
const opened = 'The minister opened a new steel plant in a suburb of the city on Monday morning.';
const asked = 'Workers demanded higher wages and safer conditions.';

function found(ar: string, en: string) {
  return checkSegment(editedPair(ar, en))
    .filter(({ kind }) => kind === 'omitted' || kind === 'added')
    .map(({ kind, params }) => `${kind}: ${params['arabic'] ?? params['english'] ?? ''}`);
}

describe('coverage', () => {
  it('tells of a sentence that is left out, with nothing in it but everyday words', () => {
    expect(found(arabic, opened)).toEqual([
      'omitted: وطالب العمال بزيادة الأجور وتحسين ظروف السلامة.',
    ]);
  });

  it('tells of a sentence that is added', () => {
    const more = 'Farmers nearby have complained of polluted rivers and dead fish.';
    expect(found(arabic, `${opened} ${asked} ${more}`)).toEqual([`added: ${more}`]);
  });

  it('tells of a clause', () => {
    const ar =
      'أعلنت الشركة إلغاء الرحلات، وتعويض المسافرين عن التذاكر ودفع رواتب الموظفين المتأخرة.';
    expect(found(ar, 'The company said flights had been cancelled.')).toEqual([
      'omitted: وتعويض المسافرين عن التذاكر ودفع رواتب الموظفين المتأخرة.',
    ]);
  });

  it('takes a small count that both have for a counterpart', () => {
    const ar =
      'كان الجدار مطليا بالأبيض مثل سائر جدران القبو، ولم يلتفت إليه أحد طوال اثني عشر عاما.';
    const en = 'The wall was whitewashed, and for 12 years nobody gave it a look.';
    expect(found(ar, en)).toEqual([]);
  });

  it.each([
    ['whole', `${opened} ${asked}`],
    ['the other way round', `${asked} ${opened}`],
    [
      'in other words',
      'A steel factory on the edge of the city was inaugurated by the minister on Monday morning, with its staff calling for more pay and better safety.',
    ],
  ])('leaves alone what is said: %s', (_, english) => expect(found(arabic, english)).toEqual([]));
});
