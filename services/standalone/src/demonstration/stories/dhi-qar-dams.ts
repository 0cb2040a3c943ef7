import { storyOf } from '../demonstration-story.js';

/** Published before the others are drafted: what the desk knows of marshes and dams comes from it. */
export const dhiQarDams = storyOf({
  externalId: 'dhi-qar-dams',
  section: 'News',
  byline: 'Rana Sultani in Nasiriyah',
  url: 'https://almarsa.example/ar/2026/11/dhi-qar-dams',
  priority: 'normal',
  publishedAgoMinutes: 12 * 24 * 60,
  stage: 'published',
  headline: {
    ar: 'خفض إطلاقات السدود إلى الأهوار للشهر الثاني',
    draft: 'Reduction of Dam Releases to the Marshes for the Second Month',
    edited: 'Dam releases to the marshes cut for a second month',
  },
  standfirst: {
    ar: 'تقول مديرية الموارد المائية في ذي قار إن الخفض مؤقت. ويقول مربّو الجاموس إنهم سمعوا ذلك في الصيف.',
    draft:
      'The Directorate of Water Resources in Dhi Qar says that the reduction is temporary. The buffalo breeders say they heard that in the summer.',
    edited:
      'The Dhi Qar Directorate of Water Resources says the cut is temporary. Buffalo herders say they heard that in the summer.',
  },
  body: [
    {
      ar: 'الناصرية – خفّضت السلطات العراقية إطلاقات المياه إلى الأهوار الوسطى للشهر الثاني على التوالي، من ٤٥ إلى ٣٠ متراً مكعباً في الثانية، بحسب حازم الكناني، مدير السدود في المحافظة.',
      draft:
        'Nasiriyah – The Iraqi authorities reduced water releases to the central marshes for the second month in a row, from 45 to 30 cubic meters per second, according to Hazem Al-Kanani, director of dams in the governorate.',
      edited:
        'Nasiriyah – Iraqi authorities have cut the flow of water to the central marshes for the second month in a row, from 45 to 30 cubic metres a second, according to Hazim al-Kinani, the province’s director of dams.',
    },
    {
      ar: 'وبحسب مديرية الموارد المائية في ذي قار، وصل إلى الأهوار الوسطى منذ مطلع أيلول (سبتمبر) نحو ١٤٠ مليون متر مكعب من المياه، أي ما يعادل ٢٢٪ من سعتها، مقابل ٤١٪ في الفترة نفسها من العام الماضي.',
      draft:
        'According to the Directorate of Water Resources in Dhi Qar, about 140 million cubic meters of water have reached the central marshes since the beginning of September, equivalent to 22% of their capacity, compared to 41% in the same period last year.',
      edited:
        'About 140 million cubic metres of water have reached the central marshes since the beginning of September, according to the Dhi Qar Directorate of Water Resources. That is 22% of their capacity, against 41% at the same time last year.',
    },
    {
      ar: 'وقال الكناني: «لا أحد يغلق الماء عمداً. نحن نحفظ ما بقي لمياه الشرب».',
      draft:
        'Al-Kanani said: “Nobody closes the water deliberately. We preserve what is left for drinking water.”',
      edited:
        '“Nobody is shutting the water off on purpose,” Mr Kinani said. “We are keeping what is left for drinking.”',
    },
    {
      ar: 'غير أن كاظم الساعدي، وهو صاحب قطيع من ستة وعشرين رأساً في الجبايش، يقول إن الجاموس لا يشرب الوعود: «إذا لم يصل الماء قبل الشتاء بعت نصف القطيع».',
      draft:
        'However, Kadhim al-Saadi, the owner of a herd of twenty-six heads in Chibayish, says that the buffaloes do not drink promises: “If the water does not arrive before winter, I will sell half of the herd.”',
      edited:
        'Kadhim al-Saadi, who keeps 26 head at Chibayish, says buffalo do not drink promises. “If the water doesn’t come before winter,” he says, “I’ll sell half the herd.”',
    },
    {
      ar: 'ولم تحدد المديرية موعداً لزيادة الإطلاقات. وقال الكناني إن القرار «في يد المطر».',
      draft:
        'The directorate did not set a date for increasing the releases. Al-Kanani said that the decision is “in the hand of the rain”.',
      edited:
        'The directorate has not set a date for raising the flow. The decision, Mr Kinani said, is “in the hands of the rain”.',
    },
  ],
});
