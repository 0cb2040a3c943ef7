import type { RichText } from '@dragoman/shared/domain';

/** The Arabic of a 20-segment article, as a content system sends it. */
export const tanneriesArticle = {
  url: 'https://ar.example.org/economy/tanneries',
  publishedAt: '2026-11-20T08:15:00Z',
  byline: 'سعاد منصور',
  section: 'Economy',
  headline: 'مدابغ حلب القديمة تعود إلى العمل بعد ١٢ عاماً',
  standfirst: 'أعاد ٤٣ حِرفياً فتح ورشهم، ويقولون إن السوق وحدها لا تكفي.',
  body: {
    format: 'html',
    value: `
<p>فُتحت أبواب المدابغ القديمة في حلب يوم الأحد ١٥ تشرين الثاني/نوفمبر ٢٠٢٦.</p>
<p>ويوافق ذلك ٥ جمادى الآخرة ١٤٤٨هـ، وهو موعد اختاره شيخ الصنعة بنفسه.</p>
<h2>اثنا عشر عاماً من الصمت</h2>
<p>أُغلقت الورش في شباط ٢٠١٤، وغادر معظم العمال المدينة.</p>
<p>قال الحِرفي <strong>سامر قباني</strong>: «عدتُ لأن والدي دُفن هنا».</p>
<aside class="pullquote"><p>«الجلد لا ينتظر أحداً، ونحن أيضاً لم نعد ننتظر»</p></aside>
<p>وتقول <a href="https://ar.example.org/chamber">غرفة الصناعة</a> إن ١٧ ورشة أخرى ستفتح قبل آذار (مارس) ٢٠٢٧.</p>
<h2>ما الذي ينقص المدابغ؟</h2>
<p>يطلب الحِرفيون من البلدية ثلاثة أمور:</p>
<ul>
<li>مياه نظيفة أربعة أيام في الأسبوع</li>
<li>كهرباء <em>لا تنقطع</em> ليلاً</li>
<li>قرضاً قدره ٢٫٥ مليون دولار</li>
</ul>
<p>ولم ترد البلدية على أسئلتنا حتى نشر هذا التقرير.</p>
<blockquote><p>لن نبني سوقاً جديدة قبل أن نصلح القديمة.</p></blockquote>
<p>هكذا قال رئيس البلدية في كانون الثاني/يناير الماضي.</p>
<h3>سوق بلا مشترين</h3>
<p>تراجع الطلب بنسبة ٣٥٪ منذ حزيران، بحسب التجار.</p>
<p>ويقول قباني إنه لا يخطط للرحيل مرة أخرى.</p>`,
  },
};

/** The English that the editor writes for it, a paragraph a segment, in order. */
export const tanneriesEnglish: readonly RichText[] = [
  plain('Aleppo’s old tanneries are back at work after 12 years'),
  plain(
    'Forty-three craftsmen have reopened their workshops. The market alone, they say, will not do.',
  ),
  plain('The doors of Aleppo’s old tanneries opened on Sunday 15 November 2026.'),
  plain('The date was 5 Jumada al-Akhira 1448, a day the head of the guild chose himself.'),
  plain('Twelve years of silence'),
  plain('The workshops closed in February 2014, and most of the workers left the city.'),
  [
    { text: '“I came back because my father is buried here,” said ' },
    { text: 'Samer Qabbani', marks: [{ type: 'strong' }] },
    { text: ', a craftsman.' },
  ],
  plain('“Leather waits for no one, and we are done waiting too”'),
  [
    { text: 'Another 17 workshops will open before March 2027, according to the ' },
    {
      text: 'Chamber of Industry',
      marks: [{ type: 'link', href: 'https://ar.example.org/chamber' }],
    },
    { text: '.' },
  ],
  plain('What do the tanneries lack?'),
  plain('The craftsmen ask three things of the municipality:'),
  plain('Clean water four days a week'),
  [
    { text: 'Electricity that does ' },
    { text: 'not fail', marks: [{ type: 'em' }] },
    { text: ' at night' },
  ],
  plain('A loan of $2.5 million'),
  plain('The municipality had not answered our questions when this report was published.'),
  plain('We will not build a new market before we have mended the old one.'),
  plain('So the mayor said last January.'),
  plain('A market without buyers'),
  plain('Demand has fallen by 35% since June, traders say.'),
  plain('Qabbani says he has no plan to leave again.'),
];

function plain(text: string): RichText {
  return [{ text }];
}
