import { storyOf } from '../demonstration-story.js';

export const mosulLibrary = storyOf({
  externalId: 'mosul-library',
  section: 'Culture',
  byline: 'Laith Nouri in Mosul',
  url: 'https://almarsa.example/ar/2026/11/mosul-library',
  priority: 'normal',
  publishedAgoMinutes: 9 * 60,
  stage: 'published',
  headline: {
    ar: 'مكتبة في الموصل تستعيد ثلاثة آلاف مخطوط من مخزن منسيّ',
    draft: 'A Library in Mosul Recovers Three Thousand Manuscripts from a Forgotten Store',
    edited: 'Mosul library recovers 3,000 manuscripts from a forgotten storeroom',
  },
  standfirst: {
    ar: 'ظنّها الجميع احترقت. كانت خلف جدار بناه أمين المكتبة وابنته في ليلة واحدة.',
    draft:
      'Everyone thought it burned. It was behind a wall that the library’s secretary and his daughter built in one night.',
    edited:
      'Everyone thought they had burned. They were behind a wall that the librarian and his daughter built in a single night.',
  },
  body: [
    {
      ar: 'الموصل – كان الجدار مطلياً بالأبيض مثل سائر جدران القبو، ولم يلتفت إليه أحد طوال اثني عشر عاماً. وحين أزاله العمال في الثالث من تشرين الثاني (نوفمبر)، وجدوا خلفه سبعة وأربعين صندوقاً من خشب التوت، في داخلها **ثلاثة آلاف ومئة وأربعة مخطوطات**.',
      draft:
        'Mosul – The wall was painted white like the rest of the walls of the vault, and no one turned to it for twelve years. When the workers removed it on the third of November, they found behind it forty-seven boxes of mulberry wood, inside them **three thousand one hundred and four manuscripts**.',
      edited:
        'Mosul – The wall was whitewashed like every other wall in the basement, and for 12 years nobody gave it a second look. When workmen took it down on 3 November they found 47 mulberry-wood chests and, inside them, **3,104 manuscripts**.',
    },
    {
      ar: 'وتعود المخطوطات إلى مكتبة السراي، وهي مكتبة أهلية صغيرة في الجانب الأيمن من المدينة كانت تُعدّ من [أقدم مكتبات الموصل](https://almarsa.example/ar/2024/05/mosul-libraries) قبل أن تُحرق قاعة المطالعة فيها عام ٢٠١٤.',
      draft:
        'The manuscripts return to the Sarai Library, a small civil library on the right side of the city that was considered among [the oldest libraries of Mosul](https://almarsa.example/ar/2024/05/mosul-libraries) before its reading hall was burned in 2014.',
      edited:
        'They belong to the Saray Library, a small private collection on the west bank of the Tigris that was among [the oldest in Mosul](https://almarsa.example/ar/2024/05/mosul-libraries) until its reading room was burned in 2014.',
      note: 'Here الجانب الأيمن is the west bank; our readers need the river.',
    },
    {
      ar: 'بنى الجدارَ أمينُ المكتبة غانم الصفّار وابنته هبة، وكانت يومها في السادسة عشرة. وقد توفي الصفّار عام ٢٠٢١ من دون أن يبوح بالسرّ، لكنه روى القصة في دفتر عُثر عليه داخل الصندوق الأول.',
      draft:
        'The wall was built by the library’s secretary Ghanem Al-Saffar and his daughter Heba, who was sixteen that day. Al-Saffar died in 2021 without confessing the secret, but he narrated the story in a notebook that was found inside the first box.',
      edited:
        'The wall was the work of the librarian, Ghanem al-Saffar, and his daughter Hiba, who was 16. He died in 2021 without giving the secret away, but he had told the story in a notebook that was found in the first chest.',
    },
    {
      kind: 'quote',
      ar: '«خفتُ على هبة أكثر مما خفتُ على الكتب. لكنها قالت لي: إن عشنا وضاعت الكتب، فبماذا نعيش؟»',
      draft:
        '“I feared for Heba more than I feared for the books. But she said to me: if we live and the books are lost, with what do we live?”',
      edited:
        '“I was more afraid for Hiba than for the books. But she said to me: if we live and the books are lost, what shall we live on?”',
    },
    {
      kind: 'caption',
      ar: 'هبة الصفّار عند الموضع الذي كان فيه الجدار. تصوير: ليث نوري',
      draft: 'Hiba Al-Saffar at the position where the wall was. Photography: Laith Nouri',
      edited: 'Hiba al-Saffar where the wall used to be. Photograph: Laith Nouri',
    },
    {
      ar: 'تقول هبة، وهي اليوم في الثامنة والعشرين ومدرّسة للكيمياء، إنها حفظت الوعد لأن أباها لم يحلّها منه قط. «كنت أمرّ من أمام المبنى كل صباح وأعدّ خطواتي: تسع عشرة خطوة من الباب إلى الجدار».',
      draft:
        'Heba, who is today twenty-eight and a chemistry teacher, says that she memorized the promise because her father never dissolved her from it. “I used to pass in front of the building every morning and count my steps: nineteen steps from the door to the wall.”',
      edited:
        'Hiba, now 28 and a chemistry teacher, says she kept the promise because her father never released her from it. “I used to walk past the building every morning and count my steps,” she says. “Nineteen steps, from the door to the wall.”',
    },
    {
      kind: 'pullquote',
      ar: '«تسع عشرة خطوة من الباب إلى الجدار»',
      draft: '“Nineteen steps from the door to the wall”',
      edited: '“Nineteen steps, from the door to the wall”',
    },
    {
      kind: 'heading',
      ar: 'ما في الصناديق',
      draft: 'What Is in the Boxes',
      edited: 'What the chests held',
    },
    {
      ar: 'لم تكتمل الفهرسة بعد، لكنّ القائمة الأولية التي [نشرتها المكتبة](https://saray-library.example/manuscripts) تذكر من أهم ما فيها:',
      draft:
        'The indexing has not been completed yet, but the initial list that [the library published](https://saray-library.example/manuscripts) mentions among the most important of what is in it:',
      edited:
        'The cataloguing is not finished, but among the most important items on a first list [published by the library](https://saray-library.example/manuscripts) are:',
    },
    {
      kind: 'listitem',
      ar: '**مصحف** بالخط الكوفي على الرقّ، يُرجَّح أنه من القرن الرابع الهجري',
      draft: '**A Quran** in Kufic line on parchment, likely to be from the fourth Hijri century',
      edited: '**a Koran** on parchment in Kufic script, probably of the fourth Islamic century;',
    },
    {
      kind: 'listitem',
      ar: '**كتاب في علاج الخيل** فيه ستون رسماً ملوّناً',
      draft: '**A book in the treatment of horses** in which are sixty colored drawings',
      edited: '**a treatise on curing horses**, with 60 colour drawings;',
    },
    {
      kind: 'listitem',
      ar: '**دفاتر حساب** لتجّار موصليين تعاملوا مع حلب وبومباي بين عامَي ١٧٩٨ و١٨٦١',
      draft:
        '**Account notebooks** for Mosul merchants who dealt with Aleppo and Bombay between the years 1798 and 1861',
      edited:
        '**the ledgers** of Mosul merchants who traded with Aleppo and Bombay between 1798 and 1861.',
    },
    {
      ar: 'وقال خبير الترميم سرمد الجلبي إن الرطوبة أتلفت **أقل من ثلاثة في المئة** من الأوراق، «وهذه معجزة صغيرة سببها خشب التوت والحظ».',
      draft:
        'The restoration expert Sarmad Al-Jalabi said that the humidity damaged **less than three percent** of the papers, “and this is a small miracle whose reason is mulberry wood and luck.”',
      edited:
        'Damp has spoiled **less than 3%** of the leaves, said Sarmad al-Chalabi, a conservator. “It’s a small miracle, and we owe it to mulberry wood and luck.”',
    },
    {
      ar: 'وتعتزم المكتبة عرض مئة مخطوط على الجمهور في الربيع، في القاعة التي احترقت. ولن يُعاد بناء الجدار، لكنّ مكانه سيُعلَّم على الأرض بخط أبيض.',
      draft:
        'The library intends to offer one hundred manuscripts to the public in the spring, in the hall that burned. The wall will not be rebuilt, but its place will be taught on the ground with a white line.',
      edited:
        'The library plans to put 100 of the manuscripts on show in the spring, in the room that burned. The wall will not be rebuilt, but a white line on the floor will mark where it stood.',
    },
  ],
});
