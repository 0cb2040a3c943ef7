import type { Block, Mark, RichText } from '@dragoman/shared/domain';
import { readBody } from './read-body.js';

const headline = 'الحكومة تعلن خطة جديدة للنقل العام';
const url = 'https://ar.example.org/news/2026/11/transport';

/** One line a block: its kind, then its text with *strong*, /em/ and [linked](address). */
function sketch(blocks: readonly Block[]): string[] {
  return blocks.map(({ kind, text }) => `${kind}: ${text.map(sketchRun).join('')}`);
}

function sketchRun({ text, marks = [] }: RichText[number]): string {
  return marks.reduce(sketchMark, text);
}

function sketchMark(text: string, mark: Mark): string {
  if (mark.type === 'strong') return `*${text}*`;
  return mark.type === 'em' ? `/${text}/` : `[${text}](${mark.href})`;
}

function read(html: string) {
  return readBody({ format: 'html', value: html }, { headline, url });
}

function dropped(html: string): Record<string, number> {
  return Object.fromEntries(read(html).dropped.map(({ what, count }) => [what, count]));
}

describe('HTML as content systems write it', () => {
  it('reads a story from the WordPress block editor', () => {
    const html = `<!-- wp:paragraph {"dropCap":true} -->
<p class="has-drop-cap">أعلنت <strong>وزارة النقل </strong>اليوم <a href="https://example.org/plan" target="_blank" rel="noreferrer noopener">خطة جديدة</a>&nbsp;للحافلات.</p>
<!-- /wp:paragraph -->

<!-- wp:heading -->
<h2 class="wp-block-heading">ماذا يتغير؟</h2>
<!-- /wp:heading -->

<!-- wp:image {"id":55,"sizeSlug":"large"} -->
<figure class="wp-block-image size-large"><img src="https://example.org/bus.jpg" alt="" class="wp-image-55"/><figcaption class="wp-element-caption">حافلة في وسط <em>المدينة</em></figcaption></figure>
<!-- /wp:image -->

<!-- wp:list -->
<ul class="wp-block-list"><!-- wp:list-item -->
<li>خطوط ليلية</li>
<!-- /wp:list-item -->

<!-- wp:list-item -->
<li>تذكرة موحدة<ul class="wp-block-list"><li>للطلاب مجانا</li></ul></li>
<!-- /wp:list-item --></ul>
<!-- /wp:list -->

<!-- wp:pullquote -->
<figure class="wp-block-pullquote"><blockquote><p>لن ننتظر عاما آخر</p><cite>وزير النقل</cite></blockquote></figure>
<!-- /wp:pullquote -->

<!-- wp:quote -->
<blockquote class="wp-block-quote"><p>قال مصدر إن «الأموال جاهزة».</p></blockquote>
<!-- /wp:quote -->

<!-- wp:embed {"url":"https://example.org/watch"} -->
<figure class="wp-block-embed"><div class="wp-block-embed__wrapper"><iframe src="https://example.org/embed"></iframe></div></figure>
<!-- /wp:embed -->
<script>window.ads = 'x';</script>`;
    expect(sketch(read(html).blocks)).toEqual([
      'paragraph: أعلنت *وزارة النقل* اليوم [خطة جديدة](https://example.org/plan) للحافلات.',
      'heading: ماذا يتغير؟',
      'caption: حافلة في وسط /المدينة/',
      'listitem: خطوط ليلية',
      'listitem: تذكرة موحدة',
      'listitem: للطلاب مجانا',
      'pullquote: لن ننتظر عاما آخر',
      'pullquote: وزير النقل',
      'quote: قال مصدر إن «الأموال جاهزة».',
    ]);
    expect(dropped(html)).toEqual({
      '<img>': 1,
      '<cite>': 1,
      '<iframe>': 1,
      '<script>': 1,
      'target=': 1,
      'rel=': 1,
    });
  });

  it('reads a classic WordPress post, whose paragraphs are blank lines', () => {
    const html = `قال الوزير إن العمل <b>بدأ</b>،
وإنه مستمر.

وأضاف: <i>لا رجعة</i> فيه.
<div id="attachment_9" class="wp-caption alignnone"><img src="/a.jpg" /><p class="wp-caption-text">الوزير في المؤتمر</p></div>
<blockquote class="pullquote">لا رجعة فيه</blockquote>

والختام <a href="/news/2">هنا</a>.`;
    expect(sketch(read(html).blocks)).toEqual([
      'paragraph: قال الوزير إن العمل *بدأ*، وإنه مستمر.',
      'paragraph: وأضاف: /لا رجعة/ فيه.',
      'caption: الوزير في المؤتمر',
      'pullquote: لا رجعة فيه',
      'paragraph: والختام [هنا](https://ar.example.org/news/2).',
    ]);
  });

  it('reads a Drupal body field', () => {
    const html = `<div class="field field--name-body"><div class="field__item">
<h1>الحكومة تُعلن خطة  جديدة للنقل العام</h1>
<p dir="rtl">الفقرة الأولى<br />في سطرين.<br /><br />والثانية بعد سطر فارغ.</p>
<aside class="callout"><p>اقتباس بارز</p></aside>
<table><caption>أسعار التذاكر</caption><thead><tr><th>الفئة</th><th>السعر</th></tr></thead>
<tbody><tr><td><p>طالب</p></td><td>٥ دراهم</td></tr></tbody></table>
<drupal-media data-entity-type="media" data-entity-uuid="1"></drupal-media>
نص بلا فقرة</div></div>`;
    expect(sketch(read(html).blocks)).toEqual([
      'paragraph: الفقرة الأولى في سطرين.',
      'paragraph: والثانية بعد سطر فارغ.',
      'pullquote: اقتباس بارز',
      'caption: أسعار التذاكر',
      'paragraph: الفئة | السعر',
      'paragraph: طالب | ٥ دراهم',
      'paragraph: نص بلا فقرة',
    ]);
    expect(dropped(html)['repeated headline']).toBe(1);
    expect(dropped(html)['<drupal-media>']).toBe(1);
  });

  it('reads a paste from Word', () => {
    const html = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta name=Generator content="Microsoft Word 15">
<title>وثيقة</title><style><!-- p.MsoNormal {margin:0cm;} --></style></head><body lang=EN-US style='word-wrap:break-word'>
<!--[if gte mso 9]><xml><o:OfficeDocumentSettings/></xml><![endif]-->
<p class=MsoNormal dir=RTL style='text-align:right'><b><span lang=AR-SA style='font-size:14.0pt'>الخبر</span></b><span lang=AR-SA>
الأول<o:p></o:p></span></p>
<p class=MsoNormal dir=RTL><span lang=AR-SA><o:p>&nbsp;</o:p></span></p>
<p class=MsoListParagraph dir=RTL style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;</span></span></span><![endif]><span lang=AR-SA>بند <span style='font-weight:700'>غامق</span></span></p>
</body></html>`;
    expect(sketch(read(html).blocks)).toEqual(['paragraph: *الخبر* الأول', 'listitem: بند *غامق*']);
  });

  it('reads a paste from Google Docs, which wraps everything in a b that is not bold', () => {
    const html = `<b style="font-weight:normal;" id="docs-internal-guid-1"><p dir="rtl"><span style="font-weight:400;font-style:normal">عادي ثم </span><span style="font-weight:700;font-style:italic">مهم</span></p></b>`;
    expect(sketch(read(html).blocks)).toEqual(['paragraph: عادي ثم */مهم/*']);
  });
});

describe('what reading leaves out', () => {
  it('keeps no script, style or embed, nor what is in them', () => {
    const html =
      '<p>نص<script>alert(1)</script> سليم<style>p{}</style></p><noscript>بلا</noscript><svg><text>رسم</text></svg><template><p>قالب</p></template><p hidden>خفي</p><p style="display: none">خفي</p>';
    expect(sketch(read(html).blocks)).toEqual(['paragraph: نص سليم']);
    expect(dropped(html)).toEqual({
      '<script>': 1,
      '<style>': 1,
      '<noscript>': 1,
      '<svg>': 1,
      '<template>': 1,
      'hidden text': 2,
    });
  });

  it.each([
    ['javascript:alert(1)', 'unsafe link'],
    ['java&#10;script:alert(1)', 'unsafe link'],
    ['&#106;avascript:alert(1)', 'unsafe link'],
    ['data:text/html,x', 'unsafe link'],
    ['vbscript:x', 'unsafe link'],
    ['#note', 'relative link'],
    ['', 'link without an address'],
  ])('reads a link to %s as plain text', (href, reason) => {
    const html = `<p>اقرأ <a href="${href}" onclick="x()">هنا</a></p>`;
    expect(sketch(read(html).blocks)).toEqual(['paragraph: اقرأ هنا']);
    expect(dropped(html)).toEqual({ [reason]: 1, 'onclick=': 1 });
  });

  it('takes bidi overrides and invisible characters out of the text and records them', () => {
    const { blocks, removed } = read('<p>ن\u202Eص \u200B \u2066سل\uFEFFيم\u2069</p>');
    expect(sketch(blocks)).toEqual(['paragraph: نص سليم']);
    expect(removed.map(({ codePoint, count }) => [codePoint, count])).toEqual(
      expect.arrayContaining([
        ['U+202E', 1],
        ['U+200B', 1],
        ['U+FEFF', 1],
      ]),
    );
  });

  it('records a bounded number of names, however many the sender invents', () => {
    const attributes = Array.from({ length: 5_000 }, (_, index) => `x${index}`).join(' ');
    expect(read(`<p ${attributes}>نص</p>`).dropped.length).toBeLessThan(100);
  });
});
