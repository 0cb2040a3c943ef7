import { createTranslation, type TestPerson, type TestTranslation } from '@dragoman/shared/testing';
import type { DeskClient } from '../testing/desk-client.js';
import { startDesk, type RunningDesk } from '../testing/start-desk.js';

interface Told {
  readonly kind: string;
  readonly times: number;
  readonly read: boolean;
  readonly excerpt: string | null;
  readonly by: { readonly id: string } | null;
}
interface Somebody {
  readonly person: TestPerson;
  readonly client: DeskClient;
}

let desk: RunningDesk;
let hala: Somebody;
let nadim: Somebody;
let admin: Somebody;
let rana: Somebody;
beforeAll(async () => {
  desk = await startDesk();
  hala = await desk.signedIn('editor');
  nadim = await desk.signedIn('approver');
  admin = await desk.signedIn('admin');
  rana = await desk.signedIn('submitter');
});
afterAll(() => desk.stop());

const listOf = async ({ client }: Somebody, query = {}) =>
  (await client.call('listNotifications', { query })).body as {
    items: (Told & { id: string })[];
    unread: number;
    next: string | null;
  };
const toldOf = async (who: Somebody) =>
  (await listOf(who)).items.filter(({ read }) => !read).map(({ kind }) => kind);
const clear = ({ client }: Somebody) => client.call('markNotifications', { json: { read: true } });
const assign = (by: Somebody, story: TestTranslation, to: Somebody) =>
  by.client.command(story.id, 'assign', { personId: to.person.id });

describe('assigning', () => {
  it('is for whoever runs the desk; an editor takes a story only themselves', async () => {
    const story = await createTranslation(desk.db);
    const other = await desk.signedIn('editor');
    expect((await assign(hala, story, other)).body.code).toBe('forbidden');
    expect((await assign(rana, story, other)).body.code).toBe('forbidden_role');
    const given = await assign(nadim, story, hala);
    expect(given.body.translation).toMatchObject({
      state: 'editing',
      assignee: { id: hala.person.id },
    });
    expect((await assign(other, story, other)).body.translation.assignee.id).toBe(other.person.id);
    expect((await hala.client.command(story.id, 'unassign')).body.code).toBe('forbidden_role');
    const freed = await admin.client.does(story.id, 'unassign');
    expect(freed.translation).toMatchObject({ state: 'ready', assignee: null });
  });

  it('goes to people who can edit, and to nobody else', async () => {
    const story = await createTranslation(desk.db);
    const gone = await desk.signedIn('editor');
    await desk.db
      .updateTable('user')
      .set({ banned: true })
      .where('id', '=', gone.person.id)
      .execute();
    for (const id of [rana.person.id, gone.person.id, 'nobody']) {
      const { status, body } = await nadim.client.command(story.id, 'assign', { personId: id });
      expect([status, body.errors[0].field]).toEqual([422, 'personId']);
    }
  });

  it('tells the one it is given to, and takes it back when it is given away', async () => {
    const story = await createTranslation(desk.db);
    const other = await desk.signedIn('editor');
    await clear(hala);
    await assign(nadim, story, hala);
    await assign(nadim, story, hala);
    expect(await toldOf(hala)).toEqual(['assigned']);
    await assign(nadim, story, other);
    expect(await toldOf(hala)).toEqual([]);
    expect(await toldOf(other)).toEqual(['assigned']);
  });

  it('of many tells every refusal beside its story, and does the rest', async () => {
    const ready = await createTranslation(desk.db);
    const drafting = await createTranslation(desk.db, { state: 'drafting' });
    const nowhere = '00000000-0000-4000-8000-000000000000';
    const translationIds = [ready.id, drafting.id, nowhere];
    const json = { personId: hala.person.id, translationIds };
    const { body } = await nadim.client.call('assignMany', { json });
    expect(body.items.map(({ code }: { code: string | null }) => code)).toEqual([
      null,
      'not_allowed_now',
      'not_found',
    ]);
    const refused = await hala.client.call('assignMany', { json: { ...json, personId: null } });
    expect(refused.body.items[0]).toMatchObject({ ok: false, code: 'forbidden_role' });
    expect((await rana.client.call('assignMany', { json })).status).toBe(403);
  });

  it('ends with the access of whoever held the stories, whatever was given meanwhile', async () => {
    const leaver = await desk.signedIn('editor');
    const stories = await Promise.all([1, 2, 3].map(() => createTranslation(desk.db)));
    const inReview = await createTranslation(desk.db);
    await assign(nadim, inReview, leaver);
    await leaver.client.does(inReview.id, 'submit');
    const params = { personId: leaver.person.id };
    const answers = await Promise.all([
      ...stories.map((story) => assign(nadim, story, leaver)),
      admin.client.call('changePerson', { params, json: { disabled: true } }),
    ]);
    expect(answers.every(({ status }) => status === 200 || status === 422)).toBe(true);
    for (const { id } of stories) {
      const { body } = await nadim.client.call('getTranslation', { params: { id } });
      expect([body.state, body.assignee]).toEqual(['ready', null]);
    }
    const { body } = await nadim.client.call('getTranslation', { params: { id: inReview.id } });
    expect([body.state, body.assignee]).toEqual(['in_review', null]);
  });
});

