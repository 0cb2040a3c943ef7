import { createTranslation } from '@dragoman/shared/testing';
import type { Answer, DeskClient } from './testing/desk-client.js';
import { startDesk, type RunningDesk } from './testing/start-desk.js';

let desk: RunningDesk;
let admin: DeskClient;
let editor: DeskClient;
beforeAll(async () => {
  desk = await startDesk();
  admin = (await desk.signedIn('admin')).client;
  editor = (await desk.signedIn('editor')).client;
});
afterAll(() => desk.stop());

const statuses = (answers: readonly Answer[]) => answers.map(({ status }) => status).sort();
const twice = <T>(act: () => Promise<T>) => Promise.all([act(), act()]);
const audited = async (action: string) =>
  (await desk.db.selectFrom('audit_log').select('action').where('action', '=', action).execute())
    .length;

describe('a candidate', () => {
  const candidate = async (arabic: string, preferred: string) =>
    (
      await editor.call('createTerm', {
        json: {
          kind: 'institution',
          arabic: [arabic],
          preferred,
          allowed: [],
          banned: [],
          note: '',
        },
      })
    ).body as { id: string; version: number };
  const decide = (term: { id: string; version: number }, status: string) =>
    admin.call('changeTerm', {
      params: { termId: term.id },
      json: { status },
      headers: { 'If-Match': `"${term.version}"` },
    });
  const history = async (id: string) =>
    (await admin.call('getTerm', { params: { termId: id } })).body.history.map(
      ({ action }: { action: string }) => action,
    );

  it('is adopted once, whoever else adopts or declines it at the same moment', async () => {
    const adopted = await candidate('هيئة الاختبار', 'Test Board');
    const answers = await twice(() => decide(adopted, 'adopted'));
    expect(statuses(answers)).toEqual([200, 412]);
    expect(answers.find(({ status }) => status === 412)?.body.theirs.status).toBe('adopted');
    expect(await history(adopted.id)).toEqual(['created', 'adopted']);

    const torn = await candidate('مجلس الاختبار', 'Test Council');
    const both = await Promise.all([decide(torn, 'declined'), decide(torn, 'adopted')]);
    expect(statuses(both)).toEqual([200, 412]);
    const won = both.find(({ status }) => status === 200)?.body.status;
    expect(both.find(({ status }) => status === 412)?.body.theirs.status).toBe(won);
    expect(await history(torn.id)).toEqual(['created', won]);
  });
});

describe('a file', () => {
  it('of terms adds each once', async () => {
    const body = Buffer.from('ar,en\nسدّ الوحدة,Wahda Dam\nنهر العاصي,Orontes\n');
    const bring = () =>
      admin.call('importTerms', { body, headers: { 'Content-Type': 'text/csv' } });
    const answers = await twice(bring);
    expect(statuses(answers)).toEqual([200, 200]);
    expect(answers.map((answer) => answer.body.added as number).sort()).toEqual([0, 2]);
  });

  it('of units adds each once', async () => {
    const units = Array.from(
      { length: 1_200 },
      (_, at) =>
        `<tu><tuv xml:lang="ar"><seg>جملة رقم ${at} هنا</seg></tuv><tuv xml:lang="en"><seg>Sentence number ${at} here</seg></tuv></tu>`,
    );
    const tmx = Buffer.from(
      `<?xml version="1.0"?><tmx version="1.4"><header srclang="*all*"/><body>${units.join('\n')}</body></tmx>`,
    );
    const bring = () =>
      admin.call('importTmx', {
        query: { name: 'same.tmx' },
        body: tmx,
        headers: { 'Content-Type': 'application/x-tmx+xml' },
      });
    const answers = await twice(bring);
    expect(statuses(answers)).toEqual([201, 201]);
    expect(answers.map((answer) => answer.body.added as number).sort()).toEqual([0, 1_200]);
  });

  it('of stories leaves each link once', async () => {
    const story = {
      title: 'قصة',
      ar: 'قال بوتين إن 17 شخصا قتلوا في موسكو أمس.\nوأضافت ميركل أن ألمانيا سترسل المساعدات إلى المنطقة.\nوغادر في المساء.',
      en: '<p>Putin said 17 people were killed in Moscow yesterday.</p><p>He left in the evening.</p>',
    };
    const imported = await audited('memory.imported');
    const bring = () =>
      admin.call('importArchive', {
        query: { name: 'twice.jsonl' },
        body: JSON.stringify(story),
        headers: { 'Content-Type': 'text/csv' },
      });
    const answers = await twice(bring);
    expect(statuses(answers)).toEqual([201, 201]);
    expect(answers[1].body.id).toBe(answers[0].body.id);
    expect(await audited('memory.imported')).toBe(imported + 1);
    const links = await desk.db.selectFrom('memory_link').selectAll().execute();
    expect(links.filter(({ state }) => state === 'open')).toHaveLength(2);
    const link = links.find(
      ({ state, english, arabic }) => state === 'open' && english.length > 0 && arabic.length > 0,
    )!;
    const settled = await twice(() =>
      admin.call('decideMemoryLink', { params: { id: link.id }, json: { act: 'keep' } }),
    );
    expect(statuses(settled)).toEqual([200, 409]);
    expect(await audited('memory.link_kept')).toBe(1);
    const units = desk.db.selectFrom('memory_unit').select('id').where('origin', '=', 'archive');
    expect(await units.execute()).toHaveLength(2);
  });
});

describe('a story', () => {
  it('has a finding dismissed once', async () => {
    const story = await createTranslation(desk.db, {
      parts: [
        { kind: 'headline', ar: 'حواس في القاهرة', en: 'Hawass in Cairo' },
        { kind: 'paragraph', ar: 'ثم غادر حواس القاهرة.', en: 'Then Hawass left left Cairo.' },
      ],
    });
    await editor.does(story.id, 'claim');
    const view = (await editor.call('getTranslation', { params: { id: story.id } })).body;
    const finding = view.segments[1].findings.find(
      ({ kind }: { kind: string }) => kind === 'doubled_word',
    );
    const answers = await twice(() =>
      editor.call('dismissFinding', {
        params: { id: story.id, segmentId: story.segmentIds[1]!, findingId: finding.id },
        json: { reason: 'It is meant so.' },
      }),
    );
    expect(statuses(answers)).toEqual([200, 200]);
    expect(await desk.db.selectFrom('dismissal').selectAll().execute()).toHaveLength(1);
    expect(await audited('translation.dismiss')).toBe(1);
  });

  it('is drafted again once', async () => {
    const failed = await createTranslation(desk.db, { state: 'failed' });
    const answers = await twice(() => editor.command(failed.id, 'redraft'));
    expect(statuses(answers)).toEqual([200, 409]);
    expect(desk.enqueued.filter((id) => id === failed.id)).toHaveLength(1);

    // A story in hand is asked for again as often as somebody asks; what is wanted is wanted once.
    const ready = await createTranslation(desk.db);
    await editor.does(ready.id, 'claim');
    const [segmentId] = ready.segmentIds;
    const again = await twice(() =>
      editor.command(ready.id, 'redraft', { segmentIds: [segmentId], instruction: 'Shorter.' }),
    );
    expect(statuses(again)).toEqual([200, 200]);
    const wanted = desk.db
      .selectFrom('segment')
      .select('id')
      .where('translation_id', '=', ready.id)
      .where('wants_draft', '=', true);
    expect((await wanted.execute()).map(({ id }) => id)).toEqual([segmentId]);
  });
});
