import { storyOf } from '../demonstration-story.js';

export const tyrePort = storyOf({
  externalId: 'tyre-port',
  section: 'News',
  byline: 'Karim Baalbaki in Tyre',
  url: 'https://almarsa.example/ar/2026/11/tyre-port',
  priority: 'urgent',
  publishedAgoMinutes: 26,
  dueInMinutes: 17,
  stage: 'ready',
  headline: {
    ar: 'إغلاق مرفأ صور بعد جنوح سفينة شحن',
    draft: 'Port of Tyre Closed after Cargo Ship Runs Aground',
  },
  standfirst: {
    ar: 'لا إصابات بين أفراد الطاقم، وفرق الدفاع المدني تراقب تسرّباً محدوداً للوقود.',
    draft:
      'No injuries between the crew’s individuals, and Civil Defense teams are watching a limited leakage of fuel.',
  },
  body: [
    {
      ar: 'صور – أغلقت إدارة مرفأ صور المدخل الشمالي أمام الملاحة فجر اليوم، بعد جنوح سفينة الشحن «نسمة الشرق» على حاجز صخري يبعد نحو ٣٠٠ متر عن رصيف الصيادين.',
      draft:
        'Tyre – The administration of the port of Tyre closed the northern entrance in front of navigation at dawn today, after the cargo ship “Nasmat al-Sharq” ran aground on a rocky barrier about 300 meters away from the fishermen’s sidewalk.',
    },
    {
      ar: 'وقال مدير المرفأ إيلي حدّاد إن السفينة، وطولها ٨٧ متراً وحمولتها ٢٤٠٠ طن من الإسمنت، فقدت دفّتها عند الثالثة وأربعين دقيقة بتوقيت بيروت، في رياح بلغت سرعتها ٦٥ كيلومتراً في الساعة.',
      draft:
        'The port’s director Elie Haddad said that the ship, whose length is 87 meters and its load 2,400 tons of cement, lost its rudder at three forty in Beirut timing, in winds whose speed reached 65 kilometers per hour.',
    },
    {
      ar: 'وأُجلي أفراد الطاقم الأربعة عشر سالمين، ونُقل اثنان منهم إلى المستشفى الحكومي للاطمئنان فقط.',
      draft:
        'The fourteen crew members were evacuated safely, and two of them were transferred to the governmental hospital for reassurance.',
    },
    {
      ar: 'وتحدّث الدفاع المدني عن تسرّب «محدود» للوقود لا تتجاوز مساحته ألفي متر مربع، وقال إن حاجزاً عائماً نُصب حوله قبل السادسة صباحاً.',
      draft:
        'The Civil Defense spoke about a “limited” leakage of fuel whose area does not exceed two thousand square meters, and said that a floating barrier was erected around it before six in the morning.',
    },
    {
      ar: 'لكنّ نقابة الصيادين طالبت بوقف الصيد خمسة أيام وبتعويض أصحاب ١٣٠ مركباً. وقال النقيب حسن سلّوم: «رزقنا كله في هذه الأمتار الثلاثمئة».',
      draft:
        'But the fishermen’s syndicate demanded stopping fishing for five days and compensating the owners of 130 vehicles. The captain, Hasan Saloum, said: “Our livelihood is all in these three hundred meters.”',
    },
    {
      ar: 'ومن المقرر أن تبدأ قاطرتان من بيروت سحب السفينة مساء اليوم إذا هدأت الرياح. وقال سلّوم إن الصيادين سيعرضون المساعدة بمراكبهم. وكان المرفأ قد أُغلق آخر مرة في شباط (فبراير) ٢٠٢٤ بسبب عاصفة.',
      draft:
        'It is scheduled that two locomotives from Beirut will begin pulling the ship this evening if the wind calms. Salloum said that the fishermen will offer help with their boats. The port had been closed the last time in February 2024 because of a storm.',
    },
  ],
});
