import { request as httpRequest } from 'node:http';
import { Problem } from '@dragoman/shared/contract';
import { revokeSourceKey } from '@dragoman/shared/db';
import { anArticle, startIntake, type Answer, type RunningIntake } from './testing/start-intake.js';

let intake: RunningIntake;
beforeAll(async () => {
  intake = await startIntake();
});
afterAll(() => intake.stop());

const path = '/api/v1/sources/ar-edition/articles/refused';

/** refusal checks that an answer is problem details and gives its status and code. */
function refusal({ status, headers, body }: Answer): [number, string] {
  expect(headers.get('content-type')).toMatch(/^application\/problem\+json/);
  expect(Problem.parse(body)).toMatchObject({ status });
  return [status, body.code];
}

async function articles(): Promise<number> {
  const rows = await intake.database.db.selectFrom('article').select('id').execute();
  return rows.length;
}

describe('who may come in', () => {
  it('refuses callers without a key, with a false one, a revoked one, an expired one', async () => {
    const revoked = await intake.makeKey();
    await revokeSourceKey(intake.deps.db, 'ar-edition', revoked.row.id, new Date());
    const expired = await intake.makeKey({ expiresAt: new Date(Date.now() - 1_000) });
    const put = (key: string | null) => intake.put('refused', anArticle(), { key });

    expect(refusal(await put(null))).toEqual([401, 'not_signed_in']);
    for (const key of ['nonsense', intake.key.slice(0, -1) + '!', intake.key.slice(0, -1)])
      expect(refusal(await put(key))).toEqual([401, 'invalid_key']);
    const answer = await put(revoked.key);
    expect(refusal(answer)).toEqual([401, 'invalid_key']);
    expect(answer.body.detail).toMatch(/revoked/);
    expect(answer.headers.get('www-authenticate')).toMatch(/^Bearer/);
    expect((await put(expired.key)).body.detail).toMatch(/expired/);
    expect(refusal(await intake.ask(path, { key: null, method: 'PUT', json: {} }))).toEqual([
      401,
      'not_signed_in',
    ]);
  });

  it('holds a key to its scopes and its source', async () => {
    const reader = await intake.makeKey({ scopes: ['articles:read'] });
    const radio = await intake.makeKey({ sourceId: 'ar-radio' });
    expect(refusal(await intake.put('refused', anArticle(), { key: reader.key }))).toEqual([
      403,
      'forbidden',
    ]);
    expect(refusal(await intake.put('refused', anArticle(), { key: radio.key }))).toEqual([
      403,
      'forbidden',
    ]);
    const posted = { ...anArticle(), source: 'ar-edition', externalId: 'refused' };
    const post = { method: 'POST', json: posted, key: radio.key };
    expect(refusal(await intake.ask('/api/v1/articles', post))).toEqual([403, 'forbidden']);

    const { body } = await intake.put('scoped', anArticle());
    const get = await intake.ask(`/api/v1/articles/${body.article.id}`, { key: radio.key });
    expect(refusal(get)).toEqual([404, 'not_found']);
    const own = await intake.ask(`/api/v1/articles/${body.article.id}`, { key: reader.key });
    expect(own.status).toBe(200);
  });

  it('takes a session from the desk’s own pages, and from nowhere else', async () => {
    const as = (role: string, headers: Record<string, string> = {}) =>
      intake.put('by-hand', anArticle(), {
        key: null,
        headers: { Cookie: `person=${role}`, ...headers },
      });
    expect(refusal(await as('submitter', { Origin: 'https://evil.example' }))).toEqual([
      403,
      'wrong_origin',
    ]);
    expect(refusal(await as('submitter', { 'Sec-Fetch-Site': 'cross-site' }))).toEqual([
      403,
      'wrong_origin',
    ]);
    expect(refusal(await as('stranger'))).toEqual([403, 'forbidden_role']);
    const taken = await as('submitter', { Origin: 'https://desk.example.org' });
    expect(taken.status).toBe(201);
    const row = await intake.database.db
      .selectFrom('article')
      .select('submitted_by')
      .where('id', '=', taken.body.article.id)
      .executeTakeFirstOrThrow();
    expect(row.submitted_by).toBe('user-submitter');
  });

  it('limits each key by itself and says how long to wait', async () => {
    const limited = await startIntake({ requestsPerMinute: 2 });
    try {
      const other = await limited.makeKey();
      const get = (key: string) => limited.ask('/api/v1/articles/x', { key });
      expect([(await get(limited.key)).status, (await get(limited.key)).status]).toEqual([
        422, 422,
      ]);
      const refused = await get(limited.key);
      expect(refusal(refused)).toEqual([429, 'rate_limited']);
      expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
      expect((await get(other.key)).status).toBe(422);
    } finally {
      await limited.stop();
    }
  });
});

