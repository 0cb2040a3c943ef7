import { editedPair } from '../../testing/edited-pair.js';
import { negation } from './negation.js';

const found = (ar: string, en: string) =>
  negation(editedPair(ar, en)).map(({ code, severity }) => `${code} ${severity}`);

describe('a word that became its opposite', () => {
  it.each([
    ['ارتفعت الصادرات في الربع الأول.', 'Exports fell in the first quarter.'],
    ['سمحت البلدية بالبناء.', 'The municipality banned building.'],
    ['برأت المحكمة الموظف.', 'The court convicted the clerk.'],
    ['أفرجت السلطات عن الكاتب.', 'The authorities arrested the writer.'],
    [
      'نفت الشركة التقرير وأكدت أنها ستستأنف.',
      'The firm admitted the report and said it would appeal.',
    ],
    ['رحبت النقابة بالقرار.', 'The union condemned the decision.'],
    ['تحسنت حالة الجريح.', 'The injured man’s condition deteriorated.'],
    ['انسحبت أوروغواي من الاتفاق.', 'Uruguay joined the accord.'],
    ['لم يستبعد الحزب انتخابات مبكرة.', 'The party ruled out an early election.'],
  ])('is told: %s', (ar, en) => expect(found(ar, en)).toEqual(['denial_turned warn']));

  it.each([
    ['ارتفعت الصادرات بعد أن تراجعت.', 'Exports rose after they fell.'],
    ['سمحت البلدية بالبناء.', 'The municipality gave the builders leave.'],
    ['لم يسمح لهم بالدخول.', 'They were banned from entering.'],
    ['رحبت النقابة بالقرار.', 'The union was pleased with the decision.'],
    ['فاز الفريق على ضيفه.', 'The visitors lost to the home team.'],
    ['غطت الرمال السكة بارتفاع 3 أمتار.', 'Three metres of sand dropped on the line.'],
    ['هبطت الطائرة وفي يدي بطاقة الصعود.', 'The plane dropped as I held my boarding pass.'],
    ['استبعد المدير أن تتحسن الأجور.', 'Staff should expect no better pay, the manager said.'],
    ['لم تستبعد اللجنة ذلك.', 'That remains possible, the committee said.'],
  ])('is not, where the English says it otherwise: %s', (ar, en) => {
    expect(found(ar, en)).toEqual([]);
  });
});

describe('a denial too many', () => {
  it.each([
    ['استبعد الوزير تأجيل القمة.', 'The minister did not rule out postponing the summit.'],
    [
      'تعترف بلاده بالحكومة ولن تسحب سفيرها.',
      'His country does not recognise the government and will not withdraw its ambassador.',
    ],
  ])('is told: %s', (ar, en) => expect(found(ar, en)).toEqual(['denial_unfounded warn']));

  it.each([
    ['تعود آخر زيارة له إلى عام 2011.', 'He has not visited since 2011.'],
    ['بلغ السعر أدنى مستوى له منذ 1990.', 'The price hit a low not seen since 1990.'],
    [
      'فتح المتحف أبوابه للمرة الأولى منذ عقد.',
      'The museum opened, which it had not done for a decade.',
    ],
    ['سجل النهر مستوى قياسيا.', 'The river has never been higher.'],
    ['حوكم الضابط غيابيا.', 'The officer was tried without being present.'],
    ['تمسك المتهم ببراءته.', 'The accused said he was not guilty.'],
    ['أُرجئت الجلسة إلى الخريف.', 'The hearing will not be held until autumn.'],
    ['طلبوا منه ألا يتكلم.', 'They asked him not to speak.'],
    [
      'لم يصلوا إليها، وهي على بعد 30 كيلومترا، إلا بالقوارب.',
      'They reached it, 30 km away, only by boat.',
    ],
    ['عاشوا بلا كهرباء.', 'They lost their power.'],
  ])('is none where the Arabic says it otherwise: %s', (ar, en) => {
    expect(found(ar, en)).toEqual([]);
  });
});

describe('a lost denial', () => {
  it.each([
    ['طلبوا منه ألا يتكلم.', 'They asked him to speak.'],
    ['أُخلي سبيله لانعدام الأدلة.', 'He was freed because of the evidence.'],
    ['أنكر المتهم التهمة.', 'The accused heard the charge.'],
    [
      'لم يلغ حفلا في حياته، حتى عندما مرض.',
      'He often cancelled a show, not even when he was ill.',
    ],
    ['لن نوقف العمل، تابع المدير.', '“We will stop work,” the director continued.'],
  ])('is told: %s', (ar, en) => expect(found(ar, en)).not.toEqual([]));
});
