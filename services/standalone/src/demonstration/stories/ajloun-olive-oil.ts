import { storyOf } from '../demonstration-story.js';

export const ajlounOliveOil = storyOf({
  externalId: 'ajloun-olive-oil',
  section: 'Economy',
  byline: 'Yazan Momani in Ajloun',
  url: 'https://almarsa.example/ar/2026/11/ajloun-olive-oil',
  priority: 'normal',
  publishedAgoMinutes: 205,
  dueInMinutes: 75,
  stage: 'in_review',
  headline: {
    ar: 'تنكة الزيت في عجلون بـ٩٢ ديناراً… والمزارعون لا يبيعون',
    draft: 'The Oil Tin in Ajloun at 92 Dinars… and the Farmers Do Not Sell',
    edited: 'Ajloun’s olive oil hits 92 dinars a tin, and farmers are not selling',
  },
  standfirst: {
    ar: 'تراجع الإنتاج ٣٨٪ وصعد السعر ٤٢٪ في عام واحد. والجميع يراهن الآن على كانون الثاني/يناير.',
    draft:
      'Production retreated 38% and the price ascended 42% in one year. And everyone is now betting on January/January.',
    edited:
      'Output has fallen by 38% and the price has risen by 42% in a year. Everyone is now betting on January.',
  },
  body: [
    {
      ar: 'عجلون – أغلقت معصرة «الصفصافة» أبوابها يوم الخميس ١٩ تشرين الثاني/نوفمبر ٢٠٢٦، الموافق ٩ جمادى الآخرة ١٤٤٨، قبل اثنين وعشرين يوماً من موعدها المعتاد. لم يبقَ زيتون يُعصر.',
      draft:
        'Ajloun – The “Willow” press closed its doors on Thursday, November 19, 2026, the agreeing 9 Jumada al-Akhira 1448, twenty-two days before its usual date. There were no olives left to be squeezed.',
      edited:
        'Ajloun – The “Safsafa” press shut its doors on Thursday 19 November 2026 (9 Jumada al-Akhira 1448), 22 days ahead of its usual date. There were no olives left to press.',
    },
    {
      ar: 'وتفيد أرقام جمعية معاصر عجلون التعاونية بأن إنتاج المحافظة من الزيت بلغ أربعة آلاف طن، مقابل ٦٤٥٠ طناً في الموسم الماضي، وبأن متوسط مردود الثمار من الزيت انخفض من ٢١٫٥٪ إلى ١٧٫٨٪.',
      draft:
        'The figures of the Ajloun Presses Cooperative Association benefit that the governorate’s production of oil reached four thousand tons, compared to 6,450 tons in the past season, and that the average return of the fruits of oil decreased from 21.5% to 17.8%.',
      edited:
        'The Ajloun presses’ co-operative puts the governorate’s output at 4,000 tonnes, against 6,450 last season. The average yield of oil from the fruit fell from 21.5% to 17.8%.',
    },
    {
      ar: 'وصعد سعر التنكة، وسعتها ١٦ كيلوغراماً، من ٦٥ ديناراً في تشرين الثاني/نوفمبر ٢٠٢٥ إلى ٩٢ ديناراً هذا الأسبوع (نحو ١٣٠ دولاراً). ويعني ذلك أن الكيلوغرام بات يُباع بـ٥٫٧٥ دنانير.',
      draft:
        'The price of the tin, whose capacity is 16 kilograms, rose from 65 dinars in November 2025 to 29 dinars this week (about 130 dollars). This means that the kilogram is now sold for 5.75 dinars.',
      edited:
        'A 16-kilogram tin that cost 65 dinars in November 2025 fetched 92 dinars this week (about $130). That works out at 5.75 dinars a kilogram.',
      note: 'The draft had 29 for ٩٢.',
    },
    {
      kind: 'heading',
      ar: 'ثلاث موجات حرّ',
      draft: 'Three Waves of Heat',
      edited: 'Three heatwaves',
    },
    {
      ar: 'ويعزو المهندس الزراعي مأمون عنّاب التراجع إلى ثلاث موجات حرّ ضربت المحافظة بين ٢٨ آب/أغسطس و٢٤ أيلول/سبتمبر، وتجاوزت الحرارة في ثانيتها ٤١ درجة مئوية أربعة أيام متتالية. ويقول: «الشجرة في الحرّ تفكّر في نفسها لا في ثمرها».',
      draft:
        'The agricultural engineer Mamoun Annab attributes the retreat to three waves of heat that hit the governorate between August 28 and September 24, and the temperature in its second exceeded 41 degrees Celsius for four consecutive days. He says: “The tree in the heat thinks about itself, not about its fruit.”',
      edited:
        'Mamoun Annab, an agronomist, blames three heatwaves between 28 August and 24 September. In the second of them the temperature passed 41C on four days running. “In that heat,” he says, “a tree thinks of itself and not of its fruit.”',
    },
    {
      ar: 'ويضيف عنّاب أن الضرر لم يكن متساوياً: فقد خسرت البساتين البعلية ٥٢٪ من محصولها، في حين لم تخسر المروية سوى ١١٪.',
      draft:
        'Enab adds that the damage was not equal: the Baal orchards lost 52% of their crop, while the irrigated ones lost 11%.',
      edited:
        'The damage was not even, Mr Annab adds: rain-fed groves lost 52% of their crop, irrigated ones only 11%.',
    },
    {
      kind: 'heading',
      ar: '«البنك في الخابية»',
      draft: '“The Bank in the Jar”',
      edited: '“The bank is in the jar”',
    },
    {
      ar: 'لكنّ من بقي لديه زيت لا يبيعه. فقد أنزل مزارعو الجمعية إلى السوق ٩٠٠ طن فقط من أصل أربعة آلاف. وتقول المزارعة فاطمة القضاة، وفي بيتها سبع وثلاثون تنكة: «البنك في الخابية. كل أسبوع أنتظره يربّحني دينارين».',
      draft:
        'But whoever has oil left does not sell it. The association’s farmers took down to the market 900 tons out of four thousand. The farmer Fatima al-Qudah, in whose house are thirty-seven tins, says: “The bank is in the jar. Every week I wait for profits me two dinars.”',
      edited:
        'Those who still have oil are not selling it. The co-operative’s farmers have brought only 900 of the 4,000 tonnes to market. “The bank is in the jar,” says Fatima al-Qudah, a grower with 37 tins at home. “Every week I wait earns me two dinars.”',
    },
    {
      ar: 'وتتوقع الجمعية أن يبلغ السعر ذروته في منتصف كانون الثاني/يناير ٢٠٢٧، أي قبل أقل من أربعة أسابيع من رمضان، الذي يبدأ فلكياً في ٨ شباط/فبراير ٢٠٢٧ (١ رمضان ١٤٤٨).',
      draft:
        'The association expects the price to reach its climax in the middle of January 2027, that is, less than four weeks before Ramadan, which astronomically begins on February 8, 2027 (1 Ramadan 1448).',
      edited:
        'The co-operative expects the price to peak in mid-January 2027, less than four weeks before Ramadan, which by the astronomers’ reckoning begins on 8 February 2027 (1 Ramadan 1448).',
    },
    {
      ar: 'ويخشى المستهلكون أن يصل سعر التنكة عندها إلى مئة دينار. وقالت وزارة الزراعة، في بيان صدر يوم ٢٢ من الشهر الجاري، إنها ستسمح باستيراد ١٫٢ مليون كيلوغرام «إذا تجاوز السعر الحدّ المعقول»، ولم تحدّد ذلك الحدّ.',
      draft:
        'Consumers fear that the price of the tin will then reach one hundred dinars. The Ministry of Agriculture said, in a statement issued on the 22nd of the running month, that it will allow the importing of 1.2 million kilograms “if the price exceeds the reasonable limit,” and did not specify that limit.',
      edited:
        'Shoppers fear that a tin will then cost 100 dinars. The Agriculture Ministry said in a statement on the 22nd of this month that it would allow 1.2 million kilograms to be imported “if the price goes beyond a reasonable limit”. It did not say what that limit was.',
    },
    {
      ar: 'في عجلون من يعرف الحدّ. «مئة»، يقول صاحب المعصرة وهو يسحب الباب الحديدي. «بعدها يعود الناس إلى السمن».',
      draft:
        'In Ajloun there is who knows the limit. “A hundred,” says the owner of the press as he withdraws the iron door. “After it the people return to fat.”',
      edited:
        'In Ajloun there are those who know. “A hundred,” says the owner of the press, pulling down the iron shutter. “After that, people go back to ghee.”',
    },
  ],
});
