import { editedPair } from '../../testing/edited-pair.js';
import { negation } from './negation.js';

function found(ar: string, en: string): string[] {
  return negation(editedPair(ar, en)).map(({ severity }) => severity);
}

// Each Arabic in an English that keeps its denial, and one that has lost it.
const PAIRS: readonly (readonly [ar: string, kept: string, lost: string])[] = [
  ['لم يعد المعبر مفتوحاً.', 'The crossing is no longer open.', 'The crossing is still open.'],
  ['رفض الحزب العرض.', 'The party turned down the offer.', 'The party accepted the offer.'],
  ['نفى الوزير التقرير.', 'The minister denied the report.', 'The minister confirmed the report.'],
  ['غادر دون اتفاق.', 'He left without a deal.', 'He left with a deal.'],
  ['فشلت الجهود.', 'The efforts came to nothing.', 'The efforts succeeded.'],
  ['إنه غير قادر على السفر.', 'He is unable to travel.', 'He is able to travel.'],
  ['ليس شرطاً.', 'It is not a condition.', 'It is a condition.'],
  ['من المستحيل وقف ذلك.', 'There is no way to stop it.', 'It is possible to stop it.'],
  [
    'غادر دون التوصل إلى اتفاق.',
    'He left without reaching a deal.',
    'He left after reaching a deal.',
  ],
  ['امتنعت عن التصويت.', 'She abstained.', 'She voted.'],
  ['المياه غير صالحة للشرب.', 'The water is unfit to drink.', 'The water is fit to drink.'],
  ['ما زال مصيره مجهولاً.', 'His fate remains unknown.', 'His fate is now known.'],
  [
    'لم يدل بتفاصيل ولم يحدد موعداً.',
    'He did not give details or set a date.',
    'He gave details but did not set a date.',
  ],
  [
    'منعت الشرطة المحتجين ولم تعتقل أحداً.',
    'Police prevented the protest and arrested nobody.',
    'Police prevented the protest and arrested some.',
  ],
  [
    'قال إنه عاش بلا ماء ولا كهرباء لكنه لن يرحل.',
    'He said he lived without water or power but would not leave.',
    'He said he lived without water or power but would leave.',
  ],
];

describe('negation', () => {
  it.each(PAIRS)('passes what is kept and warns of what is lost: %s', (ar, kept, lost) => {
    expect(found(ar, kept)).toEqual([]);
    expect(found(ar, lost)).toEqual(['warn']);
  });

  it.each([
    ['لا يزال الطريق مغلقاً.', 'The road is still closed.'],
    ['لم يحضر سوى عشرين نائباً.', 'Only twenty MPs attended.'],
    ['لن يوقف الجيش عملياته.', 'The army’s operations will go on.'],
    ['تحسنت الوظائف المباشرة وغير المباشرة.', 'Direct and indirect jobs improved.'],
    ['اللاعبون دون الثامنة عشرة.', 'Players under eighteen.'],
    ['لا يمكن اختراق الدفاع.', 'The defence can only be admired.'],
  ])('does not warn where nothing is denied or another word may deny: %s', (ar, en) => {
    expect(found(ar, en)).not.toContain('warn');
  });

  it.each([
    ['ولم يصب أحد من السائقين ولا من الركاب.', 'None of the drivers and riders was hurt.'],
    ['لم يصب السائق.', 'The driver was unharmed.'],
    ['القرية ليست ملجأ فحسب، بل مدرسة.', 'The village is more than just a refuge: it is a school.'],
    ['لم نشهد سيلا كهذا منذ عام 1994.', 'The last time we saw such a flood was in 1994.'],
    ['دُعي السفير مرتين ولم يحضر.', 'The ambassador snubbed two invitations.'],
    ['الجيران لا يعرفون أن البئر مسمومة.', 'The neighbours are unaware that the well is poisoned.'],
    ['مخاوف المزارعين لم تختف.', 'The farmers’ fears persist.'],
    ['لم يصل الطبيب قبل المساء.', 'It was evening before the doctor arrived.'],
    ['الشركة تنفي إغلاق المصنع.', 'The company insists the factory will stay.'],
    [
      'لم تستبعد اللجنة تأجيل السباق المنتظر.',
      'The committee did not rule out delaying the expected race.',
    ],
    ['رفضت النقابة الخطة ورحبت بالحوار.', 'The union, in opposition to the plan, welcomed talks.'],
  ])('does not warn where a freer English denies too: %s', (ar, en) => {
    expect(found(ar, en)).not.toContain('warn');
  });

  it.each([
    ['لم يصب السائق ولا من معه ولم يهربوا.', 'The driver was hurt, and they fled.'],
    [
      'نفى المدير الخبر وأكد موعد الافتتاح.',
      'The manager shared the news and insisted on the opening date.',
    ],
    ['لم يزر المدينة منذ عام 1994.', 'He has visited the city since 1994.'],
    ['رفضت النقابة الخطة.', 'The union welcomed the plan.'],
    ['رفضت النقابة خطة أُعدت دون علمها.', 'The unhappy union agreed to a plan drawn up without it.'],
    ['دخلوا البيت بغير إذن.', 'They entered the house with a permit.'],
    ['الملف خال من الأدلة ولم يكن له توقيع.', 'The file was devoid of evidence and was signed.'],
    ['تمكن الغواصون من رفع القارب.', 'Divers were unable to raise the boat.'],
  ])('still warns where it does not: %s', (ar, en) => {
    expect(found(ar, en)).toEqual(['warn']);
  });

  it('warns where the English denies what the Arabic does not', () => {
    expect(found('ستعقد القمة غداً.', 'The summit will not be held tomorrow.')).toEqual(['warn']);
    // «لولاية» and «لمدة» only begin like لولا and لم.
    expect(found('سيترشح لولاية لمدة عام.', 'He refused to run for a year.')).toEqual(['warn']);
  });
});
