import { DeskError } from '@dragoman/shared/contract';
import { termsOfCsv } from './terms-of-csv.js';
import { termsOfTbx } from './terms-of-tbx.js';

// Files as other tools write them; the desk's own and the two styles of 2019 are tried through its routes.

async function read(file: string | Buffer) {
  const reading = termsOfTbx(Buffer.from(file as string));
  const terms = [];
  for await (const term of reading.terms) terms.push(term);
  return { terms, ignored: [...reading.ignored] };
}
const said = { id: null, kind: null, status: null, note: null, allowed: [], banned: [] };

const iate = `<?xml version="1.0" encoding="UTF-8"?><!DOCTYPE martif SYSTEM "TBXcoreStructV02.dtd">
<martif type="TBX" xml:lang="en"><martifHeader><fileDesc><sourceDesc><p>Export</p></sourceDesc></fileDesc></martifHeader><text><body>
<termEntry id="IATE-84"><descripGrp><descrip type="subjectField">1011</descrip></descripGrp>
<transacGrp><transac type="terminologyManagementTransactions">origination</transac><date>1998-03-23</date></transacGrp>
<adminGrp><admin type="originatingInstitution">COM</admin></adminGrp>
<langSet xml:lang="fr"><tig><term>cessez-le-feu</term></tig></langSet>
<langSet xml:lang="en"><tig><term>cease-fire</term><termNote type="termType">fullForm</termNote><termNote type="administrativeStatus">deprecated</termNote><descrip type="reliabilityCode">3</descrip></tig>
<tig><term>ceasefire</term><termNote type="termType">fullForm</termNote><descrip type="reliabilityCode">9</descrip></tig></langSet>
<langSet xml:lang="ar"><tig><term>وقف إطلاق النار</term></tig></langSet></termEntry></body></text></martif>`;

const memoq = `<?xml version="1.0" encoding="utf-8"?><martif type="TBX-Default" xml:lang="en"><martifHeader/><text><body>
<termEntry id="1"><descrip type="definition">meets in Cairo</descrip><admin type="creatorID">laila</admin>
<langSet xml:lang="ara"><ntig><termGrp><term>جامعة الدول العربية</term><termNote type="caseSensitivity">no</termNote></termGrp></ntig></langSet>
<langSet xml:lang="en-gb"><ntig><termGrp><term>Arab League</term></termGrp></ntig></langSet>
<langSet xml:lang="en-us"><ntig><termGrp><term>League of Arab States</term></termGrp></ntig><ntig><termGrp><term>Arab Union</term><termNote type="forbidden">true</termNote></termGrp></ntig></langSet></termEntry></body></text></martif>`;

const multiterm = `<?xml version="1.0" encoding="UTF-16"?><mtf><conceptGrp><concept>1</concept><system type="entryClass">1</system>
<transacGrp><transac type="origination">super</transac><date>2019-01-01T00:00:00</date></transacGrp>
<descripGrp><descrip type="Definition">a coast guard</descrip></descripGrp>
<languageGrp><language lang="AR" type="Arabic"/><termGrp><term>خفر السواحل</term></termGrp></languageGrp>
<languageGrp><language lang="EN-GB" type="English (UK)"/><termGrp><term>coastguard</term><descripGrp><descrip type="Status">Preferred</descrip></descripGrp></termGrp>
<termGrp><term>coast guard</term><descripGrp><descrip type="Status">Non-preferred</descrip></descripGrp></termGrp><termGrp><term>coast police</term><descripGrp><descrip type="Usage">Do not use</descrip></descripGrp></termGrp></languageGrp></conceptGrp></mtf>`;

it.each([
  [
    'IATE',
    iate,
    { arabic: ['وقف إطلاق النار'], preferred: 'ceasefire', banned: ['cease-fire'] },
    ['subjectField', 'language fr', 'termType'],
  ],
  [
    'memoQ, two kinds of English and one forbidden',
    memoq,
    {
      ...{ arabic: ['جامعة الدول العربية'], preferred: 'Arab League', note: 'meets in Cairo' },
      ...{ allowed: ['League of Arab States'], banned: ['Arab Union'] },
    },
    [],
  ],
  [
    'MultiTerm, its own XML in UTF-16',
    Buffer.from(`\uFEFF${multiterm}`, 'utf16le'),
    {
      ...{ arabic: ['خفر السواحل'], preferred: 'coastguard', note: 'a coast guard' },
      allowed: ['coast guard'],
      banned: ['coast police'],
    },
    [],
  ],
])('takes a file of %s', async (_, file, term, ignored) => {
  const { terms, ignored: left } = await read(file);
  expect(terms).toEqual([{ ...said, line: expect.any(Number), ...term }]);
  expect(left).toEqual(expect.arrayContaining(ignored));
});