describe('what may not come in', () => {
  const put = (json: unknown) => intake.put('refused', json);

  it('refuses what is not JSON and says where, other media types, and no body at all', async () => {
    const broken = await intake.ask(path, { method: 'PUT', body: '{"headline": "ع",}' });
    expect(refusal(broken)).toEqual([400, 'not_json']);
    expect(broken.body.detail).toMatch(/position 17/);
    const xml = await intake.ask(path, {
      method: 'PUT',
      body: '<a/>',
      headers: { 'Content-Type': 'application/xml' },
    });
    expect(refusal(xml)).toEqual([415, 'unsupported_media_type']);
    expect(refusal(await intake.ask(path, { method: 'PUT' }))).toEqual([422, 'invalid_request']);
    for (const json of [null, [], 'نص', 7]) expect(refusal(await put(json))[0]).toBe(422);
  });

  it('names unknown fields and wrong types, each with what to do', async () => {
    const answer = await put({
      headline: 7,
      title: 'x',
      priority: 'asap',
      dueAt: 'tomorrow',
      url: 'javascript:alert(1)',
      body: { format: 'html', value: 'x', encoding: 'utf-8' },
    });
    expect(refusal(answer)).toEqual([422, 'invalid_request']);
    const fields = answer.body.errors.map(({ field }: { field: string }) => field).sort();
    expect(fields).toEqual(['body.encoding', 'dueAt', 'headline', 'priority', 'title', 'url']);
    const many = Object.fromEntries(Array.from({ length: 5_000 }, (_, index) => [`x${index}`, 1]));
    expect((await put(anArticle(many))).body.errors.length).toBeLessThanOrEqual(50);
    expect(refusal(await put(anArticle({ body: { format: 'docx', value: 'x' } })))[1]).toBe(
      'invalid_request',
    );
  });

  it.each([
    ['not_arabic', { format: 'text', value: 'The government announced a new plan on Sunday.' }],
    ['not_arabic', { format: 'text', value: 'دولت ایران طرح تازه‌ای برای حمل‌ونقل اعلام کرد.' }],
    ['empty_body', { format: 'html', value: '<p> </p><img src="x.jpg">' }],
    ['empty_body', { format: 'text', value: '' }],
    ['empty_body', { format: 'blocks', value: [] }],
    ['too_deep', { format: 'html', value: '<div>'.repeat(50_000) + 'نص' }],
  ])('refuses a body that is %s', async (code, body) => {
    const answer = await put(anArticle({ body }));
    expect(refusal(answer)).toEqual([422, code]);
    expect(answer.body.errors[0].field).toBe('body.value');
  });

  it('says what share of an English text is Arabic', async () => {
    const { body } = await put(
      anArticle({
        body: { format: 'text', value: 'An article that is mostly in English words, مع كلمتين.' },
      }),
    );
    expect(body.arabicPercent).toBeGreaterThan(10);
    expect(body.detail).toMatch(/%/);
  });

  it('refuses 5 MB, announced or streamed', async () => {
    const huge = new Uint8Array(5 * 1024 * 1024).fill(0x20);
    expect(refusal(await intake.ask(path, { method: 'PUT', body: huge }))).toEqual([
      413,
      'too_large',
    ]);
    expect(await streamed(huge)).toBe(413);
  });

  it('answers unknown paths and methods in the same form', async () => {
    expect(refusal(await intake.ask('/api/v1/nothing'))).toEqual([404, 'not_found']);
    const patched = await intake.ask(path, { method: 'PATCH', json: {} });
    expect(refusal(patched)).toEqual([405, 'method_not_allowed']);
    expect(patched.headers.get('allow')).toBe('PUT');
    const none = await intake.ask('/api/v1/articles/00000000-0000-4000-8000-000000000000');
    expect(refusal(none)).toEqual([404, 'not_found']);
    const source = { ...anArticle(), source: 'nobody', externalId: 'x' };
    const asEditor = { key: null, headers: { Cookie: 'person=editor' } };
    expect(
      refusal(await intake.ask('/api/v1/articles', { method: 'POST', json: source, ...asEditor })),
    ).toEqual([404, 'not_found']);
    for (const bad of ['a%00b', '%D8', 'a%2Fb', 'x'.repeat(201)])
      expect(refusal(await intake.put(bad, anArticle()))[0]).toBe(422);
  });

  it('stores nothing of what it refuses', async () => {
    const before = await articles();
    await put(anArticle({ body: { format: 'text', value: 'English' } }));
    await put(anArticle({ unknown: 1 }));
    expect(await articles()).toBe(before);
  });
});

/** streamed sends a body in chunks, without saying how long it is, and gives the status. */
function streamed(bytes: Uint8Array): Promise<number> {
  const url = new URL(path, intake.origin);
  return new Promise((resolve, reject) => {
    const request = httpRequest(url, {
      method: 'PUT',
      headers: { Authorization: `Bearer ${intake.key}`, 'Content-Type': 'application/json' },
    });
    request.on('response', (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    request.on('error', reject);
    for (let at = 0; at < bytes.length; at += 65_536)
      request.write(bytes.subarray(at, at + 65_536));
    request.end();
  });
}
