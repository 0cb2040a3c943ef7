import { createPerson } from '@dragoman/shared/testing';
import { DeskClient } from './testing/desk-client.js';
import { startOidcProvider } from './testing/oidc-provider.js';
import { startDesk, type RunningDesk } from './testing/start-desk.js';

let provider: Awaited<ReturnType<typeof startOidcProvider>>;
let desk: RunningDesk;

beforeEach(async () => {
  provider = await startOidcProvider({ id: 'desk', secret: 'shared secret' });
  desk = await startDesk({
    OIDC_ISSUER: provider.issuer,
    OIDC_CLIENT_ID: 'desk',
    OIDC_CLIENT_SECRET: 'shared secret',
    OIDC_NAME: 'Newsroom account',
    OIDC_ROLES_CLAIM: 'groups',
  });
});
afterEach(async () => {
  await desk.stop();
  await provider.stop();
});

/** Goes the way a browser goes: button, provider, back to the desk; keeps the desk's cookies. */
async function signInThere() {
  const { port } = new URL(desk.origin);
  const origin = `http://localhost:${port}`;
  const jar = new Map<string, string>();
  const cookies = () => [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
  const keep = (response: Response) => {
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (value === '') jar.delete(name);
      else jar.set(name, value);
    }
  };
  const started = await fetch(`${origin}/api/auth/sign-in/social`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Origin: origin },
    body: JSON.stringify({ provider: 'oidc', callbackURL: '/queue' }),
  });
  keep(started);
  const { url } = (await started.json()) as { url: string };
  const there = await fetch(url, { redirect: 'manual' });
  const callback = there.headers.get('location')!;
  expect(callback).toMatch(new RegExp(`^${origin}/api/auth/`));
  const back = await fetch(callback, { redirect: 'manual', headers: { Cookie: cookies() } });
  keep(back);
  return { client: new DeskClient(origin, cookies()), location: back.headers.get('location') };
}

describe('single sign-on', () => {
  it('is offered by name', async () => {
    expect((await desk.anonymous.send('get', '/api/v1/auth-options')).body).toEqual({
      oidc: { id: 'oidc', name: 'Newsroom account' },
    });
  });

  it('makes a person with the roles the provider names, and brings them back where they were', async () => {
    provider.be({
      sub: 'u1',
      email: 'hala@example.org',
      email_verified: true,
      name: 'Hala',
      groups: ['editor', 'approver', 'everybody'],
    });
    const { client, location } = await signInThere();
    expect(location).toBe('/queue');
    const { body } = await client.call('me');
    expect(body.person).toMatchObject({
      name: 'Hala',
      email: 'hala@example.org',
      roles: ['editor', 'approver'],
    });
    expect((await client.call('listTranslations')).status).toBe(200);
  });

  it('follows the provider’s roles at the next sign-in; none known may only hand in', async () => {
    const hala = { sub: 'u1', email: 'hala@example.org', email_verified: true, name: 'Hala' };
    provider.be({ ...hala, groups: 'editor admin' });
    const first = await (await signInThere()).client.call('me');
    expect(first.body.person.roles).toEqual(['editor', 'admin']);
    provider.be({ ...hala, groups: ['everybody'] });
    const second = await (await signInThere()).client.call('me');
    expect(second.body.person).toMatchObject({ id: first.body.person.id, roles: ['submitter'] });
  });

  it('does not hand a password account to whoever claims its address unverified', async () => {
    const person = await createPerson(desk.db, ['admin']);
    provider.be({ sub: 'u2', email: person.email, email_verified: false, name: 'Impostor' });
    const { client } = await signInThere();
    expect((await client.call('me')).status).toBe(401);
  });

  it('refuses a token that the provider did not sign', async () => {
    await provider.forge();
    provider.be({ sub: 'u3', email: 'x@example.org', email_verified: true, groups: ['admin'] });
    const { client, location } = await signInThere();
    expect(location).toContain('error=');
    expect((await client.call('me')).status).toBe(401);
  });

  it('keeps out who was disabled', async () => {
    const hala = { sub: 'u1', email: 'hala@example.org', email_verified: true, name: 'Hala' };
    provider.be(hala);
    const { client } = await signInThere();
    const me = await client.call('me');
    const admin = (await desk.signedIn('admin')).client;
    const params = { personId: me.body.person.id };
    await admin.call('changePerson', { params, json: { disabled: true } });
    expect((await client.call('me')).status).toBe(401);
    const again = await signInThere();
    expect((await again.client.call('me')).status).toBe(401);
  });
});
