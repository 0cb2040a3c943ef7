import { sql } from 'kysely';
import { verifyAudit } from '@dragoman/shared/db';
import type { DeskClient } from '../testing/desk-client.js';
import { startDesk, type RunningDesk } from '../testing/start-desk.js';

let desk: RunningDesk;
let editor: DeskClient;
let admin: DeskClient;

beforeAll(async () => {
  desk = await startDesk();
  editor = (await desk.signedIn('editor')).client;
  admin = (await desk.signedIn('admin')).client;
});
afterAll(() => desk.stop());
// Terms are never deleted: each test begins with those of the ones before it out of the way.
beforeEach(async () => {
  await desk.db
    .updateTable('term')
    .set({ status: 'retired', arabic: sql`ARRAY['قديم ' || id::text]`, preferred: sql`id::text` })
    .execute();
});

const bytes = (text: string | Buffer) => new Uint8Array(Buffer.from(text as string));
const bring = (file: string | Buffer, query: Record<string, string> = {}) =>
  admin.call('importTerms', {
    query,
    body: bytes(file),
    headers: { 'Content-Type': 'application/octet-stream' },
  });
const inForce = async () => {
  const { body } = await editor.call('listTerms', { query: { status: 'adopted', limit: '200' } });
  return body.items;
};

describe('CSV', () => {
  it('takes quoted cells, several forms, and says of every refused row which and why', async () => {
    const file = [
      'arabic,preferred,allowed,banned,kind,note',
      'هور | أهوار,marsh,,hor,word,"Wetland,\nof the south"',
      ',nothing,,,,',
      'hello,hello,,,,',
      'سد,سد,,,,',
      'نهر,river,,,stream,',
      'ناظم,"regulator ""gate""",barrage | sluice,barrage,,',
      `بحيرة,${'x'.repeat(201)},,,,`,
      'أهوار,Marsh,,,,',
      'أهوار,swamp,,,,',
    ].join('\r\n');
    const dry = await bring(file, { dryRun: 'true' });
    expect(dry.body).toMatchObject({ dryRun: true, rows: 9, added: 1, refused: 8 });
    expect(await inForce()).toEqual([]);

    const { body } = await bring(file);
    expect(body).toMatchObject({ format: 'csv', rows: 9, added: 1, changed: 0, refused: 8 });
    expect(
      body.refusals.map(({ line, code }: { line: number; code: string }) => [line, code]),
    ).toEqual([
      [4, 'no_arabic'],
      [5, 'not_arabic'],
      [6, 'not_english'],
      [7, 'unknown_kind'],
      [8, 'contradiction'],
      [9, 'too_long'],
      [10, 'repeated'],
      [11, 'conflict'],
    ]);
    expect(await inForce()).toMatchObject([
      { arabic: ['هور', 'أهوار'], banned: ['hor'], note: 'Wetland,\nof the south' },
    ]);
    expect((await verifyAudit(desk.db)).unbroken).toBe(true);
  });

  it.each([
    ['semicolons, as Excel saves them in Europe', '\uFEFFArabic;English\r\nسد;dam\r\n'],
    ['a line that names the separator', 'sep=;\r\nEnglish;Arabic\r\ndam;سد\r\n'],
    ['tabs in UTF-16', Buffer.from('\uFEFFarabic\tenglish\nسد\tdam\n', 'utf16le')],
    [
      'Windows-1256',
      Buffer.from([0x61, 0x72, 0x2c, 0x65, 0x6e, 0x0a, 0xd3, 0xcf, 0x2c, 0x64, 0x61, 0x6d]),
    ],
    ['no names of columns', 'dam,سد\n'],
  ])('reads %s', async (_, file) => {
    expect((await bring(file)).body).toMatchObject({ rows: 1, added: 1, refusals: [] });
    expect(await inForce()).toMatchObject([{ arabic: ['سد'], preferred: 'dam' }]);
  });

  it('goes out and comes in the same, and starts no formula on the way', async () => {
    const terms = [
      { arabic: ['دالة'], preferred: '=HYPERLINK("x")', banned: ['+1', '@x', '-y'], note: '=1+1' },
      { arabic: ['أ, ب جيم', '"دال"'], preferred: 'a; "b"', allowed: ['  c'], note: 'two\nlines' },
    ];
    for (const json of terms) expect((await admin.call('createTerm', { json })).status).toBe(201);
    const before = await inForce();
    const csv = await editor.call('exportTerms', { query: { status: 'adopted' } });
    expect(csv.headers.get('content-disposition')).toContain('terms.csv');
    for (const cell of String(csv.body).split(/[\r\n,]+/))
      expect(cell.replace(/^"/, '')).not.toMatch(/^[=@+-]/);
    expect((await bring(String(csv.body))).body).toMatchObject({
      unchanged: before.length,
      refused: 0,
    });
    await desk.db
      .updateTable('term')
      .set({ preferred: 'gone' })
      .where('status', '=', 'adopted')
      .execute();
    expect((await bring(String(csv.body))).body).toMatchObject({ changed: before.length });
    const after = await inForce();
    expect(after.map(({ preferred }: { preferred: string }) => preferred)).toEqual(
      before.map(({ preferred }: { preferred: string }) => preferred),
    );
  });

  it('does with other English for known Arabic what was asked', async () => {
    await bring('ar,en\nعمّان,Amman');
    const other = 'ar,en\nعمان,Oman';
    expect((await bring(other)).body.refusals[0]).toMatchObject({ line: 2, code: 'conflict' });
    expect((await bring(other, { conflicts: 'both' })).body.added).toBe(1);
    expect(await inForce()).toHaveLength(2);
    expect((await bring('ar,en\nعمان,Omán', { conflicts: 'replace' })).body.changed).toBe(1);
  });

  it('refuses what it cannot read, whole', async () => {
    for (const [file, line] of [
      ['arabic,english\nسد,dam\nنهر,"river', 3],
      ['colour,shape\nred,round', 1],
    ] as const) {
      const { status, body } = await bring(file);
      expect([status, body.code]).toEqual([422, 'not_readable']);
      expect(body.errors[0].message).toContain(`Line ${line}`);
    }
    expect((await bring('')).body.code).toBe('not_readable');
    expect(await inForce()).toEqual([]);
    const refused = await editor.call('importTerms', { body: bytes('ar,en\nسد,dam') });
    expect(refused.body.code).toBe('forbidden_role');
  });
});

describe('TBX', () => {
  const dct = `<?xml version="1.0" encoding="UTF-8"?>
    <tbx style="dct" type="TBX-Basic" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2"
      xmlns:min="http://www.tbxinfo.net/ns/min" xmlns:basic="http://www.tbxinfo.net/ns/basic">
    <tbxHeader><fileDesc><sourceDesc><p>x</p></sourceDesc></fileDesc></tbxHeader><text><body>
    <conceptEntry id="c1"><min:subjectField>place</min:subjectField>
      <langSec xml:lang="ar-SA"><termSec><term>الضفة <hi>الغربية</hi></term></termSec></langSec>
      <langSec xml:lang="en-US">
        <basic:definition>West of the Jordan</basic:definition>
        <termSec><term>Judea &amp; Samaria</term>
          <min:administrativeStatus>deprecatedTerm-admn-sts</min:administrativeStatus></termSec>
        <termSec><term>West Bank</term>
          <min:administrativeStatus>preferredTerm-admn-sts</min:administrativeStatus></termSec>
      </langSec>
      <langSec xml:lang="fr"><termSec><term>Cisjordanie</term></termSec></langSec>
    </conceptEntry></body></text></tbx>`;
  const martif = `<?xml version="1.0"?><!DOCTYPE martif SYSTEM "TBXcoreStructV02.dtd">
    <martif type="TBX" xml:lang="en"><martifHeader/><text><body>
    <termEntry id="9"><descripGrp><descrip type="definition">a def</descrip></descripGrp>
      <langSet xml:lang="EN"><ntig><termGrp><term>cabinet</term>
        <termNote type="administrativeStatus">preferredTerm-admn-sts</termNote></termGrp></ntig>
        <tig><term>council of ministers</term></tig></langSet>
      <langSet xml:lang="ar"><tig><term>مجلس الوزراء</term></tig>
        <tig><term>الحكومة</term></tig></langSet></termEntry>
    <termEntry id="10"><langSet xml:lang="en"><tig><term>only English</term></tig></langSet></termEntry>
    </body></text></martif>`;

  it('reads both styles of 2019 and the martif of other tools', async () => {
    const first = await bring(dct);
    expect(first.body).toMatchObject({
      format: 'tbx',
      rows: 1,
      added: 1,
      ignored: ['language fr'],
    });
    const second = await bring(Buffer.from(`\uFEFF${martif}`, 'utf16le'));
    expect(second.body).toMatchObject({ rows: 2, added: 1, refused: 1 });
    expect(second.body.refusals[0]).toMatchObject({ code: 'no_arabic', line: 9 });
    expect(await inForce()).toMatchObject([
      {
        arabic: ['مجلس الوزراء', 'الحكومة'],
        preferred: 'cabinet',
        allowed: ['council of ministers'],
        note: 'a def',
      },
      {
        arabic: ['الضفة الغربية'],
        banned: ['Judea & Samaria'],
        kind: 'place',
        note: 'West of the Jordan',
      },
    ]);
  });

  it('reads TBX-Min', async () => {
    const min = `<TBX dialect="TBX-Min"><header><id>x</id><languages source="ar" target="en"/></header><body>
      <entry id="C1"><subjectField>title</subjectField>
      <langGroup xml:lang="ar"><termGroup><term>ولي العهد</term></termGroup></langGroup>
      <langGroup xml:lang="en"><termGroup><term>heir apparent</term><termStatus>notRecommended</termStatus></termGroup>
      <termGroup><term>crown prince</term><termStatus>preferred</termStatus><noteGroup><note>lower case</note></noteGroup></termGroup>
      </langGroup></entry></body></TBX>`;
    expect((await bring(min)).body).toMatchObject({ rows: 1, added: 1, ignored: [] });
    expect(await inForce()).toMatchObject([
      { preferred: 'crown prince', banned: ['heir apparent'], kind: 'title', note: 'lower case' },
    ]);
  });

  it('goes out as TBX-Basic and comes in the same', async () => {
    const json = {
      arabic: ['سد', 'سدود'],
      preferred: 'dam <b>',
      allowed: ['weir'],
      banned: ['barrage & co'],
      kind: 'word',
      note: 'a\u0001b',
    };
    await admin.call('createTerm', { json });
    const tbx = String((await editor.call('exportTerms', { query: { format: 'tbx' } })).body);
    expect(tbx).toContain('xmlns="urn:iso:std:iso:30042:ed-2"');
    const { body } = await bring(tbx);
    expect(body).toMatchObject({ rows: 1, refused: 0, added: 0 });
    expect(await inForce()).toMatchObject([{ ...json, note: 'ab' }]);
  });

  it.each([
    [
      'an entity that grows',
      '<!DOCTYPE tbx [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><tbx>&b;</tbx>',
    ],
    [
      'an entity from a file',
      '<!DOCTYPE tbx [<!ENTITY x SYSTEM "file:///etc/passwd">]><tbx>&x;</tbx>',
    ],
    ['tags that never close', `<tbx><text>${'<a>'.repeat(50_000)}`],
    ['an entry without end', `<tbx><text><body><conceptEntry><note>${'x'.repeat(400_000)}`],
    ['another kind of file', '<html><body/></html>'],
    ['a file that breaks off', '<tbx><text><body><conceptEntry>'],
  ])('refuses %s', async (_, file) => {
    const { status, body } = await bring(file);
    expect([status, body.code]).toEqual([422, 'not_readable']);
    expect(JSON.stringify(body)).not.toContain('root:');
  });
});

it('takes thousands of terms, and takes them again without changing any', async () => {
  const letters = 'ابتثجحخدذرزسشصضطظعغفقكلمنهوي';
  const word = (n: number) =>
    Array.from({ length: 5 }, (_, at) => letters[Math.floor(n / 28 ** at) % 28]).join('');
  const rows = Array.from({ length: 2_000 }, (_, n) => `كلمة ${word(n)},word ${n}`);
  const file = `ar,en\n${rows.join('\n')}\nbroken,row\n`;
  const first = await bring(file);
  expect(first.body).toMatchObject({ rows: 2_001, added: 2_000, refused: 1 });
  expect((await bring(file)).body).toMatchObject({ unchanged: 2_000, refused: 1 });
});
