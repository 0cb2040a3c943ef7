import { storyOf } from '../demonstration-story.js';

export const sidonCouncil = storyOf({
  externalId: 'sidon-council',
  section: 'Politics',
  byline: 'Maya Chidiac in Sidon',
  url: 'https://almarsa.example/ar/2026/11/sidon-council',
  priority: 'normal',
  publishedAgoMinutes: 26 * 60,
  stage: 'published',
  headline: {
    ar: 'مجلس صيدا البلدي ينقل جلساته إلى السوق',
    draft: 'Saida Municipal Council Transfers Its Sessions to the Market',
    edited: 'Sidon council takes its meetings to the market',
  },
  standfirst: {
    ar: 'للمرة الأولى في تاريخه، يناقش المجلس موازنته أمام الباعة والمارّة. والتجربة مدتها ستة أشهر، وقد لا تُمدَّد.',
    draft:
      'For the first time in its history, the council discusses its budget in front of sellers and passers-by. The experiment’s duration is six months, and it may not be extended.',
    edited:
      'For the first time in its history, the council is debating its budget in front of stallholders and passers-by. The trial will last six months, and may go no further.',
  },
  body: [
    {
      ar: 'صيدا – لم يكن في خان الإفرنج مساء الأربعاء سوى أربعين كرسياً، فوقف نصف الحاضرين. وعند السابعة تماماً دقّت رئيسة البلدية ليان القاضي على طاولة خشبية استعيرت من بائع أقمشة، وأعلنت افتتاح الجلسة.',
      draft:
        'Saida – There were only forty chairs in Khan al-Ifranj on Wednesday evening, so half of the attendees stood. At exactly seven, the head of the municipality, Layan al-Qadi, knocked on a wooden table borrowed from a fabric seller and announced the opening of the session.',
      edited:
        'Sidon – There were only 40 chairs in Khan al-Franj on Wednesday evening, so half the audience stood. On the stroke of seven the mayor, Layan al-Qadi, rapped on a wooden table borrowed from a cloth merchant and opened the meeting.',
    },
    {
      ar: 'وقالت القاضي إن نقل الجلسات من مبنى البلدية إلى السوق القديمة جاء بعد عام لم يحضر فيه الجلسات العلنية سوى أحد عشر شخصاً. وأضافت: «إذا كان الناس لا يأتون إلى المجلس، فليأتِ المجلس إليهم».',
      draft:
        'Al-Qadi said that the transfer of the sessions from the municipality building to the old market came after a year in which eleven people attended the public sessions. She added: “If the people do not come to the council, then let the council come to them.”',
      edited:
        'Moving out of the town hall and into the old souk, Ms Qadi said, followed a year in which only 11 people came to the council’s public meetings. “If people won’t come to the council,” she said, “let the council come to them.”',
    },
    {
      kind: 'heading',
      ar: 'موازنة بصوت عالٍ',
      draft: 'A Budget in a Loud Voice',
      edited: 'A budget, out loud',
    },
    {
      ar: 'وناقش الأعضاء الواحد والعشرون مشروع موازنة العام المقبل، وقيمته ٤٫٢ مليون دولار، بنداً بنداً. وكان أكثر البنود إثارة للجدل تخصيص ٣١٥ ألف دولار لإنارة الكورنيش، في حين لا تزال ستة أحياء بلا مصابيح.',
      draft:
        'The twenty-one members discussed next year’s draft budget, worth 4.2 billion dollars, clause by clause. The most controversial of the clauses was the allocation of 315 thousand dollars for lighting the Corniche, while six neighborhoods are still without lamps.',
      edited:
        'The 21 councillors went through next year’s draft budget of $4.2 million line by line. The item that raised most voices was $315,000 for lights along the corniche, while six districts still have no street lamps at all.',
      note: 'Million, not billion: checked with the Arabic desk.',
    },
    {
      ar: 'وقاطع بائع السمك أبو نزيه، وقد جاء بمئزره، أحد الأعضاء قائلاً: «البحر لا يحتاج إلى ضوء، الدرج الذي أمام بيتي يحتاج». وضحك الحاضرون، لكنّ الملاحظة دُوّنت في المحضر، وأحيل البند إلى لجنة الأشغال.',
      draft:
        'The fish seller Abu Nazih, who had come in his apron, boycotted one of the members, saying: “The sea does not need light, the stairs in front of my house need it.” The attendees laughed, but the note was written in the minutes, and the clause was transferred to the works committee.',
      edited:
        'Abu Nazih, a fishmonger who had come in his apron, interrupted one of them. “The sea doesn’t need a light,” he said. “The steps outside my house do.” People laughed, but the remark went into the minutes, and the item went to the works committee.',
    },
    {
      ar: 'ولم يرحّب الجميع بالفكرة. فقد رأى عضو المجلس المعارض جاد بولس أن السوق «مكان للبيع لا للتصويت»، وحذّر من أن يكتب الأعضاء مداخلاتهم لعدسات الهواتف. وامتنع هو وعضوان آخران عن التصويت على تمديد التجربة.',
      draft:
        'Not everyone welcomed the idea. The opposition council member Jad Boulos saw that the market is “a place for selling and not for voting,” and warned against members writing their interventions for phone lenses. He and two other members abstained from voting on extending the experiment.',
      edited:
        'Not everyone likes the idea. Jad Boulos, an opposition councillor, called the souk “a place for selling, not for voting”, and warned that members would start writing their speeches for telephone cameras. He and two others abstained when the council voted on whether to extend the trial.',
    },
    {
      ar: 'وبحسب محضر الجلسة، حضر ١٨٣ شخصاً، وطلب الكلام ٢٧ منهم، أي أكثر من ضعف من حضروا في العام الماضي كله. وتقول القاضي إن المجلس سيقرر في حزيران (يونيو) ما إذا كانت الجلسات ستبقى تحت القناطر.',
      draft:
        'According to the minutes of the session, 183 people attended, and 27 of them requested speech, which is more than double those who attended in all of last year. Al-Kadi says that the council will decide in June (June) whether the sessions will remain under the arches.',
      edited:
        'The minutes record that 183 people came and that 27 of them asked to speak, more than twice as many as attended in the whole of last year. The council will decide in June, Ms Qadi says, whether its meetings stay under the arches.',
    },
    {
      ar: 'أما أبو نزيه فلم ينتظر التصويت. خرج قبل نهاية الجلسة لأن المدّ لا ينتظر، كما قال، وترك كرسيه لغيره.',
      draft:
        'As for Abu Nazih, he did not wait for the vote. He went out before the end of the session because the tide does not wait, as he said, and left his chair to someone else.',
      edited:
        'Abu Nazih did not stay for the vote. He slipped out before the end because the tide, he said, does not wait, and left his chair to someone else.',
    },
  ],
});
