import { storyOf } from '../demonstration-story.js';

export const qurnaCupFinal = storyOf({
  externalId: 'qurna-cup-final',
  section: 'Sport',
  byline: 'Nermine Farag in Luxor',
  url: 'https://almarsa.example/ar/2026/11/qurna-cup-final',
  priority: 'normal',
  publishedAgoMinutes: 320,
  dueInMinutes: 180,
  stage: 'approved',
  headline: {
    ar: 'فريق بلا ملعب يبلغ نهائي كأس الصعيد',
    draft: 'A Team without a Stadium Reaches the Final of the Upper Egypt Cup',
    edited: 'The team without a pitch reaches the Upper Egypt cup final',
  },
  standfirst: {
    ar: 'تدرّب لاعبو القرنة ثلاث سنوات على شاطئ الترعة. ويوم الجمعة يواجهون شباب إدفو أمام ثمانية عشر ألف متفرج.',
    draft:
      'The players of Qurna trained for three years on the beach of the canal. On Friday they face the youth of Edfu in front of eighteen thousand spectators.',
    edited:
      'Qurna’s players have trained for three years on a canal bank. On Friday they meet Edfu Youth in front of a crowd of 18,000.',
  },
  body: [
    {
      ar: 'الأقصر – حين سجّل محمود البغدادي هدف الفوز في الدقيقة السابعة والثمانين، لم يعرف كيف يحتفل. «لم أركض على عشب كامل من قبل»، يقول ضاحكاً. «خفت أن أنزلق أمام الكاميرا».',
      draft:
        'Luxor – When Mahmoud Al-Baghdadi scored the goal of victory in the eighty-seventh minute, he did not know how to celebrate. “I have not run on complete grass before,” he says laughing. “I feared to slip in front of the camera.”',
      edited:
        'Luxor – When Mahmoud al-Baghdadi scored the winner in the 87th minute, he did not know how to celebrate. “I’d never run on a whole pitch of grass before,” he says, laughing. “I was afraid I’d slip in front of the camera.”',
    },
    {
      ar: 'بهذا الهدف تغلّب فريق القرنة، وهي قرية على البر الغربي للنيل، على بطل الدورتين الأخيرتين ٢-١، وبلغ النهائي للمرة الأولى منذ تأسيسه عام ١٩٧٨.',
      draft:
        'With this target, the team of Qurna, a village on the western mainland of the Nile, overcame the hero of the last two courses 2-1, and reached the final for the first time since its founding in 1978.',
      edited:
        'That goal gave Qurna, a village on the west bank of the Nile, a 2-1 win over the champions of the past two seasons, and a first final since the club was founded in 1978.',
    },
    {
      ar: 'ولا يملك الفريق ملعباً. فمنذ أن ضُمّت أرضه إلى موقع أثري عام ٢٠٢٣، يتدرب اللاعبون عند الرابعة عصراً على شريط ترابي بجوار ترعة الفاضلية، طوله سبعون متراً وعرضه لا يتجاوز أربعة عشر.',
      draft:
        'The team does not own a stadium. Since its land was annexed to an archaeological site in 2023, the players train at four in the afternoon on a dirt tape next to the Fadiliya canal, its length seventy meters and its width not exceeding fourteen.',
      edited:
        'The club has no ground. Since its own was absorbed into an archaeological site in 2023, the players have trained at four in the afternoon on a strip of dirt beside the Fadiliya canal, 70 metres long and no more than 14 wide.',
    },
    {
      kind: 'heading',
      ar: 'كرة لا تسقط في الماء',
      draft: 'A Ball That Does Not Fall in the Water',
      edited: 'Keep it out of the water',
    },
    {
      ar: 'فرض الشريط الضيّق أسلوبه. يقول المدرب حجاج عبد الراضي إن التمريرة الطويلة كانت تعني ربع ساعة من السباحة، «فتعلّمنا أن نلعب على الأرض، وأن ينظر كل لاعب إلى زميله قبل أن ينظر إلى الكرة».',
      draft:
        'The narrow tape imposed its style. The coach Haggag Abdel Radi says that the long pass meant a quarter of an hour of swimming, “so we learned to play on the ground, and that each player looks at his colleague before he looks at the ball.”',
      edited:
        'The narrow strip dictated the style. A long pass used to mean a quarter of an hour’s swimming, says the coach, Haggag Abdel Radi, “so we learned to keep the ball on the ground, and to look at your team-mate before you look at the ball”.',
    },
    {
      ar: 'والأرقام تؤيّد كلامه: ٤١ هدفاً في أربع عشرة مباراة، منها ثلاثة فقط من خارج منطقة الجزاء، ولم تهتز شباك الفريق في مبارياته الست الأخيرة قبل نصف النهائي.',
      draft:
        'The numbers support his talk: 41 goals in fourteen matches, three of them from outside the penalty area, and the team’s nets did not shake in its last six matches before the half-final.',
      edited:
        'The figures bear him out: 41 goals in 14 matches, only three of them from outside the penalty area, and not a goal conceded in the six games before the semi-final.',
    },
    {
      ar: 'ستنقل ستّ حافلات صغيرة وعبّارتان أهل القرية إلى ملعب الأقصر يوم الجمعة. وتكفّل مخبز القرية بألفي رغيف، وستغلق المدرسة الإعدادية فصلاً واحداً فقط: فصل البغدادي، فهو معلّم الرياضيات فيها.',
      draft:
        'Six small buses and two phrases will transport the people of the village to the Luxor stadium on Friday. The village’s bakery took charge of two thousand loaves, and the preparatory school will close only one season: the season of Al-Baghdadi, for he is the teacher of sports in it.',
      edited:
        'Six minibuses and two ferries will take the village to the Luxor stadium on Friday. The bakery has promised 2,000 loaves, and the middle school will close only one class: Mr Baghdadi’s. He teaches maths there.',
      note: 'Here عبّارتان are ferries, فصل is a class, الرياضيات is maths.',
    },
    {
      ar: '«إذا فزنا»، يقول عبد الراضي، «أريد جائزة واحدة: خط تماس مستقيماً».',
      draft: '“If we won,” says Abdul-Radhi, “I want one prize: a straight line of contact.”',
      edited: '“If we win,” says Mr Abdel Radi, “I want one prize: a straight touchline.”',
    },
  ],
});
