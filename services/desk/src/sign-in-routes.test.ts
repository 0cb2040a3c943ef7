import { TEST_PASSWORD } from '@dragoman/shared/testing';
import { DeskClient } from './testing/desk-client.js';
import { startDesk, type RunningDesk } from './testing/start-desk.js';

let desk: RunningDesk;
beforeAll(async () => {
  desk = await startDesk();
});
afterAll(() => desk.stop());

function signIn(email: unknown, password: unknown, headers: Record<string, string> = {}) {
  return desk.anonymous.send('post', '/api/auth/sign-in/email', {
    json: { email, password },
    headers,
  });
}

describe('signing in', () => {
  it('works at both names of this machine, for pages and programs, with a cookie scripts cannot read', async () => {
    const { person } = await desk.signedIn('editor');
    const { port } = new URL(desk.origin);
    for (const origin of [`http://localhost:${port}`, `http://127.0.0.1:${port}`]) {
      const answer = await fetch(`${origin}/api/auth/sign-in/email`, {
        method: 'POST',
        headers: {
          'Content-Type': 'application/json',
          Origin: origin,
          'Sec-Fetch-Site': 'same-origin',
        },
        body: JSON.stringify({ email: person.email.toUpperCase(), password: TEST_PASSWORD }),
      });
      expect(answer.status).toBe(200);
      const [cookie] = answer.headers.getSetCookie();
      expect(cookie).toMatch(/HttpOnly/);
      expect(cookie).toMatch(/SameSite=Lax/);
      expect(cookie).not.toMatch(/Secure|Domain/);
      const client = new DeskClient(origin, cookie!.split(';')[0]);
      const me = await client.call('me');
      expect(me.body.person).toMatchObject({ id: person.id, roles: ['editor'] });
      const out = await client.send('post', '/api/auth/sign-out', {
        json: {},
        headers: { Origin: origin },
      });
      expect(out.status).toBe(200);
      expect((await client.call('me')).status).toBe(401);
    }
  });

  it('marks the cookie secure where the desk is reached over https', async () => {
    const secure = await startDesk({ PUBLIC_URL: 'https://desk.example.org' });
    const { client } = await secure.signedIn('editor');
    expect(client.cookie).toMatch(/^__Secure-/);
    const answer = await client.call('me');
    expect(answer.status).toBe(200);
    expect(answer.headers.get('strict-transport-security')).toMatch(/max-age/);
    await secure.stop();
  });

  it('looks at five wrong passwords of fifty at once, and tells when to try again', async () => {
    const { person } = await desk.signedIn('editor');
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, index) => signIn(person.email, `wrong ${index}`)),
    );
    const count = (status: number) => answers.filter((answer) => answer.status === status).length;
    expect([count(401), count(429)]).toEqual([5, 45]);
    const limited = answers.find(({ status }) => status === 429)!;
    expect(limited.body.code).toBe('rate_limited');
    expect(Number(limited.headers.get('retry-after'))).toBeGreaterThan(0);
    const right = await signIn(person.email.toUpperCase(), TEST_PASSWORD);
    expect(right.status).toBe(429);
    // Somebody else at the same address is not shut out with them.
    await desk.signedIn('editor');
  });

  it('gives the tries back after a right password', async () => {
    const { person } = await desk.signedIn('editor');
    for (let round = 0; round < 3; round += 1) {
      for (let wrong = 0; wrong < 4; wrong += 1)
        expect((await signIn(person.email, 'wrong')).status).toBe(401);
      expect((await signIn(person.email, TEST_PASSWORD)).status).toBe(200);
    }
  });

  it('refuses another site and odd input without falling over', async () => {
    const { person } = await desk.signedIn('editor');
    const foreign = { Origin: 'https://evil.example' };
    expect((await signIn(person.email, TEST_PASSWORD, foreign)).status).toBe(403);
    for (const email of [null, 1, [], {}, 'a\u0000b', '\ud800', `${'x'.repeat(5_000)}@x.org`, ''])
      expect((await signIn(email, 'x')).status).toBeLessThan(500);
    const send = (body: string, type = 'application/json') =>
      desk.anonymous.send('post', '/api/auth/sign-in/email', {
        body,
        headers: { 'Content-Type': type },
      });
    expect((await send('{')).status).toBe(400);
    expect((await send(JSON.stringify({ email: 'x'.repeat(50_000) }))).status).toBe(413);
    expect((await send('email=x', 'application/x-www-form-urlencoded')).status).toBe(415);
    const sentOut = await desk.anonymous.send('post', '/api/auth/sign-out', { body: '{' });
    expect(sentOut.body.code).toBe('not_json');
  });

  it('refuses in problem details, as everything else does', async () => {
    const refusals = [
      await signIn('nobody@desk.local', 'wrong'),
      await signIn('no address', 'wrong'),
      await signIn(5, undefined),
      await desk.anonymous.send('get', '/api/auth/sign-in/email'),
      await desk.anonymous.send('post', '/api/auth/sign-in/social', {
        json: { provider: 'oidc', callbackURL: '/queue' },
      }),
    ];
    for (const { headers } of refusals)
      expect(headers.get('content-type')).toMatch(/^application\/problem\+json/);
    const codes = refusals.map(({ status, body }) => [status, body.status, body.code]);
    expect(codes).toEqual([
      [401, 401, 'not_signed_in'],
      [422, 422, 'invalid_request'],
      [422, 422, 'invalid_request'],
      [404, 404, 'not_found'],
      [404, 404, 'not_found'],
    ]);
    expect(refusals[0]?.body.detail).toBe('The e-mail address or the password is wrong.');
  });

  it('opens nothing else of what better-auth could do', async () => {
    const { client } = await desk.signedIn('admin');
    for (const path of [
      'sign-up/email',
      'admin/list-users',
      'admin/set-role',
      'admin/impersonate-user',
      'change-password',
      'update-user',
      'delete-user',
      'list-sessions',
      'request-password-reset',
      'token',
    ])
      for (const method of ['get', 'post'])
        expect(
          (await client.send(method, `/api/auth/${path}`, method === 'post' ? { json: {} } : {}))
            .status,
        ).toBe(404);
    const session = await client.send('get', '/api/auth/get-session');
    expect(session.status).toBe(200);
    expect((await desk.anonymous.send('get', '/api/v1/auth-options')).body).toEqual({ oidc: null });
  });
});

