import { matchTerms } from '@dragoman/shared/domain';
import { loadTermBase, verifyAudit, type Db, type Trx } from '@dragoman/shared/db';
import { createTranslation } from '@dragoman/shared/testing';
import type { DeskClient } from '../testing/desk-client.js';
import { startDesk, type RunningDesk } from '../testing/start-desk.js';

let desk: RunningDesk;
let editor: DeskClient;
let approver: DeskClient;

beforeAll(async () => {
  desk = await startDesk();
  editor = (await desk.signedIn('editor')).client;
  approver = (await desk.signedIn('approver')).client;
});
afterAll(() => desk.stop());

const council = {
  arabic: ['مجلس الأمن الدولي', 'مجلس الأمن'],
  preferred: 'UN Security Council',
  allowed: ['Security Council'],
  banned: ['Safety Council'],
  kind: 'institution',
};
const add = (client: DeskClient, json: object) => client.call('createTerm', { json });
const change = (client: DeskClient, term: { id: string; version: number }, json: object) =>
  client.call('changeTerm', {
    params: { termId: term.id },
    json,
    headers: { 'If-Match': `"${term.version}"` },
  });

describe('a term', () => {
  it('is proposed by an editor, adopted by an approver, and remembers who did what', async () => {
    const proposed = await add(editor, council);
    expect([proposed.status, proposed.body.status]).toEqual([201, 'candidate']);
    expect((await add(editor, { ...council, status: 'adopted' })).body.code).toBe('forbidden_role');
    expect((await change(editor, proposed.body, { status: 'adopted' })).status).toBe(403);

    const adopted = await change(approver, proposed.body, {
      status: 'adopted',
      note: 'House form',
    });
    expect(adopted.body).toMatchObject({ status: 'adopted', version: 2, note: 'House form' });
    const { body } = await editor.call('getTerm', { params: { termId: proposed.body.id } });
    expect(body.history.map((event: { action: string }) => event.action)).toEqual([
      'created',
      'adopted',
    ]);
    expect(body.history[1].from.status).toBe('candidate');
    expect((await verifyAudit(desk.db)).unbroken).toBe(true);
  });

  it('is changed only from the version its reader saw, and says what stands there now', async () => {
    const { body: term } = await add(approver, { arabic: ['هور'], preferred: 'marsh' });
    const params = { params: { termId: term.id }, json: { note: 'x' } };
    expect((await approver.call('changeTerm', params)).status).toBe(428);
    expect((await change(approver, term, { banned: ['hor'] })).status).toBe(200);
    const stale = await change(approver, term, { note: 'late' });
    expect([stale.status, stale.body.code, stale.body.theirs.banned]).toEqual([
      412,
      'stale_term',
      ['hor'],
    ]);
    const nothing = await change(approver, { ...term, version: 2 }, { banned: ['hor'] });
    expect(nothing.body.version).toBe(2);
  });

  it('moves only along its statuses', async () => {
    const { body: term } = await add(approver, { arabic: ['ناحية'], preferred: 'subdistrict' });
    expect((await change(approver, term, { status: 'declined' })).body.code).toBe(
      'not_allowed_now',
    );
    const retired = await change(approver, term, { status: 'retired' });
    expect((await change(approver, retired.body, { status: 'adopted' })).body.version).toBe(3);
  });

  it.each([
    [{ arabic: [], preferred: 'x' }, 'arabic'],
    [{ arabic: ['hello'], preferred: 'hello' }, 'arabic'],
    [{ arabic: ['\u200f'], preferred: 'hello' }, 'arabic'],
    [{ arabic: ['سد'], preferred: 'سد' }, 'preferred'],
    [{ arabic: ['سد'], preferred: 'dam', banned: ['dam'] }, 'banned'],
    [{ arabic: ['سد'], preferred: 'dam', kind: 'river' }, 'kind'],
  ])('%j is refused by its field', async (json, field) => {
    const { status, body } = await add(approver, json);
    expect([status, body.code]).toEqual([422, 'invalid_request']);
    expect(body.errors[0].field.split('.')[0]).toBe(field);
  });

  it('stands once, however its Arabic is spelt; a homograph may stand beside it', async () => {
    const amman = { arabic: ['عمّان'], preferred: 'Amman', kind: 'place' };
    expect((await add(approver, amman)).status).toBe(201);
    const twin = await add(approver, { ...amman, arabic: ['عمان'] });
    expect([twin.status, twin.body.code]).toEqual([409, 'already_exists']);
    expect((await add(approver, { ...amman, preferred: 'Oman' })).status).toBe(201);
    const both = await Promise.all(
      [1, 2, 3].map(() => add(approver, { arabic: ['صور'], preferred: 'Tyre' })),
    );
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
  });
});

