import { verifyAudit } from '@dragoman/shared/db';
import type { DeskClient } from '../testing/desk-client.js';
import { startDesk, type RunningDesk } from '../testing/start-desk.js';

let desk: RunningDesk;
let admin: DeskClient;
let editor: DeskClient;
beforeAll(async () => {
  desk = await startDesk();
  admin = (await desk.signedIn('admin')).client;
  editor = (await desk.signedIn('editor')).client;
});
afterAll(() => desk.stop());

const tu = (ar: string, en: string, more = '') =>
  `<tu>${more}<tuv xml:lang="ar"><seg>${ar}</seg></tuv><tuv xml:lang="en"><seg>${en}</seg></tuv></tu>`;
const tmx = (...units: string[]) =>
  Buffer.from(
    `<?xml version="1.0"?><tmx version="1.4"><header srclang="*all*"><note>ours</note></header><body>\n${units.join('\n')}</body></tmx>`,
  );
const send = (
  file: string | Uint8Array<ArrayBuffer>,
  route: 'importTmx' | 'importArchive',
  name: string,
) =>
  admin.call(route, {
    query: { name },
    body: file,
    headers: { 'Content-Type': route === 'importTmx' ? 'application/x-tmx+xml' : 'text/csv' },
  });
const plain = (item: { english: { text: string }[][] }) =>
  item.english
    .flat()
    .map(({ text }) => text)
    .join('');

describe('a TMX file', () => {
  it('comes in once, with a report of what was refused, is recalled and goes out as it came', async () => {
    const file = tmx(
      tu(
        'وصل الوزير إلى العاصمة مساء أمس.',
        'The minister arrived in the capital.',
        '<prop type="x-a">1</prop>',
      ),
      tu('', 'nothing'),
    );
    const { status, body } = await send(file, 'importTmx', 'first.tmx');
    expect([status, body.name, body.added, body.known, body.refused]).toEqual([
      201,
      'first.tmx',
      1,
      0,
      1,
    ]);
    expect(body.refusals).toEqual([{ line: 3, reason: 'Its Arabic is empty.' }]);
    expect((await send(file, 'importTmx', 'first.tmx')).body).toMatchObject({ added: 0, known: 1 });

    const found = await editor.call('recallMemory', {
      json: { arabic: 'وصل الوزير الى العاصمه مساء امس.' },
    });
    expect(found.body.items).toMatchObject([
      {
        kind: 'exact',
        score: 95,
        similarity: 100,
        penalties: ['imported'],
        story: { title: 'first.tmx' },
      },
    ]);
    const out = await fetch(`${desk.origin}/api/v1/memory/export?importId=${body.id}`, {
      headers: { cookie: editor.cookie },
    });
    expect(out.headers.get('content-type')).toMatch(/x-tmx\+xml/);
    const text = await out.text();
    expect(text).toMatch(
      /<header srclang="\*all\*" [^>]*segtype="\w+"[^>]*><note>ours<\/note><\/header>/,
    );
    expect(text).toContain('<prop type="x-a">1</prop><tuv xml:lang="ar">');

    // Under the id of a unit of ours: the same text is known, a text that was mended elsewhere comes in.
    const id: string = found.body.items[0].unitId;
    const back = (en: string) =>
      tmx(tu('وصل الوزير إلى العاصمة مساء أمس.', en).replace('<tu>', `<tu tuid="${id}">`));
    const same = await send(back('The minister arrived in the capital.'), 'importTmx', 'b.tmx');
    expect(same.body).toMatchObject({ added: 0, known: 1 });
    const mended = await send(back('The minister reached the capital.'), 'importTmx', 'b.tmx');
    expect(mended.body).toMatchObject({ added: 1, known: 0 });
    await admin.call('removeMemoryImport', {
      params: { id: mended.body.id },
      json: { reason: 'tried' },
    });
  });

  it('that went out of here is known when it comes back, however many attributes it has', async () => {
    const made = tu('خرج وعاد', 'It left and came back').replace(
      '<tu>',
      '<tu changedate="20240102T030405Z" creationdate="20240102T030405Z" creationid="omar" srclang="ar">',
    );
    const { body } = await send(tmx(made), 'importTmx', 'round.tmx');
    const out = await editor.call('exportMemory', { query: { importId: body.id } });
    const again = await send(String(out.body), 'importTmx', 'again.tmx');
    expect([body.added, again.body.added, again.body.known]).toEqual([1, 0, 1]);
  });

  it('that breaks off brings in nothing, and the refusal says where', async () => {
    const whole = tmx(tu('جملة مكسورة تماما', 'A broken sentence'));
    const { status, body } = await send(
      whole.subarray(0, whole.length - 20),
      'importTmx',
      'broken',
    );
    expect([status, body.code]).toEqual([422, 'not_readable']);
    expect(body.errors[0].message).toMatch(/^Line 2/);
    expect((await editor.call('searchMemory', { query: { q: 'broken' } })).body.items).toEqual([]);
  });

  it('is taken out again whole, with a reason, by those who keep the memory', async () => {
    const { body } = await send(tmx(tu('ملف للحذف', 'A file to remove')), 'importTmx', 'gone');
    const json = { reason: 'Another desk’s style.' };
    const refused = await editor.call('removeMemoryImport', { params: { id: body.id }, json });
    expect(refused.status).toBe(403);
    const removed = await admin.call('removeMemoryImport', { params: { id: body.id }, json });
    expect(removed.body).toEqual({ removed: 1 });
    expect(
      (await editor.call('searchMemory', { query: { q: 'file to remove' } })).body.items,
    ).toEqual([]);
    expect(await verifyAudit(desk.db)).toMatchObject({ unbroken: true });
  });
});