describe('comments', () => {
  it('name people of the desk, who are told once a thread however often they are named', async () => {
    const story = await createTranslation(desk.db);
    await assign(nadim, story, hala);
    await clear(nadim);
    const at = { segmentId: story.segmentIds[1], quote: 'buses', body: '@Nadim which buses?' };
    const mentions = [nadim.person.id, hala.person.id];
    const { commentId } = await hala.client.does(story.id, 'comment', { ...at, mentions });
    for (let more = 0; more < 20; more += 1)
      await hala.client.does(story.id, 'comment', {
        parentId: commentId,
        body: `@Nadim ${more}`,
        mentions: [nadim.person.id],
      });
    const { items, unread } = await listOf(nadim);
    expect(unread).toBe(1);
    expect(items[0]).toMatchObject({ kind: 'mentioned', times: 21, excerpt: '@Nadim 19' });
    expect(items[0]!.by!.id).toBe(hala.person.id);

    await clear(hala);
    const reply = await nadim.client.does(story.id, 'comment', {
      parentId: commentId,
      body: 'The new ones.',
    });
    expect(await toldOf(hala)).toEqual(['replied']);
    await nadim.client.does(story.id, 'resolve', { commentId: reply.commentId });
    expect(await toldOf(hala)).toEqual([]);
    const view = async () =>
      (await hala.client.call('getTranslation', { params: { id: story.id } })).body.comments;
    const [head] = await view();
    expect(head).toMatchObject({ id: commentId, resolvedBy: { id: nadim.person.id } });
    await hala.client.does(story.id, 'unresolve', { commentId });
    expect((await view())[0]).toMatchObject({ resolvedAt: null, resolvedBy: null });
  });

  it('refuse strangers, submitters and people of other threads, and stay at the desk', async () => {
    const story = await createTranslation(desk.db, { submittedBy: rana.person.id });
    for (const stranger of ['nobody', rana.person.id]) {
      const json = { body: 'Psst', mentions: [stranger] };
      const { status, body } = await nadim.client.command(story.id, 'comment', json);
      expect([status, body.errors[0].field]).toEqual([422, 'mentions']);
    }
    const elsewhere = await createTranslation(desk.db);
    const { commentId } = await nadim.client.does(elsewhere.id, 'comment', { body: 'Here' });
    const json = { body: 'There', parentId: commentId };
    expect((await nadim.client.command(story.id, 'comment', json)).status).toBe(404);
    await nadim.client.does(story.id, 'comment', { body: 'secret remark' });
    const seen = await Promise.all([
      rana.client.call('listSubmissions'),
      rana.client.call('questionsToMe'),
      rana.client.call('listNotifications'),
    ]);
    expect(JSON.stringify(seen.map(({ body }) => body))).not.toContain('secret');
  });

  it('come thirty a minute from one person at one story, and no faster', async () => {
    const story = await createTranslation(desk.db);
    const rows = Array.from({ length: 30 }, () => ({
      ...{ translation_id: story.id, body: 'Again', by: nadim.person.id, at: new Date() },
    }));
    await desk.db.insertInto('comment').values(rows).execute();
    const flood = await nadim.client.command(story.id, 'comment', { body: 'And again' });
    expect([flood.status, flood.body.code]).toEqual([429, 'rate_limited']);
    expect(flood.headers.get('retry-after')).toBe('60');
    await hala.client.does(story.id, 'comment', { body: 'Calm down' });
  });

  it('of a return are a list to work off, and the return is moot once submitted again', async () => {
    const story = await createTranslation(desk.db);
    await assign(nadim, story, hala);
    await hala.client.does(story.id, 'submit');
    await clear(hala);
    await nadim.client.does(story.id, 'return', {
      note: 'Shorter, please.',
      notes: [{ segmentId: story.segmentIds[2], quote: 'began', body: 'Say when.' }],
    });
    expect((await listOf(hala)).items[0]).toMatchObject({
      kind: 'returned',
      excerpt: 'Shorter, please.',
    });
    const { body } = await hala.client.call('getTranslation', { params: { id: story.id } });
    expect(body.returnedNotes).toBe(2);
    const note = body.comments.find(({ segmentId }: { segmentId: string | null }) => segmentId);
    await hala.client.does(story.id, 'comment', { parentId: note.id, body: 'Done.' });
    const after = await hala.client.does(story.id, 'resolve', { commentId: note.id });
    expect(after.translation.returnedNotes).toBe(1);
    await hala.client.does(story.id, 'submit');
    expect(await toldOf(hala)).toEqual([]);
  });
});

