import { routes, type Route, type RouteName } from '@dragoman/shared/contract';
import { createTranslation, type TestTranslation } from '@dragoman/shared/testing';
import type { Ask, DeskClient } from './testing/desk-client.js';
import { startDesk, type RunningDesk } from './testing/start-desk.js';

let desk: RunningDesk;
let client: DeskClient;
let story: TestTranslation;

beforeAll(async () => {
  desk = await startDesk();
  ({ client } = await desk.signedIn('editor', 'approver', 'admin'));
  story = await createTranslation(desk.db);
  await client.does(story.id, 'claim');
});
afterAll(() => desk.stop());

const withBody = (Object.entries(routes) as [RouteName, Route][]).filter(
  ([, route]) => route.service === 'desk' && route.body !== undefined,
);

function send(route: Route, ask: Ask) {
  const params: Record<string, string> = {
    id: story.id,
    segmentId: story.segmentIds[1]!,
    findingId: 'none',
    command: 'comment',
    source: 'ar-edition',
    personId: 'nobody',
  };
  const path = route.path.replaceAll(/\{(\w+)\}/g, (_, key: string) => params[key]!);
  const headers = { 'If-Match': '"1"', ...ask.headers };
  return client.send(route.method, `/api/v1${path}`, { ...ask, headers });
}

/** A body of each route that would be taken, to be spoilt field by field. */
const bodies: Partial<Record<RouteName, Record<string, unknown>>> = {
  saveSegment: { paragraphs: ['x'], status: 'edited', opId: 'x' },
  dismissFinding: { reason: 'x' },
  command: { body: 'x', quote: 'x', segmentId: null },
  createSource: { id: 'x', name: 'x', homeUrl: null },
  createSourceKey: { name: 'x', scopes: ['articles:read'], expiresAt: null },
  createPerson: { name: 'x', email: 'x@desk.local', roles: ['editor'], password: 'x'.repeat(12) },
  changePerson: { name: 'x', roles: ['editor'], disabled: false, password: 'x'.repeat(12) },
  putSettings: { fourEyes: true },
};

describe.each(withBody)('%s', (name, route) => {
  const fitting = bodies[name] ?? {};

  it('refuses what is no JSON, no object, too big, too deep or of another type', async () => {
    expect((await send(route, { body: '{"a":' })).body.code).toBe('not_json');
    expect((await send(route, { body: 'words' })).body.code).toBe('not_json');
    for (const json of [[], 'words', 3, null, { unknown: 1, another: 2 }])
      expect([404, 422]).toContain((await send(route, { json })).status);
    const big = JSON.stringify({ body: 'x'.repeat(5 * 1_024 * 1_024) });
    expect((await send(route, { body: big })).body.code).toBe('too_large');
    const deep = `{"body":${'['.repeat(50_000)}${']'.repeat(50_000)}}`;
    expect((await send(route, { body: deep })).body.code).toBe('too_deep');
    const text = await send(route, { body: '{}', headers: { 'Content-Type': 'text/plain' } });
    expect([text.status, text.body.code]).toEqual([415, 'unsupported_media_type']);
  });

  it('takes NUL, half surrogates, huge numbers and odd keys without falling over', async () => {
    const odd = 'a\u0000b\ud800c\udfff\u202ed';
    for (const value of [odd, [odd], 1e300, -1, 9_007_199_254_740_991, true, { __proto__: odd }]) {
      const fields = ['id', 'name', 'email', 'password', 'roles', 'reason', 'body', 'paragraphs'];
      const more = ['segmentId', 'version', 'opId', 'status', 'scopes', 'expiresAt', 'homeUrl'];
      const json = Object.fromEntries([...fields, ...more].map((field) => [field, value]));
      expect((await send(route, { json })).status).toBeLessThan(500);
    }
    for (const field of Object.keys(fitting))
      for (const value of [odd, 9_007_199_254_740_991]) {
        const json = { ...fitting, [field]: value };
        expect((await send(route, { json })).status).toBeLessThan(500);
      }
  });
});

