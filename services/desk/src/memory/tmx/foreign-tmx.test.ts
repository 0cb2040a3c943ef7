import type { ExportedUnit } from '@dragoman/shared/db';
import { plainOfParagraphs } from '@dragoman/shared/domain';
import { readTmx } from './read-tmx.js';
import { unitOfTmx } from './unit-of-tmx.js';
import { writeTmx } from './write-tmx.js';

// Files as other tools write them: each in its dialect of headers, languages, codes and properties.

const file = { importId: '00000000-0000-4000-8000-000000000000', name: 'a.tmx' };

async function unitsOf(bytes: Buffer) {
  async function* chunks() {
    for (let at = 0; at < bytes.length; at += 97) yield bytes.subarray(at, at + 97);
  }
  const tus = [];
  for await (const { line, element } of readTmx(chunks()))
    if (element.name === 'tu') tus.push({ line, read: unitOfTmx(element, file) });
  return tus;
}

async function written(tmx: Record<string, unknown>[]): Promise<Buffer> {
  async function* each() {
    for (const one of tmx) yield { tmx: one } as unknown as ExportedUnit;
  }
  let text = '';
  for await (const piece of writeTmx(each())) text += piece;
  return Buffer.from(text);
}

const utf16 = (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le');
const utf8 = (text: string) => Buffer.from(text);

const trados = utf16(`<?xml version="1.0" encoding="utf-16"?>\r
<tmx version="1.4"><header creationtool="SDL Language Platform" creationtoolversion="8.1" o-tmf="SDL TM8 Format" datatype="xml" segtype="sentence" adminlang="en-US" srclang="ar-EG" creationdate="20240311T081502Z" creationid="DESK\\rana"><prop type="x-Note:SingleString"></prop><prop type="x-RecognizeSingles">RecognizeAll</prop></header>\r
<body><tu creationdate="20240311T081502Z" creationid="DESK\\rana" changedate="20240312T091500Z" changeid="DESK\\omar" lastusagedate="20240312T091500Z"><prop type="x-LastUsedBy">DESK\\omar</prop><prop type="x-Context">0, 0</prop><prop type="x-ConfirmationLevel">ApprovedTranslation</prop>\r
<tuv xml:lang="ar-EG"><seg>قال <bpt i="1" type="12" x="1" />الوزير<ept i="1" /> إن <ph x="2" type="13" />الخطة جاهزة.</seg></tuv>\r
<tuv xml:lang="en-GB"><seg>The <bpt i="1" type="12" x="1" />minister<ept i="1" /> said <ph x="2" type="13" />the plan was ready.</seg></tuv></tu></body></tmx>`);

const memoq =
  utf8(`\uFEFF<?xml version="1.0" encoding="utf-8"?><tmx version="1.4"><header creationtool="MemoQ" creationtoolversion="10.2.9" segtype="sentence" adminlang="en-us" creationid="laila" srclang="ar" o-tmf="MemoQTM" datatype="unknown"><prop type="defclient">ACME &amp; co</prop><prop type="name">news</prop></header>
<body><tu changedate="20240512T101112Z" creationdate="20240512T101112Z" creationid="laila" changeid="laila"><prop type="client">ACME</prop><prop type="corrected">no</prop><prop type="aligned">no</prop><prop type="x-document">a.docx</prop><prop type="x-context-pre">&lt;seg&gt;عنوان&lt;/seg&gt;</prop><prop type="x-context-post">&lt;seg&gt;خاتمة&lt;/seg&gt;</prop>
<tuv xml:lang="ar"><prop type="x-context">k</prop><seg>وصل الوفد <bpt i='1' type='bold'>&lt;rpr id="0"&gt;</bpt>مساءً<ept i='1'>&lt;/rpr&gt;</ept>.</seg></tuv>
<tuv xml:lang="en-us"><seg>The delegation arrived <bpt i='1' type='bold'>&lt;rpr id="0"&gt;</bpt>in the evening<ept i='1'>&lt;/rpr&gt;</ept>.</seg></tuv></tu></body></tmx>`);

const omegat =
  utf8(`<?xml version="1.0" encoding="UTF-8"?><!DOCTYPE tmx SYSTEM "tmx11.dtd"><tmx version="1.1">
<header creationtool="OmegaT" o-tmf="OmegaT TMX" adminlang="EN-US" datatype="plaintext" creationtoolversion="6.0.0" segtype="sentence" srclang="AR"/>
<body><!-- Default translations -->
<tu><tuv lang="AR"><seg>سوق السمك</seg></tuv><tuv lang="EN-GB" changeid="sami" changedate="20230102T030405Z" creationid="sami" creationdate="20230102T030405Z"><seg>Fish market</seg></tuv></tu>
<!-- Alternative translations -->
<tu><prop type="file">a.txt</prop><prop type="prev">قبل</prop><prop type="next">بعد</prop><tuv lang="AR"><seg>سوق السمك</seg></tuv><tuv lang="EN-GB"><seg>The fish market</seg></tuv></tu></body></tmx>`);

const wordfast =
  utf8(`<?xml version="1.0" ?><!DOCTYPE tmx SYSTEM "tmx14.dtd"><tmx version="1.4"><header creationtool="Wordfast Pro" creationtoolversion="5" segtype="sentence" o-tmf="wf" adminlang="en-us" srclang="AR-01" datatype="rtf"><note>kept</note></header>
<body><tu usagecount="2"><prop type="Att::Client">Desk</prop><tuv xml:lang="AR-01" creationid="AB" creationdate="20220304T050607Z"><seg>ارتفع السعر <ut x="1">{\\b </ut> كثيراً<ut x="2">}</ut></seg></tuv><tuv xml:lang="EN-US"><seg>The price rose <ut x="1">{\\b </ut>a lot<ut x="2">}</ut></seg></tuv></tu></body></tmx>`);

const matecat =
  utf8(`<?xml version="1.0" encoding="UTF-8"?><tmx version="1.4"><header creationtool="Matecat-Cattool" creationtoolversion="2.1" o-tmf="Matecat" creationid="Matecat" datatype="plaintext" segtype="sentence" adminlang="en-US" srclang="ar-SA"/>
<body><tu tuid="12345" creationdate="20240101T000000Z" datatype="plaintext" srclang="ar-SA"><prop type="x-context-pre"><![CDATA[عنوان «أول»]]></prop><prop type="x-id_job">9</prop>
<tuv xml:lang="ar-SA"><seg><![CDATA[قال: "لا & نعم"]]> <ph id="mtc_1" equiv-text="base64:JXM="/></seg></tuv><tuv xml:lang="en-US"><seg>He said: &quot;No &amp; yes&quot; <ph id="mtc_1" equiv-text="base64:JXM="/></seg></tuv></tu></body></tmx>`);

const weblate =
  utf8(`<?xml version='1.0' encoding='utf-8'?><!DOCTYPE tmx SYSTEM "tmx14.dtd"><tmx version="1.4"><header creationtool="Translate Toolkit" creationtoolversion="3.13" segtype="sentence" o-tmf="UTF-8" adminlang="en" srclang="*all*" datatype="PlainText"/>
<body><tu><note>from: desk/app</note><tuv xml:lang="en"><seg>Saved</seg></tuv><tuv xml:lang="ar_SA"><seg>حُفظ</seg></tuv><tuv xml:lang="fr"><seg>Enregistré</seg></tuv></tu></body></tmx>`);

const okapi =
  utf8(`<?xml version="1.0" encoding="UTF-8"?><tmx version="1.4"><header creationtool="oku_alignment" creationtoolversion="1" segtype="paragraph" o-tmf="okp" adminlang="en" srclang="arb" datatype="x-html"></header>
<body><tu tuid="para1_s0"><prop type="Txt::FileName">a.html</prop><tuv xml:lang="arb"><seg>انظر <it pos="begin" type="link">&lt;a href=&quot;x&quot;&gt;</it>هنا<ph x="3" type="image">&lt;img alt=&quot;<sub>صورة</sub>&quot;&gt;</ph> <hi type="italic">الآن</hi></seg></tuv>
<tuv xml:lang="eng"><seg/></tuv><tuv xml:lang="en-CA"><seg>See <it pos="begin" type="link">&lt;a href=&quot;x&quot;&gt;</it>here<ph x="3" type="image">&lt;img alt=&quot;<sub>picture</sub>&quot;&gt;</ph> <hi type="italic">now</hi></seg></tuv></tu></body></tmx>`);

it.each([
  ['Trados, UTF-16', trados, 'قال الوزير إن الخطة جاهزة.', 'The minister said the plan was ready.'],
  ['memoQ', memoq, 'وصل الوفد مساءً.', 'The delegation arrived in the evening.'],
  ['OmegaT, TMX 1.1', omegat, 'سوق السمك', 'Fish market'],
  ['Wordfast, formatting in ut', wordfast, 'ارتفع السعر كثيراً', 'The price rose a lot'],
  ['MateCat, CDATA', matecat, 'قال: "لا & نعم"', 'He said: "No & yes"'],
  ['Weblate, three languages', weblate, 'حُفظ', 'Saved'],
  ['Okapi, an empty variant before a full one', okapi, 'انظر هنا الآن', 'See here now'],
])('takes a file of %s, and what goes out again comes in the same', async (_, bytes, ar, en) => {
  const read = (await unitsOf(bytes)).map(({ read: unit }) => {
    if ('refused' in unit) throw new Error(unit.refused);
    return unit.unit;
  });
  expect(read[0]?.arabic).toBe(ar);
  expect(plainOfParagraphs(read[0]?.english ?? [])).toBe(en);
  const again = await unitsOf(await written(read.map(({ tmx }) => tmx ?? {})));
  expect(again.map(({ read: unit }) => 'unit' in unit && unit.unit)).toEqual(read);
});

it('reads who, when and between which neighbours, where a tool tells', async () => {
  const first = async (bytes: Buffer, at = 0) => (await unitsOf(bytes))[at]?.read;
  expect(await first(trados)).toMatchObject({
    unit: { author: 'DESK\\omar', approved_at: new Date('2024-03-12T09:15:00Z') },
  });
  expect(await first(memoq)).toMatchObject({
    unit: {
      previous_arabic: 'عنوان',
      next_arabic: 'خاتمة',
      english: [
        [
          { text: 'The delegation arrived ' },
          { text: 'in the evening', marks: [{ type: 'strong' }] },
          { text: '.' },
        ],
      ],
    },
  });
  expect(await first(omegat, 1)).toMatchObject({
    unit: { previous_arabic: 'قبل', next_arabic: 'بعد' },
  });
  expect(await first(matecat)).toMatchObject({
    ours: '12345',
    unit: { previous_arabic: 'عنوان «أول»' },
  });
});

it('counts what a tool says nobody answers for as unreviewed', async () => {
  const tu = (head: string, inside = '') =>
    `<tu${head}>${inside}<tuv xml:lang="ar"><seg>هدنة</seg></tuv><tuv xml:lang="en"><seg>Truce</seg></tuv></tu>`;
  const prop = (type: string, value: string) => tu('', `<prop type="${type}">${value}</prop>`);
  const units = await unitsOf(
    utf8(
      `<tmx version="1.4"><header/><body>${[
        prop('x-ConfirmationLevel', 'Draft'),
        prop('x-ConfirmationLevel', 'RejectedSignOff'),
        prop('aligned', 'yes'),
        tu(' creationid="MT!"'),
        tu(' creationid="ALIGN!"'),
        prop('x-ConfirmationLevel', 'Translated'),
        prop('aligned', 'no'),
        tu(' creationid="MT!" changeid="laila"'),
      ].join('')}</body></tmx>`,
    ),
  );
  expect(units.map(({ read }) => 'unit' in read && read.unit.reviewed)).toEqual([
    ...[false, false, false, false, false],
    ...[true, true, true],
  ]);
});

it.each([
  [
    'OmegaT',
    '&lt;b0&gt;الوزير&lt;/b0&gt; هنا&lt;br1/&gt;',
    '&lt;b0&gt;The minister&lt;/b0&gt; is &lt;br1/&gt; here',
  ],
  [
    'MateCat',
    '&lt;g id="1"&gt;الوزير&lt;/g&gt; هنا&lt;x id="2"/&gt;',
    'The &lt;g id="1"&gt;minister&lt;/g&gt; is here&lt;x id="2"/&gt;',
  ],
  ['Phrase', '{1&gt;الوزير&lt;1} هنا', '{b&gt;The minister&lt;b} is here'],
  [
    'Transifex',
    '&lt;b&gt;الوزير&lt;/b&gt; هنا',
    '&lt;a href="x"&gt;The minister&lt;/a&gt; is here',
  ],
])('leaves out codes that %s writes as text, and keeps them with the unit', async (_, ar, en) => {
  const body = `<tu><tuv xml:lang="ar"><seg>${ar}</seg></tuv><tuv xml:lang="en"><seg>${en}</seg></tuv></tu>`;
  const [found] = await unitsOf(utf8(`<tmx version="1.4"><header/><body>${body}</body></tmx>`));
  if (!found || 'refused' in found.read) throw new Error('It was not taken.');
  const { unit } = found.read;
  expect([unit.arabic, plainOfParagraphs([...unit.english])]).toEqual([
    'الوزير هنا',
    'The minister is here',
  ]);
  expect(String(await written([unit.tmx ?? {}]))).toContain(body);
});

it('reads neighbours that hold codes of their own, and the dates of tools that write hyphens', async () => {
  const props =
    '<prop type="x-context-pre">&lt;seg&gt;قال &lt;ph&gt;{}&lt;/ph&gt;A &amp;amp; B&lt;/seg&gt;</prop><prop type="context_next">بعد</prop>';
  const [found] = await unitsOf(
    utf8(
      `<tmx version="1.4"><header/><body><tu creationdate="2024-05-06T09:08:09.5+02:00">${props}<tuv xml:lang="ar"><seg>هدنة</seg></tuv><tuv xml:lang="en"><seg>Truce</seg></tuv></tu></body></tmx>`,
    ),
  );
  expect(found?.read).toMatchObject({
    unit: {
      previous_arabic: 'قال A & B',
      next_arabic: 'بعد',
      approved_at: new Date('2024-05-06T07:08:09Z'),
    },
  });
});

it('reads a break that is written as text, and loses no file for a character of Word’s', async () => {
  const units = await unitsOf(
    utf8(
      `<tmx version="1.4"><header/><body><tu><tuv xml:lang="ar"><seg>أول&lt;br&gt;ثان</seg></tuv><tuv xml:lang="en"><seg>Covid\u001e19 &#x1F;in&#xB;two &#0;&#x1F600;\u0002&lt;br/&gt;lines &amp;#x1F;</seg></tuv></tu></body></tmx>`,
    ),
  );
  const [{ read } = { read: { refused: '' } }] = units;
  if ('refused' in read) throw new Error(read.refused);
  expect(read.unit.arabic).toBe('أول\nثان');
  expect(plainOfParagraphs([...read.unit.english])).toBe('Covid-19 in two 😀\nlines &#x1F;');
});
