import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LastSeen, TranslationView } from '@dragoman/shared/contract';
import { jsonb } from '@dragoman/shared/db';
import { plainOfParagraphs } from '@dragoman/shared/domain';
import { createTranslation, insertDraft } from '@dragoman/shared/testing';
import type { DeskClient } from './testing/desk-client.js';
import { startDesk, type RunningDesk } from './testing/start-desk.js';

let desk: RunningDesk;
let admin: DeskClient;
let pagesDir: string;
beforeAll(async () => {
  pagesDir = await mkdtemp(join(tmpdir(), 'dragoman-pages-'));
  await writeFile(join(pagesDir, 'index.html'), '<div id="root"></div>');
  desk = await startDesk({}, { pagesDir });
  ({ client: admin } = await desk.signedIn('admin'));
});
afterAll(async () => {
  await desk.stop();
  await rm(pagesDir, { recursive: true });
});

describe('people', () => {
  const hala = {
    name: 'Hala',
    email: 'Hala@Desk.local',
    roles: ['editor'],
    password: 'twelve letters',
  };

  it('are added once, however many ask at once, and found without their password', async () => {
    const answers = await Promise.all(
      [1, 2, 3].map(() => admin.call('createPerson', { json: hala })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
    const refused = answers.find(({ status }) => status === 409)!;
    expect([refused.body.code, refused.body.errors[0].field]).toEqual(['already_exists', 'email']);
    const { body } = await admin.call('listPeople');
    const listed = body.items.find(({ name }: { name: string }) => name === 'Hala');
    expect(listed).toMatchObject({ email: 'hala@desk.local', roles: ['editor'], disabled: false });
    const audit = await desk.db.selectFrom('audit_log').select('detail').execute();
    expect(JSON.stringify(audit)).not.toContain(hala.password);
  });

  it('who came without a password get one', async () => {
    await desk.db
      .insertInto('user')
      .values({ id: 'sso', name: 'Sami', email: 'sami@desk.local', role: 'editor' })
      .execute();
    const json = { password: 'a first password' };
    await admin.call('changePerson', { params: { personId: 'sso' }, json });
    const answer = await desk.anonymous.send('post', '/api/auth/sign-in/email', {
      json: { email: 'sami@desk.local', password: json.password },
    });
    expect(answer.status).toBe(200);
  });

  it('cannot lock themselves out', async () => {
    const { body } = await admin.call('me');
    const params = { personId: body.person.id };
    for (const json of [{ disabled: true }, { roles: ['editor'] }]) {
      const answer = await admin.call('changePerson', { params, json });
      expect([answer.status, answer.body.code]).toEqual([403, 'forbidden']);
    }
    expect((await admin.call('changePerson', { params, json: { name: 'Admin' } })).status).toBe(
      200,
    );
  });
});

describe('sources', () => {
  it('are added once; a key is shown once, listed by its prefix and revoked for good', async () => {
    const json = { id: 'ar-radio', name: 'Radio' };
    expect((await admin.call('createSource', { json })).status).toBe(201);
    expect((await admin.call('createSource', { json })).body.code).toBe('already_exists');
    const params = { source: 'ar-radio' };
    const made = await admin.call('createSourceKey', { params, json: { name: 'CMS' } });
    expect(made.headers.get('cache-control')).toBe('no-store');
    expect(made.body.key).toContain(made.body.view.prefix);
    const listed = await admin.call('listSourceKeys', { params });
    expect(JSON.stringify(listed.body)).not.toContain(made.body.key);
    const keyId = made.body.view.id;
    const first = await admin.call('revokeSourceKey', { params: { ...params, keyId } });
    const again = await admin.call('revokeSourceKey', { params: { ...params, keyId } });
    expect(first.body.revokedAt).toBeTruthy();
    expect(again.body.revokedAt).toBe(first.body.revokedAt);
    const elsewhere = { source: 'ar-edition', keyId };
    expect((await admin.call('revokeSourceKey', { params: elsewhere })).status).toBe(404);
  });
});

describe('the engine', () => {
  it('is seen to pause, and tried again when asked', async () => {
    await desk.db
      .updateTable('engine_status')
      .set({ paused_reason: 'quota', paused_message: 'No money left.', paused_at: new Date() })
      .execute();
    const paused = await admin.call('getEngine');
    expect(paused.body.paused).toMatchObject({ reason: 'quota', message: 'No money left.' });
    expect((await admin.call('me')).body.engine.paused.reason).toBe('quota');
    const { body } = await admin.call('resumeEngine', { json: {} });
    expect(body.paused).toBeNull();
  });
});

describe('the queue', () => {
  it('pages through in its order, each line once, narrowed as asked', async () => {
    const { client, person } = await desk.signedIn('editor');
    const made = [];
    for (let index = 0; index < 7; index += 1) made.push(await createTranslation(desk.db));
    await createTranslation(desk.db, { state: 'drafting' });
    const urgent = made[3]!;
    await desk.db
      .updateTable('article')
      .set({ priority: 'urgent', section: 'sport' })
      .where('id', '=', urgent.articleId)
      .execute();
    await client.does(urgent.id, 'claim');

    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const query: Record<string, string> = {
        state: 'ready,editing',
        limit: '3',
        ...(cursor ? { cursor } : {}),
      };
      const { body } = await client.call('listTranslations', { query });
      seen.push(...body.items.map(({ id }: { id: string }) => id));
      cursor = body.next ?? undefined;
      expect(body.counts).toEqual({ ready: 6, editing: 1, drafting: 1 });
    } while (cursor);
    expect(seen[0]).toBe(urgent.id);
    expect([...seen].sort()).toEqual(made.map(({ id }) => id).sort());

    const only = async (query: Record<string, string>) =>
      (await client.call('listTranslations', { query })).body.items.map(
        ({ id }: { id: string }) => id,
      );
    expect(await only({ assignee: 'me' })).toEqual([urgent.id]);
    expect(await only({ assignee: person.id, section: 'sport' })).toEqual([urgent.id]);
    expect(await only({ section: 'culture' })).toEqual([]);
    expect(await only({ assignee: 'none' })).toHaveLength(7);
    expect(await only({ publication: 'live' })).toEqual([]);
    expect(await only({ q: 'TRANSPORT plan' })).toHaveLength(8);
    expect(await only({ q: 'الحكومه' })).toHaveLength(8);
    expect(await only({ q: '100%' })).toEqual([]);
  });
});

describe('a submitter', () => {
  it('follows what they handed in, and sees nothing else', async () => {
    const { client, person } = await desk.signedIn('submitter');
    await createTranslation(desk.db);
    const mine = await createTranslation(desk.db, { submittedBy: person.id });
    const { body } = await client.call('listSubmissions');
    expect([body.total, body.items.length]).toEqual([1, 1]);
    expect(body.items[0].translation).toMatchObject({ id: mine.id, state: 'ready' });
    expect((await client.call('getTranslation', { params: { id: mine.id } })).status).toBe(403);

    await desk.db
      .updateTable('article')
      .set({ withdrawn_at: new Date(), withdrawn_reason: 'خطأ في الاسم' })
      .where('id', '=', mine.articleId)
      .execute();
    const gone = { withdrawnReason: 'خطأ في الاسم' };
    const mineNow = (await client.call('listSubmissions')).body.items[0];
    expect(mineNow.article).toMatchObject(gone);
    const params = { id: mine.id };
    expect((await admin.call('getTranslation', { params })).body.article).toMatchObject(gone);

    // What came in last stands first, however urgent the others are.
    const later = await createTranslation(desk.db, { submittedBy: person.id });
    const at = (id: string, minute: number, priority: 'urgent' | 'normal') =>
      desk.db
        .updateTable('article')
        .set({ received_at: new Date(Date.UTC(2026, 0, 1, 12, minute)), priority })
        .where('id', '=', id)
        .execute();
    await at(mine.articleId, 0, 'urgent');
    await at(later.articleId, 1, 'normal');
    const first = (await client.call('listSubmissions', { query: { limit: '1' } })).body;
    const rest = await client.call('listSubmissions', { query: { cursor: first.next } });
    const ids = [...first.items, ...rest.body.items].map(({ translation }) => translation.id);
    expect(ids).toEqual([later.id, mine.id]);
  });
});

describe('the record of a translation', () => {
  it('tells what happened, compares texts and proves how they came about', async () => {
    const { client } = await desk.signedIn('editor');
    const story = await createTranslation(desk.db);
    const params = { id: story.id };
    await client.does(story.id, 'claim');
    await client.save(story.id, story.segmentIds[2]!, 1, {
      paragraphs: ['The minister said that work started yesterday on the main streets.'],
    });
    const { revision } = await client.does(story.id, 'submit');

    const history = (await client.call('getHistory', { params })).body;
    const actions = history.entries.map(({ action }: { action: string }) => action);
    expect(actions).toEqual(['translation.claim', 'translation.submit']);
    expect(history.revisions).toHaveLength(1);
    expect(history.edits).toHaveLength(1);

    // Taken back, the revision does not stand any more and can still be compared with.
    await client.does(story.id, 'recall');
    expect((await client.call('getTranslation', { params })).body).toMatchObject({
      revision: null,
      revisions: 1,
    });

    const frozen = await client.call('getRevision', { params: { ...params, number: '1' } });
    expect(frozen.body.contentHash).toBe(revision!.contentHash);
    expect((await client.call('getRevision', { params: { ...params, number: '2' } })).status).toBe(
      404,
    );

    const diff = (await client.call('getDiff', { params })).body;
    expect(diff.segments[2].parts).toContainEqual({ type: 'insert', text: 'started' });
    expect(diff.segments[2].parts).toContainEqual({ type: 'delete', text: 'began' });
    const same = await client.call('getDiff', { params, query: { from: '1', to: 'current' } });
    expect([same.body.changes, same.body.editRate]).toEqual([0, 0]);

    const evidence = (await client.call('getEvidence', { params })).body;
    expect(evidence.segments[2]).toMatchObject({ model: 'practice-1', status: 'edited' });
    expect(evidence.auditHead).toMatch(/^[0-9a-f]{64}$/);
  });
});

describe('what a person last saw', () => {
  it('is kept at the desk, to the letter, whatever people and machines write afterwards', async () => {
    const { client: editor } = await desk.signedIn('editor');
    const { client: approver, person } = await desk.signedIn('approver');
    const story = await createTranslation(desk.db);
    const elsewhere = await createTranslation(desk.db);
    const params = { id: story.id };
    const [headline = '', machine = '', edited = ''] = story.segmentIds;
    const see = (versions: Record<string, number>) =>
      approver.call('keepSeen', { params, json: { versions } });
    const seen = async (client = approver) =>
      (await client.call('getLastSeen', { params })).body as LastSeen;
    const said = async (id: string) => {
      const found = (await seen()).segments.find(({ segmentId }) => segmentId === id);
      return found && [plainOfParagraphs(found.paragraphs), found.status];
    };

    expect(await seen()).toEqual({ at: null, segments: [] });
    await editor.does(story.id, 'claim');
    await editor.save(story.id, edited, 1, { paragraphs: ['Work began.'] });
    const before = (await editor.call('getTranslation', { params })).body as TranslationView;
    await see({ [headline]: 1, [machine]: 1, [edited]: 2, [elsewhere.segmentIds[0]!]: 1 });

    await editor.save(story.id, edited, 2, { paragraphs: ['Work has begun.'] });
    await editor.does(story.id, 'cut', { segmentId: headline, reason: 'it repeats' });
    const draftId = await insertDraft(desk.db, machine, '', 'A newer machine text.');
    await desk.db
      .updateTable('segment')
      .set({ draft_id: draftId, target: jsonb([[{ text: 'A newer.' }]]), target_version: 2 })
      .where('id', '=', machine)
      .execute();

    expect((await seen()).segments).toHaveLength(3);
    expect(await said(edited)).toEqual(['Work began.', 'edited']);
    expect(await said(headline)).toEqual([before.segments[0]?.target?.plain, 'untouched']);
    expect(await said(machine)).toEqual([before.segments[1]?.draft?.plain, 'untouched']);
    expect((await seen(editor)).at).toBeNull();

    // An old page that is left last takes nothing back; a version that is not there yet is not believed.
    await see({ [edited]: 3 });
    await see({ [edited]: 1, [machine]: 9 });
    expect(await said(edited)).toEqual(['Work has begun.', 'edited']);
    expect(await said(machine)).toEqual(['A newer machine text.', 'untouched']);
    const kept = await desk.db
      .selectFrom('last_seen')
      .select('seen')
      .where('person_id', '=', person.id)
      .executeTakeFirstOrThrow();
    expect(Object.keys(kept.seen).sort()).toEqual([headline, machine, edited].sort());
  });
});

describe('the page of a translation', () => {
  it('begins with its first lines, for those who may see them', async () => {
    const paragraph = { kind: 'paragraph', ar: 'نص <b>', en: 'Two <b> & three' } as const;
    const parts = [
      { kind: 'headline', ar: 'الماء يعود', en: 'Water returns' } as const,
      ...Array.from({ length: 9 }, () => paragraph),
    ];
    const { id, segmentIds } = await createTranslation(desk.db, { parts, state: 'editing' });
    await desk.db
      .updateTable('segment')
      .set({ target: jsonb([[{ text: 'Water is back' }]]), status: 'edited' })
      .where('id', '=', segmentIds[0]!)
      .execute();
    const page = async ({ cookie }: DeskClient, address = id) => {
      const headers = { cookie, accept: 'text/html' };
      return (await fetch(`${desk.origin}/translations/${address}`, { headers })).text();
    };
    const { client: editor } = await desk.signedIn('editor');
    const lines = await page(editor);
    expect(lines).toContain('<p>الماء يعود</p>');
    expect(lines).toContain('<p>Water <del>returns</del><ins>is back</ins></p>');
    expect(lines).toContain('Two &lt;b&gt; &amp; three');
    expect(lines.match(/Two/g)?.length).toBeLessThan(9);
    const { client: submitter } = await desk.signedIn('submitter');
    const shell = '<div id="root"></div>';
    expect([await page(desk.anonymous), await page(submitter)]).toEqual([shell, shell]);
    expect(await page(editor, '00000000-0000-4000-8000-000000000000')).toBe(shell);
    expect(await page(editor, '-'.repeat(36))).toBe(shell);
  });
});
