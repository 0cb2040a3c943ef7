import { storyOf } from '../demonstration-story.js';

export const hadramawtDoctor = storyOf({
  externalId: 'hadramawt-doctor',
  section: 'Society',
  byline: 'Amal Basharahil in Seiyun',
  url: 'https://almarsa.example/ar/2026/11/hadramawt-doctor',
  priority: 'normal',
  publishedAgoMinutes: 160,
  dueInMinutes: 240,
  stage: 'ready',
  headline: {
    ar: 'طبيبة القرى البعيدة في حضرموت',
    draft: 'The Doctor of the Distant Villages in Hadramout',
  },
  standfirst: {
    ar: 'تقطع أروى باوزير أربعمئة كيلومتر في الأسبوع لتصل إلى سبع قرى لا مستوصف فيها.',
    draft:
      'Arwa Bawazir cuts four hundred kilometers a week to reach seven villages in which there is no dispensary.',
  },
  body: [
    {
      ar: 'سيئون – تعرف أروى باوزير الطريق من الغبار. إن كان أحمر فهي على بعد ساعة من القرية الأولى، وإن صار أبيض فقد أخطأت المنعطف.',
      draft:
        'Seiyun – Arwa Bawazir knows the road from the dust. If it was red then she is at a distance of an hour from the first village, and if it became white then she mistook the turn.',
    },
    {
      ar: 'منذ أن تخرّجت في جامعة حضرموت عام ٢٠١٩، تحمل الطبيبة، وهي في الثالثة والثلاثين، حقيبتين وثلاجة صغيرة للقاحات، وتنطلق كل سبت بسيارة دفع رباعي اشترتها بالتقسيط.',
      draft:
        'Since she graduated from Hadhramaut University in 2019, the doctor, who is thirty-three, carries two bags and a small refrigerator for vaccines, and sets off every Sabbath in a four-wheel payment car that she bought in installments.',
    },
    {
      kind: 'heading',
      ar: 'قائمة على الزجاج',
      draft: 'A List on the Glass',
    },
    {
      ar: 'على الزجاج الأمامي قائمة كتبتها بقلم شمع: سبعة أسماء قرى، وإلى جانب كل اسم رقم هو عدد الحوامل. كان مجموعهن في الأسبوع الماضي ستاً وعشرين.',
      draft:
        'On the front glass is a list she wrote with a wax pen: seven names of villages, and beside each name a number which is the number of pregnant. Their total last week was twenty-six.',
    },
    {
      ar: 'وبحسب سجلّاتها، تراجعت وفيات المواليد في القرى السبع من تسع حالات عام ٢٠٢١ إلى حالتين فقط في العام الماضي. وهي لا تنسب الفضل إلى نفسها: «الفضل لعشرين امرأة درّبتهن على معرفة ثلاث علامات».',
      draft:
        'According to her records, the deaths of newborns in the seven villages retreated from nine cases in 2012 to two cases last year. She does not attribute the credit to herself: “The credit is for twenty women whom I trained to know three signs.”',
    },
    {
      kind: 'listitem',
      ar: 'حرارة لا تنخفض بعد الليلة الأولى',
      draft: 'A heat that does not fall after the first night',
    },
    {
      kind: 'listitem',
      ar: 'صداع يرافقه تشوّش في النظر',
      draft: 'A headache accompanied by confusion in the sight',
    },
    {
      kind: 'listitem',
      ar: 'جنين لا يتحرك من الفجر إلى الظهر',
      draft: 'A fetus that does not move from dawn to noon',
    },
    {
      ar: 'ولا تتقاضى باوزير أجراً من أهل القرى، لكنها لا تعود بخفّي حنين. «عسل وبيض وسمك مجفف»، تقول. «وفي المرة الأخيرة، عنزة».',
      draft:
        'Ba Wazir does not receive a wage from the people of the villages, but she does not return with the slippers of Hunayn. “Honey, eggs and dried fish,” she says. “And in the last time, a goat.”',
    },
    {
      ar: 'أما القسط الأخير من ثمن السيارة فيستحق في كانون الأول (ديسمبر). وبعده، تقول، ستبدأ بالتفكير في قرية ثامنة.',
      draft:
        'As for the last installment of the price of the car, it deserves in December. And after it, she says, she will begin thinking about an eighth village.',
    },
  ],
});