describe('texts', () => {
  beforeAll(async () => {
    story = await createTranslation(desk.db);
    await client.does(story.id, 'claim');
  });

  it('are kept without what Postgres cannot hold', async () => {
    const odd = 'one\u0000 two\ud800 \u202ethree\u202c';
    const params = { id: story.id, segmentId: story.segmentIds[1]! };
    const headers = { 'If-Match': '"1"' };
    const json = { paragraphs: [odd, [{ text: `\u202efour\u0000` }]], opId: 'o\u0000p' };
    const saved = await client.call('saveSegment', { params, headers, json });
    expect(saved.body.segment.target.plain).toBe('one two three\nfour');
    await client.does(story.id, 'comment', { body: odd, quote: odd });
    const view = await client.call('getTranslation', { params });
    expect(view.body.comments.at(-1).body).toBe('one two three');
    const cut = { segmentId: story.segmentIds[2], reason: odd };
    await client.does(story.id, 'cut', cut);
    await client.does(story.id, 'restore', { segmentId: story.segmentIds[2] });
    const named = await client.call('createSource', { json: { id: 'odd', name: odd } });
    expect(named.body.name).toBe('one two three');
  });

  it('keep links on the allow-list, and say where one is not', async () => {
    const paragraphs = [
      ['plain'],
      [{ text: 'x', marks: [{ type: 'link', href: 'javascript:alert(1)' }] }],
    ].map((runs) => runs.map((run) => (typeof run === 'string' ? { text: run } : run)));
    const answer = await client.save(story.id, story.segmentIds[1]!, 2, { paragraphs });
    expect([answer.status, answer.body.errors[0].field]).toEqual([422, 'paragraphs.1']);
  });
});

describe('addresses and queries', () => {
  it('are refused with the field, never with a 500', async () => {
    const queries = [
      'cursor=%00',
      'cursor=LS0tLS0tLS0',
      `cursor=${Buffer.from(`1 ${'-'.repeat(36)}`).toString('base64url')}`,
      `cursor=${Buffer.from(`${'9'.repeat(30)} ${story.id}`).toString('base64url')}`,
      'limit=0',
      'limit=1e9',
      'limit=x',
      'state=nowhere',
      'publication=x',
      'unknown=1',
      'q=%00',
      'assignee=%00',
      'section=%00',
      'q[]=1',
    ];
    for (const query of queries) {
      const { status, body } = await client.send('get', `/api/v1/translations?${query}`);
      expect([query, status, body.code]).toEqual([query, 422, 'invalid_request']);
    }
    for (const q of ["'", '%', '_', '\\', '\ud800', '😀', 'a'.repeat(200), '؟ النقل'])
      expect((await client.call('listTranslations', { query: { q } })).status).toBe(200);
    const id = story.id;
    for (const path of [
      `/translations/${id}/revisions/99999999999`,
      `/translations/${id}/revisions/-1`,
      `/translations/${id}/diff?from=99999999999999999999`,
      `/translations/${id}/diff?to=yesterday`,
      `/translations/%E0%A4%A`,
      `/translations/${id}/nothing`,
      '/people/%00',
    ])
      expect((await client.send('get', `/api/v1${path}`)).status).toBeLessThan(500);
    const person = await client.call('changePerson', {
      params: { personId: 'a\u0000b' },
      json: { name: 'x' },
    });
    expect(person.status).toBe(422);
  });

  it('say where they are wrong and what to do', async () => {
    const at = `/api/v1/translations/${story.id}`;
    for (const path of [
      `${at}%00`,
      `${at}/%E0%A4%A`,
      `${at}/diff?from=9007199254740992`,
      `${at}/revisions/9007199254740991`,
      '/api/v1/memory/export?importId=%00',
    ]) {
      const { status, body } = await client.send('get', path);
      expect([path, status, body.errors?.length]).toEqual([path, 422, 1]);
    }
    const path = `${at}/comment`;
    const headers = { 'Content-Encoding': 'gzip' };
    const { status, body } = await client.send('post', path, { body: '{}', headers });
    expect([status, body.code]).toEqual([400, 'not_json']);
    expect(body.detail).toContain('not gzip, as its Content-Encoding says');
  });

  it('If-Match holds one version', async () => {
    const params = { id: story.id, segmentId: story.segmentIds[1]! };
    const json = { paragraphs: ['x'] };
    expect((await client.call('saveSegment', { params, json })).status).toBe(428);
    for (const value of ['*', 'x', '"1", "2"', '"-1"', '99999999999']) {
      const answer = await client.call('saveSegment', {
        params,
        json,
        headers: { 'If-Match': value },
      });
      expect([value, answer.status]).toEqual([value, 422]);
    }
    const far = await client.save(story.id, story.segmentIds[1]!, 999_999_999, json);
    expect(far.body.code).toBe('stale_segment');
  });
});
