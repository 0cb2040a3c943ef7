import { storyOf } from '../demonstration-story.js';

export const aleppoWatchmaker = storyOf({
  externalId: 'aleppo-watchmaker',
  section: 'Society',
  byline: 'Samar Hallaq in Aleppo',
  url: 'https://almarsa.example/ar/2026/11/aleppo-watchmaker',
  priority: 'normal',
  publishedAgoMinutes: 350,
  dueInMinutes: 300,
  stage: 'editing',
  headline: {
    ar: 'آخر ساعاتيّ في حلب القديمة',
    draft: 'The Last Watchmaker in Old Aleppo',
    edited: 'The last watchmaker of old Aleppo',
  },
  standfirst: {
    ar: 'في دكّان لا يزيد عرضه على مترين، يصلح بشير القطّان ساعات جاء بعضها من تحت الأنقاض. وليس بين أبنائه الأربعة من يريد المهنة.',
    draft:
      'In a shop whose width does not exceed two meters, Bashir Al-Qattan repairs watches, some of which came from under the rubble. There is not among his four sons who wants the profession.',
    edited:
      'In a shop no more than two metres wide, Bashir al-Qattan mends clocks and watches, some of them dug out of the rubble. None of his four children wants the trade.',
    note: 'Children, not sons: one of the four is Salwa.',
  },
  body: [
    {
      ar: 'حلب – يفتح بشير القطّان باب دكّانه قرب باب أنطاكية عند التاسعة إلا خمس دقائق، لا قبل ذلك ولا بعده. «الساعاتي الذي يتأخر»، يقول، «مثل الطبيب الذي يدخّن».',
      draft:
        'Aleppo – Bashir Al-Qattan opens the door of his shop near Bab Antakya at nine except five minutes, not before that nor after it. “The watchmaker who is late,” he says, “is like the doctor who smokes.”',
      edited:
        'Aleppo – Bashir al-Qattan opens his shop near Bab Antakya at five to nine, never before and never after. “A watchmaker who is late,” he says, “is like a doctor who smokes.”',
    },
    {
      ar: 'في الداخل مئة وستّ عشرة ساعة جدار، ولا تشير اثنتان منها إلى الوقت نفسه. يتركها كذلك عن قصد، كي يسمع كل واحدة وحدها حين تدقّ.',
      draft:
        'Inside are one hundred and sixteen wall clocks, and no two of them point to the same time. He leaves them so on purpose, so that he hears each one alone when it knocks.',
      edited:
        'Inside are 116 wall clocks, no two of them telling the same time. He keeps them that way on purpose, so that he can hear each one strike on its own.',
    },
    {
      ar: 'وُلد القطّان عام ١٩٥٤ في بيت خلف الدكّان، وتعلّم المهنة من جاره الأرمني هاغوب وهو في الحادية عشرة. كان أجره في السنة الأولى ليرة سورية واحدة في الأسبوع، ومعها نظرة غضب مجانية كلما أسقط برغياً.',
      draft:
        'Al-Qattan was born in 1954 in a house behind the shop, and learned the profession from his Armenian neighbor Hagop while he was eleven. His wage in the first year was one Syrian lira a week, and with it a free look of anger whenever he dropped a screw.',
      edited:
        'He was born in 1954 in a house behind the shop, and learned the trade at 11 from an Armenian neighbour, Hagop. In his first year he earned one Syrian pound a week, and an angry look, free of charge, for every screw he dropped.',
    },
    {
      kind: 'heading',
      ar: 'سوق كانت تدقّ',
      draft: 'A Market That Was Knocking',
      edited: 'A market that ticked',
    },
    {
      ar: 'في منتصف السبعينيات كان في المدينة القديمة ثلاثة وعشرون ساعاتياً، لكل خان واحد أو اثنان. كانت الساعة تُورَّث وتُرهن وتُهدى في الخطبة، وكان الناس يضبطون ساعاتهم على جرس هاغوب لا على المذياع.',
      draft:
        'In the middle of the seventies there were twenty-three watchmakers in the old city, for every khan one or two. The watch was inherited, mortgaged and gifted in the sermon, and people used to adjust their watches on Hagop’s bell and not on the radio.',
      edited:
        'In the mid-1970s the old city had 23 watchmakers, one or two to every khan. A watch was something to inherit, to pawn or to give at an engagement, and people set theirs by Hagop’s bell and not by the wireless.',
    },
    {
      ar: 'ثم جاءت الساعات الرقمية في الثمانينيات فأغلق تسعة. وجاء الهاتف المحمول فأغلق ثمانية آخرون. أما الستة الباقون فأخذت الحرب أربعة منهم: اثنان ماتا واثنان هاجرا. وتقاعد الخامس في آذار (مارس) الماضي.',
      draft:
        'Then the digital watches came in the eighties, so nine closed. And the mobile phone came, so eight others closed. As for the remaining six, the war took four of them: two died and two emigrated. The fifth retired last March.',
      edited:
        'Digital watches came in the 1980s, and nine closed. The mobile telephone came, and eight more went. Of the six who were left the war took four: two died and two emigrated. The fifth retired last March.',
      status: 'edited',
    },
    {
      ar: 'بقي القطّان. «لست الأخير لأنني الأفضل»، يقول. «أنا الأخير لأنني الأبطأ».',
      draft:
        'Al-Qattan remained. “I am not the last because I am the best,” he says. “I am the last because I am the slowest.”',
      edited:
        'That left Mr Qattan. “I’m not the last because I’m the best,” he says. “I’m the last because I’m the slowest.”',
    },
    {
      kind: 'pullquote',
      ar: '«لست الأخير لأنني الأفضل. أنا الأخير لأنني الأبطأ»',
      draft: '“I am not the last because I am the best. I am the last because I am the slowest”',
      edited: '“I’m not the last because I’m the best. I’m the last because I’m the slowest”',
    },
    {
      kind: 'heading',
      ar: 'ما تحت الأنقاض',
      draft: 'What Is under the Rubble',
      status: 'untouched',
    },
    {
      ar: 'بعد عام ٢٠١٧ بدأ الناس يعودون إلى بيوتهم المهدّمة، ومعهم أشياء وجدوها فيها. جاءه رجل بساعة جيب توقفت عقاربها عند الرابعة وعشر دقائق، وطلب منه ألّا يصلحها. أراد فقط أن يعرف أكانت الرابعة فجراً أم عصراً.',
      draft:
        'After 2017 people began to return to their destroyed houses, and with them things they found in them. A man came to him with a pocket watch whose scorpions had stopped at ten past four, and asked him not to repair it. He wanted to know whether it was four at dawn or in the afternoon.',
      edited:
        'After 2017 people began to go back to their ruined houses, and to bring him things they had found there. One man came with a pocket watch whose hands had stopped at ten past four, and asked him not to mend it. He only wanted to know whether it had been four in the morning or four in the afternoon.',
      status: 'edited',
      note: 'The عقارب are the hands. No scorpions.',
    },
    {
      ar: 'لا تقول الساعة الميكانيكية ذلك. لكنّ القطّان فتحها فوجد النابض مشدوداً إلى آخره تقريباً، وكان صاحب البيت يعبّئها كل ليلة قبل النوم. «قلت له: فجراً. فبكى، ثم قال: الحمد لله، كانوا نائمين».',
      draft:
        'The mechanical watch does not say that. But Al-Kattan opened it and found the spring tightened to its end almost, and the owner of the house used to fill it every night before sleep. “I said to him: at dawn. So he cried, then said: praise be to God, they were asleep.”',
      status: 'untouched',
    },
    {
      kind: 'quote',
      ar: '«الساعة لا تعرف ما جرى حولها. هذه رحمتها وهذه قسوتها».',
      draft:
        '“The clock does not know what ran around it. This is its mercy and this is its cruelty.”',
      status: 'untouched',
    },
    {
      ar: 'يحتفظ القطّان بدفتر يسجّل فيه كل ساعة تدخل الدكّان: التاريخ، والاسم، والعلّة، والأجر. وقد بلغ عدد السطور حتى اليوم ٣١٬٨٠٠ سطر في أربعة عشر دفتراً، احترق منها اثنان.',
      draft:
        'Al-Qattan keeps a notebook in which he records every watch that enters the shop: the date, the name, the illness and the wage. The number of lines until today has reached 31,800 lines in fourteen notebooks, two of which burned.',
      status: 'untouched',
    },
    {
      kind: 'heading',
      ar: 'من يرث الوقت؟',
      draft: 'Who Inherits the Time?',
      status: 'untouched',
    },
    {
      ar: 'لديه ثلاثة أبناء وابنة: مهندس في مرسين، وسائق في غازي عنتاب، وصيدلي في حلب، وسلوى التي تدرّس الموسيقى. حاول أن يعلّم كلاً منهم، ولم تصمد أمام العدسة المكبّرة إلا سلوى، شهراً واحداً.',
      draft:
        'He has three sons and a daughter: an engineer in Mersin, a driver in Gaziantep, a pharmacist in Aleppo, and Salwa, who studies music. He tried to teach each of them, and only Salwa withstood in front of the magnifying lens, one month.',
      status: 'untouched',
    },
    {
      ar: '«أذني أحسن من عيني»، تقول سلوى. وهي تأتي كل خميس لتسمع الساعات، وتقول لأبيها أيّها متعب قبل أن يفتحه. وقد أصابت سبع مرات من أصل ثمانٍ، كما يعترف هو.',
      draft:
        '“My ear is better than my eye,” says Salwa. She comes every Thursday to hear the clocks, and tells her father which of them is tired before he opens it. She hit seven times out of eight, as he confesses.',
      status: 'untouched',
    },
    {
      ar: 'في نيسان (أبريل) الماضي عرض عليه تاجر من بيروت ١٢ ألف دولار ثمناً للدكّان بما فيه. رفض، ثم طلب أن يمهله يوماً، ثم رفض ثانية. «حسبتها»، يقول. «هذا أقل من نصف دولار عن كل ساعة أصلحتها».',
      draft:
        'Last April, a merchant from Beirut offered him 12 thousand dollars as a price for the shop with what is in it. He refused, then asked that he give him a day, then refused a second. “I calculated it,” he says. “This is less than half a dollar for every hour I repaired.”',
      status: 'untouched',
    },
    {
      kind: 'caption',
      ar: 'بشير القطّان في دكّانه قرب باب أنطاكية، وخلفه الساعات التي لم يعد أصحابها.',
      draft:
        'Bashir Al-Qattan in his shop near Antioch Gate, and behind him the watches whose owners did not return.',
      status: 'untouched',
    },
    {
      ar: 'على الرفّ الأعلى إحدى وثلاثون ساعة لم يأتِ أصحابها لأخذها، أقدمها منذ شتاء ٢٠١٢. يعبّئها القطّان كل صباح. «لو عاد أحدهم»، يقول، «لا أريد أن يجدها واقفة».',
      draft:
        'On the highest shelf are thirty-one watches whose owners did not come to take them, the oldest of them since the winter of 2012. Al-Qattan fills them every morning. “If one of them returned,” he says, “I do not want him to find it standing.”',
      status: 'untouched',
    },
    {
      ar: 'عند السادسة إلا خمس دقائق يطفئ المصباح. وللحظة، كما يحدث كل مساء، تدقّ ثلاث ساعات معاً. يتوقف ويصغي. «مصادفة»، يقول، ثم يقفل الباب.',
      draft:
        'At six except five minutes he extinguishes the lamp. And for a moment, as happens every evening, three clocks knock together. He stops and listens. “A coincidence,” he says, then locks the door.',
      status: 'untouched',
    },
  ],
});
