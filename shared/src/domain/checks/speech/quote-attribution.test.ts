import { editedPair } from '../../../testing/edited-pair.js';
import { quoteAttribution } from './quote-attribution.js';

const found = (ar: string, en: string) =>
  quoteAttribution(editedPair(ar, en)).map(({ severity }) => severity);

describe('a speaker', () => {
  it.each([
    ['أعلنت شركة صناعة السيارات «هيلدن» إغلاق مصنعها.', 'Helden announced its plant would close.'],
    ['وأعلنت إدارة الإطفاء إخماد الحريق.', 'The Pine Fire is out, Karlstad said.'],
    ['بحسب وثيقة اطلعت عليها صحيفة «نورد».', 'According to a document seen by De Nordkoerier.'],
    [
      'قالت المنظمة الدولية للهجرة إن القتال بين الجيش وقوات المعارضة تصاعد.',
      'Fighting has grown, the International Organization for Migration said.',
    ],
    [
      'كشف مصدر مصرفى مسئول عن اندماج وشيك.',
      'A merger of Banque Delta is near, a source told Al-Nil.',
    ],
  ])('that is a body is not taken for a person: %s', (ar, en) => expect(found(ar, en)).toEqual([]));

  it('that became another person is told', () => {
    expect(
      found('قال الخبير سامر حداد إن السوق يتعافى.', 'The market is healing, said Peter Novak.'),
    ).toEqual(['warn']);
  });
});
