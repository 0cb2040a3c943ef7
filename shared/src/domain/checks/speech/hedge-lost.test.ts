import { editedPair } from '../../../testing/edited-pair.js';
import { hedgeLost } from './hedge-lost.js';

const found = (ar: string, en: string) =>
  hedgeLost(editedPair(ar, en)).map(({ severity }) => severity);

describe('a hedge', () => {
  it.each([
    ['حذر من أن المياه قد ترتفع مترا.', 'He warned that the water had risen a metre.'],
    ['توقع أن يهطل المطر، ما قد يغلق الطرق.', 'He expects rain, which will close the roads.'],
    ['يرى مراقبون أن الخطوة ربما كانت خطأ.', 'Observers believe the move was a mistake.'],
    ['نفى الاتهامات زاعما أنه كان مسافرا.', 'He denied the accusations, showing that he was away.'],
    ['يُزعم أنه أخفى المال، وهو ما نفاه.', 'He hid the money, a claim that he denies.'],
    ['وذكرت مصادر محلية أن الجسر انهار.', 'The bridge collapsed, with no injuries reported.'],
    ['من المتوقع أن تستدعي الوزارة السفير.', 'The ministry has summoned the ambassador.'],
    ['يدعي المالك أن السفينة غرقت.', 'The ship of the owner sank.'],
    ['قال التاجر إن الأسعار تضاعفت.', 'Prices for flour and oil have doubled.'],
  ])('is not answered by another word’s hedge: %s', (ar, en) => {
    expect(found(ar, en)).toEqual(['warn']);
  });

  it('is told more softly where a word may stand for it', () => {
    expect(found('وقد تشارك رغم الإصابة.', 'She would play despite the injury.')).toEqual([
      'advise',
    ]);
  });

  it.each([
    ['وكان المبنى قد تعرض لحريق.', 'The building had been damaged by fire.'],
    ['وصلت فتاة تدعى مريم إلى الميناء.', 'A girl, Maryam, reached the port.'],
    ['سرق الخاتم، حسبما استمعت إليه المحكمة.', 'He stole the ring, the court heard.'],
    ['ووفق حسابات المرصد يبدأ الصيف غدا.', 'Summer begins tomorrow, the observatory calculates.'],
    [
      'قال التاجر سالم إن السوق يتعافى.',
      'The market is healing, in the opinion of Salem, a trader.',
    ],
    ['وضع لا يحتمل الانتظار.', 'A situation that cannot wait.'],
    ['وقد تشارك رغم الإصابة.', 'She is doubtful but in the squad.'],
    ['اتهم النائب الوزير بالكذب.', 'The deputy accused the minister of lying.'],
    ['قال التاجر: «الأسعار تضاعفت».', '“Prices have doubled”, complained the trader.'],
  ])('passes: %s', (ar, en) => expect(found(ar, en)).toEqual([]));
});