describe('the list', () => {
  it('is searched in both languages, filtered, and walked to its end without a gap', async () => {
    for (const [index, name] of ['أحمد', 'حيدر', 'زينب', 'هدى', 'نور'].entries())
      await add(approver, { arabic: [`${name} الجبوري`], preferred: `P${index}`, kind: 'person' });
    const list = async (query: Record<string, string>) =>
      (await editor.call('listTerms', { query })).body;
    expect((await list({ q: 'احمد' })).items[0].preferred).toBe('P0');
    expect((await list({ q: 'p3 جبورى' })).items).toHaveLength(1);
    expect((await list({ q: '100%_' })).items).toEqual([]);

    const seen: string[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const at: Record<string, string> = cursor === '' ? {} : { cursor };
      const page = await list({ kind: 'person', limit: '2', ...at });
      seen.push(...page.items.map((term: { preferred: string }) => term.preferred));
      cursor = page.next;
    }
    expect(seen).toEqual(['P0', 'P1', 'P2', 'P3', 'P4']);
    const wrong = await editor.call('listTerms', { query: { cursor: 'bogus' } });
    expect(wrong.body.errors[0].field).toBe('cursor');
  });
});

describe('matching', () => {
  it('tells the terms of a translation, and forgets a retired one at once', async () => {
    const { body: term } = await add(approver, {
      arabic: ['مديرية الزراعة'],
      preferred: 'Directorate of Agriculture',
    });
    const story = await createTranslation(desk.db, {
      state: 'editing',
      parts: [{ kind: 'paragraph', ar: 'وبمديرية الزراعة اجتمعوا', en: null }],
    });
    const terms = async () =>
      (await editor.call('getTranslationTerms', { params: { id: story.id } })).body;
    const found = await terms();
    expect(found.terms.map(({ id }: { id: string }) => id)).toEqual([term.id]);
    expect(found.segments[0].matches).toEqual([
      { termId: term.id, range: { start: 2, end: 16 }, ambiguous: false },
    ]);
    const termEvents = async () =>
      (await desk.db.selectFrom('desk_event').select('id').where('kind', '=', 'terms').execute())
        .length;
    expect(await loadTermBase(desk.db)).toBe(await loadTermBase(desk.db));
    const told = await termEvents();
    await change(approver, term, { status: 'retired' });
    expect((await terms()).terms).toEqual([]);
    // Open pages hear of it and ask again.
    expect(await termEvents()).toBe(told + 1);
    const { matcher } = await loadTermBase(desk.db);
    expect(matchTerms(matcher, 'مديرية الزراعة')).toEqual([]);
  });

  it('reads only what changed, and keeps nothing of a change that was taken back', async () => {
    const { body: still } = await add(approver, { arabic: ['ميناء الفاو'], preferred: 'Faw port' });
    const { body: moved } = await add(approver, { arabic: ['ميناء دمياط'], preferred: 'Damietta' });
    const before = await loadTermBase(desk.db);
    const say = (db: Db | Trx, preferred: string) =>
      db
        .updateTable('term')
        .set({ preferred, version: 2 })
        .where('id', '=', moved.id)
        .execute()
        .then(() => loadTermBase(db));
    const takenBack = desk.db.transaction().execute(async (trx) => {
      expect((await say(trx, 'Dumyat')).terms.get(moved.id)?.preferred).toBe('Dumyat');
      throw new Error('taken back');
    });
    await expect(takenBack).rejects.toThrow('taken back');
    expect((await loadTermBase(desk.db)).terms.get(moved.id)?.preferred).toBe('Damietta');
    const after = await say(desk.db, 'Damietta port');
    expect(after.terms.get(moved.id)?.preferred).toBe('Damietta port');
    expect(after.terms.get(still.id)).toBe(before.terms.get(still.id));
  });
});