describe('a session', () => {
  it('ends when the person is disabled, and does not begin again', async () => {
    const { client: admin } = await desk.signedIn('admin');
    const { client, person } = await desk.signedIn('editor');
    const params = { personId: person.id };
    await admin.call('changePerson', { params, json: { disabled: true } });
    expect((await client.call('me')).status).toBe(401);
    expect((await signIn(person.email, TEST_PASSWORD)).status).toBe(403);
    await admin.call('changePerson', { params, json: { disabled: false } });
    expect((await client.call('me')).status).toBe(401);
    expect((await signIn(person.email, TEST_PASSWORD)).status).toBe(200);
  });

  it('ends when somebody is banned behind our back', async () => {
    const { client, person } = await desk.signedIn('editor');
    await desk.db.updateTable('user').set({ banned: true }).where('id', '=', person.id).execute();
    expect((await client.call('me')).status).toBe(401);
  });

  it('ends when the password is changed, and follows a change of roles at once', async () => {
    const { client: admin } = await desk.signedIn('admin');
    const { client, person } = await desk.signedIn('editor');
    const params = { personId: person.id };
    await admin.call('changePerson', { params, json: { roles: ['submitter'] } });
    expect((await client.call('listTranslations')).status).toBe(403);
    const password = 'quite another password';
    await admin.call('changePerson', { params, json: { password } });
    expect((await client.call('me')).status).toBe(401);
    expect((await signIn(person.email, TEST_PASSWORD)).status).toBe(401);
    expect((await signIn(person.email, password)).status).toBe(200);
  });

  it('lasts as long as somebody works: half a day on, an answer brings a new cookie', async () => {
    const { client, person } = await desk.signedIn('editor');
    const inDays = (days: number) => new Date(Date.now() + days * 86_400_000);
    expect((await client.call('me')).headers.getSetCookie()).toEqual([]);
    await desk.db
      .updateTable('session')
      .set({ expiresAt: inDays(6) })
      .where('userId', '=', person.id)
      .execute();
    const [cookie] = (await client.call('me')).headers.getSetCookie();
    expect(cookie).toMatch(/session_token=.*Max-Age=604800;.*HttpOnly/);
    const { expiresAt } = await desk.db
      .selectFrom('session')
      .select('expiresAt')
      .where('userId', '=', person.id)
      .executeTakeFirstOrThrow();
    expect(expiresAt.getTime()).toBeGreaterThan(inDays(6.9).getTime());
    expect((await client.call('me')).headers.getSetCookie()).toEqual([]);
  });

  it('is no forgery', async () => {
    for (const cookie of ['better-auth.session_token=x', 'better-auth.session_token=x.y', 'a=%'])
      expect((await new DeskClient(desk.origin, cookie).call('me')).status).toBe(401);
  });
});