describe('the concordance', () => {
  it('finds words in any form, in both languages, and phrases; pages; shows where', async () => {
    await send(
      tmx(
        tu('أعلنت الحكومة الهدنة', 'The government announced truces'),
        tu('رفضت حكومات المنطقة وقف النار', 'Governments of the region refused a ceasefire'),
        tu('قال إن الهدنة مع الحكومة انتهت', 'He said the truce with government ended'),
      ),
      'importTmx',
      'words',
    );
    const search = async (query: Record<string, string>) =>
      (await editor.call('searchMemory', { query })).body;
    expect((await search({ q: 'حُكومة' })).items.map(plain)).toEqual([
      'He said the truce with government ended',
      'Governments of the region refused a ceasefire',
      'The government announced truces',
    ]);
    const [phrase, ...others] = (await search({ q: '"truce with government"' })).items;
    expect(others).toEqual([]);
    expect(phrase.found.english).toEqual([[12, 33]]);
    expect((await search({ q: '"الهدنة مع"' })).items.map(plain)).toEqual([plain(phrase)]);
    expect((await search({ q: '"مع الهدنة"' })).items).toEqual([]);
    expect((await search({ q: 'truce', language: 'ar' })).items).toEqual([]);
    expect((await search({ q: 'truce', origin: 'desk' })).items).toEqual([]);
    // Signs alone are nothing to look for; nothing at all lists everything.
    for (const q of ['?!', '«»', '…', '%']) expect((await search({ q })).items).toEqual([]);
    expect((await search({ q: ' ' })).items.length).toBeGreaterThan(1);
    const first = await search({ q: 'truce', limit: '1' });
    expect(first.items).toHaveLength(1);
    const second = await search({ q: 'truce', limit: '1', cursor: first.next });
    expect(second.items.map(plain)).toEqual(['The government announced truces']);
    const end = second.next && (await search({ q: 'truce', cursor: second.next })).items;
    expect(end ?? []).toEqual([]);
  });
});

describe('an archive', () => {
  const story = {
    title: 'قصة',
    ar: 'قال بوتين إن 17 شخصا قتلوا في موسكو أمس.\nوأضافت ميركل أن ألمانيا سترسل المساعدات إلى المنطقة.\nوغادر في المساء.',
    en: '<p>Putin said 17 people were killed in Moscow yesterday.</p><p>He left in the evening.</p>',
  };

  it('is aligned; what is certain enters as unreviewed, the rest waits for a person', async () => {
    const { status, body } = await send(
      `${JSON.stringify(story)}\n{"ar":1}\n`,
      'importArchive',
      'old.jsonl',
    );
    expect([status, body.added, body.refused]).toEqual([201, 1, 1]);
    expect(body.refusals[0].line).toBe(2);
    const [unit] = (await editor.call('searchMemory', { query: { importId: body.id } })).body.items;
    expect([unit.reviewed, unit.origin, unit.story.title]).toEqual([false, 'archive', 'قصة']);

    const list = async () =>
      (await admin.call('listMemoryLinks', { params: { id: body.id } })).body;
    const act = (id: string, json: object) =>
      admin.call('decideMemoryLink', { params: { id }, json });
    const { open, items } = await list();
    const [putin, merkel] = items;
    expect(open).toBe(2);
    expect([putin.english.length, merkel.english.length]).toEqual([1, 0]);

    const code = async (id: string, json: object) => (await act(id, json)).body.code;
    const move = (to: string) => ({ act: 'move', side: 'english', to });
    expect(await code(merkel.id, move('next'))).toBe('not_allowed_now');
    expect(await code(putin.id, move('previous'))).toBe('not_allowed_now');
    const moved = (await act(putin.id, move('next'))).body.items;
    expect(moved.map((link: typeof putin) => link.english)).toEqual([[], putin.english]);
    expect(await code(putin.id, { act: 'keep' })).toBe('not_allowed_now');
    expect((await act(merkel.id, move('previous'))).body.items).toEqual(items);

    expect((await act(putin.id, { act: 'keep' })).body.open).toBe(1);
    expect((await act(merkel.id, { act: 'drop' })).body).toEqual({ open: 0, items: [] });
    expect(await code(putin.id, { act: 'keep' })).toBe('not_allowed_now');
    const [kept] = (await editor.call('searchMemory', { query: { importId: body.id } })).body.items;
    expect([plain(kept), kept.reviewed]).toEqual([putin.english[0], true]);
  });

  it('is read from CSV with quotes and line feeds, and refused without its columns', async () => {
    const csv =
      'id;Arabic (Egypt);en-GB\r\n1;"سطر أول\nسطر ""ثان""";"First line\nSecond ""line"""\r\n2;;x\r\n';
    const { body } = await send(csv, 'importArchive', 'old.csv');
    expect(body).toMatchObject({
      refused: 1,
      refusals: [{ line: 5, reason: 'Its Arabic is empty.' }],
    });
    expect(body.added + body.openLinks).toBe(2);
    const refused = await send('a,b\n1,2\n', 'importArchive', 'x');
    expect([refused.status, refused.body.detail]).toEqual([
      422,
      expect.stringMatching(/columns ar and en/),
    ]);
  });
});