it('grows no entity, whatever it is called, and says where', async () => {
  const bomb = `<!DOCTYPE martif [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>\n<martif><text><body>\n<termEntry><note>&b;</note></termEntry></body></text></martif>`;
  await expect(read(bomb)).rejects.toThrow(DeskError);
  await expect(read(bomb)).rejects.toThrow(/^Line 3: .*entity/);
});

const truce = { ...said, arabic: ['هدنة'], preferred: 'truce' };

it.each([
  ['Phrase', '"ar-SA","en-GB"\r\nهدنة,truce\r\n', [truce]],
  [
    'memoQ',
    'Entry_ID;Arabic (Egypt);Arabic_Def;English_United_Kingdom;English_Def\r\n1;هدنة;وقف;truce;a pause\r\n',
    [truce],
  ],
  [
    'MateCat, which forbids rows',
    'Forbidden,Domain,ar-SA,en-US\r\n,news,هدنة,truce\r\nTRUE,news,هدنة,armistice\r\n',
    [truce, { ...truce, preferred: '', banned: ['armistice'] }],
  ],
  ['Weblate, from English', '"location","source","target"\r\n"","truce","هدنة"\r\n', [truce]],
  [
    'a sheet in Arabic',
    'المصطلح العربي,الإنجليزية,النوع\nهدنة,truce,كلمة\n',
    [{ ...truce, kind: 'word' }],
  ],
  ['a program', 'term_ar,term_en,type\nهدنة,truce,noun\n', [{ ...truce, kind: 'word' }]],
  ['DeepL, languages behind the terms', 'هدنة,truce,ar,en\n', [truce]],
  [
    'a sheet with semicolons in a cell',
    'Arabic,English,Forbidden\nهدنة؛ الهدنة,truce; cease-fire,armistice;peace\n',
    [
      {
        ...{ ...truce, arabic: ['هدنة', 'الهدنة'] },
        ...{ allowed: ['cease-fire'], banned: ['armistice', 'peace'] },
      },
    ],
  ],
  [
    'a sheet with synonyms in a cell',
    'Term;Translation\nهدنة;truce | cease-fire\n',
    [{ ...truce, allowed: ['cease-fire'] }],
  ],
])('takes a table of %s', async (_, file, terms) => {
  const found = [];
  for await (const term of termsOfCsv(Buffer.from(file)).terms)
    found.push({ ...term, note: term.note || null });
  expect(found).toEqual(terms.map((term) => ({ line: expect.any(Number), ...term })));
});

it('says of a workbook that it is one', () => {
  expect(() => termsOfCsv(Buffer.from('PK\u0003\u0004'))).toThrow(/Excel workbook/);
});

it('takes a status by its word, not by a sentence on usage; a note keeps its lines', async () => {
  const term = (text: string, notes: string) => `<tig><term>${text}</term>${notes}</tig>`;
  const note = (type: string, text: string) => `<termNote type="${type}">${text}</termNote>`;
  const file = `<martif type="TBX-Basic"><text><body><termEntry><note>one\n   two</note><langSet xml:lang="ar">${term('هدنة', '')}</langSet><langSet xml:lang="en">${[
    term('lull', note('usageStatus', 'Do not use')),
    term('cease-fire', ''),
    term(
      'truce',
      note('usageNote', 'Preferred in headlines; never use it for an armistice.') +
        note('preferred', 'true'),
    ),
  ].join('')}</langSet></termEntry></body></text></martif>`;
  expect((await read(file)).terms).toEqual([
    {
      ...{ ...truce, line: 1, allowed: ['cease-fire'], banned: ['lull'] },
      note: 'one\ntwo\nPreferred in headlines; never use it for an armistice.',
    },
  ]);
});
