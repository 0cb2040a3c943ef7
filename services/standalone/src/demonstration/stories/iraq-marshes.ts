import { storyOf } from '../demonstration-story.js';

export const iraqMarshes = storyOf({
  externalId: 'iraq-marshes',
  section: 'Features',
  byline: 'Rana Sultani in Maysan',
  url: 'https://almarsa.example/ar/2026/11/iraq-marshes',
  priority: 'normal',
  publishedAgoMinutes: 103,
  dueInMinutes: 42,
  note: 'صحّحنا رقم العائدين في النسخة الثانية، والتقدير لوزارة الموارد المائية. و«أم النعاج» اسم بحيرة.',
  stage: 'editing',
  headline: {
    ar: 'الماء يعود إلى الأهوار… والجواميس تسبقه',
    draft: 'Water Returns to the Marshes… and the Buffaloes Precede It',
    edited: 'Water returns to Iraq’s marshes, and the buffalo got there first',
  },
  standfirst: {
    ar: 'بعد أربعة مواسم من الجفاف، بلغ منسوب المياه في هور الحويزة أعلى مستوى له منذ عام ٢٠١٩. لكنّ المربّين الذين عادوا بقطعانهم يسألون: إلى متى؟',
    draft:
      'After four seasons of drought, the water level in Hor al-Huwaizah reached its highest level since 2019. But the breeders who returned with their herds ask: until when?',
    edited:
      'After four dry seasons, the water in Hawizeh marsh is at its highest since 2019. The herders who have come back with their animals are asking how long it will last.',
  },
  body: [
    {
      ar: 'ميسان – عرفت أم حيدر أن الماء عاد قبل أن تُظهره صور الأقمار الصناعية. استيقظت فجر الثلاثاء على صوت جواميسها وهي تخوض في القصب، على بعد مئتي متر من بيت لم يرَ الماء منذ ثلاث سنوات.',
      draft:
        'Maysan – Umm Haider knew that the water had returned before satellite images showed it. She woke up at dawn on Tuesday to the sound of her buffaloes wading in the reeds, two hundred meters from a house that had not seen water for three years.',
      edited:
        'Maysan – Umm Haider knew that the water was back before satellite images showed it. She woke at dawn on Tuesday to the sound of her buffalo wading through the reeds, 200 metres from a house that had not seen water for three years.',
    },
    {
      ar: 'تقول أم حيدر، وهي في الثامنة والخمسين، إن القطيع الذي تقلّص من أربعين رأساً إلى أحد عشر سبق الناس إلى المكان: «لم نعد نحن إليه، هي التي أعادتنا».',
      draft:
        'Umm Haider, who is fifty-eight, says that the herd, which has shrunk from forty heads to eleven, preceded the people to the place: “We did not return to it, they are the ones who brought us back.”',
      edited:
        'The herd has shrunk from 40 head to 11, says Umm Haider, who is 58, and it reached the place before any people did. “We didn’t come back to it,” she says. “They brought us back.”',
    },
    { kind: 'heading', ar: 'موسم على غير العادة', draft: 'An unusual season' },
    {
      ar: 'وبحسب مديرية الموارد المائية في ميسان، وصل إلى الهور منذ مطلع تشرين الأول (أكتوبر) نحو ٣١٢ مليون متر مكعب من المياه، أي ما يعادل ٦٤٪ من سعته، مقابل ٩٪ فقط في الفترة نفسها من العام الماضي.',
      draft:
        'According to the Directorate of Water Resources in Maysan, about 312 million cubic meters of water have reached the marsh since the beginning of October, equivalent to 46% of its capacity, compared to only 9% in the same period last year.',
      edited:
        'About 312 million cubic metres of water have reached the marsh since the beginning of October, according to the Maysan Directorate of Water Resources. That is 46% of its capacity, against 9% at the same time last year.',
      status: 'edited',
    },
    {
      ar: 'ويقول نصير الحلفي، وهو مهندس في المديرية: «ليس ما حدث معجزة. إنها أمطار فوق المعدّل، وقرار بفتح ثلاثة نواظم في يوم واحد».',
      draft:
        'Naseer al-Hilfi, an engineer at the directorate, says: “What happened is not a miracle. It is above-average rains and a decision to open three regulators in one day.”',
      edited:
        '“This is no miracle,” says Naseer al-Hilfi, an engineer at the directorate. “It is above-average rain, and a decision to open three regulators in a single day.”',
      status: 'edited',
      remark: {
        quote: 'regulators',
        body: '“Regulators” reads like officials. Sluice gates?',
      },
    },
    {
      kind: 'pullquote',
      ar: '«لم نعد نحن إليه، هي التي أعادتنا»',
      draft: '“We did not return to it, they are the ones who brought us back”',
      edited: '“We didn’t come back to it. They brought us back”',
    },
    {
      ar: 'وكان ملحقنا الثقافي قد أفرد الشهر الماضي ملفاً لشعر الأهوار، يجده القارئ في عدد الجمعة.',
      draft:
        'Our cultural supplement had devoted a file last month to the poetry of the marshes, which the reader can find in Friday’s issue.',
      edited: null,
      note: 'Points to a print supplement we did not translate.',
    },
    {
      kind: 'heading',
      ar: 'إلى متى؟',
      draft: 'Until when?',
      edited: 'How long will it last?',
    },
    {
      ar: 'وتقدّر وزارة البيئة أن عودة ٤٠ ألف شخص إلى قرى الأهوار ممكنة إذا استمرت الإطلاقات حتى نهاية نيسان (أبريل).',
      draft:
        'The Ministry of Environment estimates that the return of 40,000 people to the villages of the marshes is possible if the releases continue until the end of April.',
      edited:
        'The Environment Ministry estimates that 40,000 people could return to the marsh villages if the flow lasts until the end of April.',
      status: 'edited',
      update: {
        ar: 'وتقدّر وزارة الموارد المائية أن عودة ١٤ ألف شخص إلى قرى الأهوار ممكنة إذا استمرت الإطلاقات المائية حتى نهاية نيسان (أبريل).',
        draft:
          'The Ministry of Water Resources estimates that 14,000 people could return to the marsh villages if the water releases last until the end of April.',
      },
    },
    {
      ar: 'غير أن الملوحة لا تزال مرتفعة، فقد سجّلت محطة أم النعاج ٢٨٠٠ جزء في المليون، أي نحو ضعف الحدّ الآمن لشرب الجاموس.',
      draft:
        'However, salinity is still high; Umm al-Naaj station recorded 2,800 parts per million, which is about double the safe limit for buffalo drinking.',
      status: 'untouched',
      asks: 'الحدّ الآمن وفق من: الوزارة أم منظمة الصحة العالمية؟ نحتاج إلى المصدر قبل النشر.',
    },
    {
      ar: 'ولم تردّ الوزارة على أسئلتنا حتى موعد نشر هذا التقرير.',
      draft: 'The ministry had not answered our questions by the time of publication.',
      status: 'untouched',
    },
    {
      ar: 'أما أم حيدر فلا تنتظر تقريراً من أحد. تقول وهي تعدّ رؤوس القطيع قبل الغروب: «الجاموسة لا تكذب». ثم تصل إلى العدد نفسه: أحد عشر.',
      draft:
        'As for Umm Haider, she does not wait for a report from anyone. She says as she counts the heads of the herd before sunset: “The buffalo does not lie.” Then she reaches the same number: eleven.',
      edited:
        'Umm Haider is not waiting for anyone’s report. “A buffalo does not lie,” she says, counting the herd before sunset. She reaches the same number: eleven.',
      status: 'edited',
    },
  ],
});