describe('what a person is told of', () => {
  it('is theirs alone, in pages, read and unread, and never their own doing or what they muted', async () => {
    const sami = await desk.signedIn('editor');
    const lina = await desk.signedIn('editor', 'approver');
    const stories = [];
    for (let index = 0; index < 5; index += 1) stories.push(await createTranslation(desk.db));
    for (const story of stories) await assign(lina, story, sami);
    await assign(lina, stories[0]!, lina);
    expect(await toldOf(lina)).toEqual([]);

    const first = await listOf(sami, { limit: '3' });
    const rest = await listOf(sami, { limit: '3', cursor: first.next ?? '' });
    expect([first.items.length, rest.items.length, rest.next, first.unread]).toEqual([
      3,
      1,
      null,
      4,
    ]);
    const ids = [first.items[0]!.id, first.items[1]!.id];
    const mark = (who: Somebody, read: boolean) =>
      who.client.call('markNotifications', { json: { ids, read } });
    await mark(lina, true);
    expect((await listOf(sami)).unread).toBe(4);
    expect((await mark(sami, true)).body.unread).toBe(2);
    expect((await listOf(sami, { unread: 'true' })).items).toHaveLength(2);
    expect((await mark(sami, false)).body.unread).toBe(4);
    const bad = await sami.client.call('listNotifications', { query: { cursor: 'bm8' } });
    expect(bad.status).toBe(422);

    await sami.client.call('putMutedKinds', { json: { muted: ['assigned'] } });
    await assign(lina, await createTranslation(desk.db), sami);
    expect((await listOf(sami)).unread).toBe(4);
    expect((await sami.client.call('getMutedKinds')).body.muted).toEqual(['assigned']);
  });

  it('reaches only their own pages, live', async () => {
    const heard = { hala: '', rana: '' };
    const leaving = new AbortController();
    const listen = async (name: 'hala' | 'rana', { client }: Somebody) => {
      const response = await fetch(`${desk.origin}/api/v1/events`, {
        headers: { Cookie: client.cookie },
        signal: leaving.signal,
      });
      void (async () => {
        for await (const chunk of response.body!) heard[name] += new TextDecoder().decode(chunk);
      })().catch(() => {});
    };
    await Promise.all([listen('hala', hala), listen('rana', rana)]);
    const story = await createTranslation(desk.db);
    await assign(nadim, story, hala);
    for (let wait = 0; wait < 500 && !heard.hala.includes('notification'); wait += 1)
      await new Promise((resolve) => setTimeout(resolve, 10));
    expect(heard.hala).toContain('"kind":"notification"');
    expect(heard.rana).not.toContain('notification');
    leaving.abort();
  });
});
