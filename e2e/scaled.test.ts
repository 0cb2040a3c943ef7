import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { connect, verifyAudit, type Db } from '@dragoman/shared/db';
import { hangs } from '@dragoman/shared/testing';
import { httpCaller, signIn, type HttpCaller } from './newsroom/http-caller.js';
import { until } from './newsroom/open-newsroom.js';
import { articleTextOf } from './newsroom/readable-text.js';
import { readCompose } from './scaled/read-compose.js';
import type { Part } from './scaled/run-part.js';
import { engineKey, openScaled, sessionSecret, type Scaled } from './scaled/start-scaled.js';

const always = ['intake', 'desk', 'edition', 'draft-worker', 'publish-worker', 'upkeep-worker'];
const password = 'the password of editor and approver';

const article = (headline: string) => ({
  headline,
  body: {
    format: 'html',
    value: '<p>أعلنت وزارة النقل اليوم خطة جديدة.</p><p>وقال الوزير إن العمل بدأ أمس.</p>',
  },
});

let scaled: Scaled;
let db: Db;
let cms: HttpCaller;
let editor: HttpCaller;
let approver: HttpCaller;
let adminPassword = '';
const parts = new Map<string, Part>();

function start(name: string): void {
  parts.set(name, scaled.run(name));
}

beforeAll(async () => {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const build = spawnSync(process.execPath, ['scripts/build.mjs', '--server'], { cwd: root });
  if (build.status !== 0) throw new Error(String(build.stderr));
  scaled = await openScaled();
  db = connect(scaled.databaseUrl, { max: 2 });
}, 60_000);
afterAll(async () => {
  await db?.destroy();
  await scaled?.close();
});

const stateOf = async (id: string) => {
  const line = await db
    .selectFrom('translation')
    .select(['state', 'publication', 'slug', 'draft_run', 'first_published_at'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  return line;
};
const untilDrafted = (id: string) =>
  until('it is drafted', async () => (await stateOf(id)).state === 'ready', 25_000);

async function handIn(through: HttpCaller, name: string, headline: string): Promise<string> {
  const path = `/api/v1/sources/ar-edition/articles/${name}`;
  const answer = await through.ok('PUT', path, article(headline));
  return answer.translation.id;
}

/** Revises every segment and takes the story to approval; gives the hash that was approved. */
async function reviseAndApprove(id: string, english: readonly string[]): Promise<string> {
  const path = `/api/v1/translations/${id}`;
  await editor.ok('POST', `${path}/claim`, {});
  const { segments } = await editor.ok('GET', path);
  for (const [index, segment] of segments.entries())
    await editor.ok(
      'PATCH',
      `${path}/segments/${segment.id}`,
      { paragraphs: [english[index]], status: 'confirmed' },
      { 'If-Match': `"${segment.target.version}"` },
    );
  const { revision } = await editor.ok('POST', `${path}/submit`, {});
  const { contentHash } = revision;
  await approver.ok('POST', `${path}/approve`, { contentHash });
  return contentHash;
}

describe('docker-compose.yml', () => {
  it('names what is missing, keeps the queue on disk, and watches every container', () => {
    expect(() => readCompose({})).toThrow(/PUBLIC_URL/);
    const { services } = scaled;
    const redis = services.get('redis')?.command ?? [];
    expect(redis[redis.indexOf('--appendonly') + 1]).toBe('yes');
    expect(services.get('postgres')?.environment['POSTGRES_INITDB_ARGS']).toContain('C.UTF-8');
    for (const [name, service] of services) {
      if (name === 'migrate') continue;
      expect([name, service.healthcheck?.test[0]]).toEqual([name, 'CMD']);
      expect(service.restart).toBe('unless-stopped');
    }
    for (const name of always) {
      const service = services.get(name);
      expect(service?.init).toBe(true);
      expect(service?.depends_on['migrate']).toEqual({
        condition: 'service_completed_successfully',
      });
    }
  });
});

describe('the scaled form', () => {
  it('migrates, gets its first admin, and every part becomes healthy', async () => {
    expect(await scaled.run('migrate').untilEnded()).toBe(0);
    const create = ['node', 'services/desk/dist/create-admin-main.js', 'admin@desk.test', 'Lina'];
    const made = scaled.run('desk', create);
    expect([await made.untilEnded(), made.output()]).toEqual([0, expect.stringContaining('Lina')]);
    adminPassword = /this once: (\S+)/.exec(made.output())?.[1] ?? '';
    const again = scaled.run('desk', create);
    expect(await again.untilEnded()).toBe(2);
    expect(again.output()).toMatch(/already signs in as admin@desk.test/);

    for (const name of always) start(name);
    for (const name of always) await scaled.untilAnswers(name);
    expect(await Promise.all(always.map((name) => scaled.isHealthy(name)))).toEqual(
      always.map(() => true),
    );
    for (const name of always)
      for (const path of ['/healthz', '/metrics'])
        expect((await fetch(`${scaled.origin(name)}${path}`)).status).toBe(200);
  }, 60_000);

  it('lets the admin open the newsroom', async () => {
    const desk = scaled.origin('desk');
    const admin = await signIn(desk, 'admin@desk.test', adminPassword);
    for (const role of ['editor', 'approver'])
      await admin.ok('POST', '/api/v1/people', {
        ...{ name: role, email: `${role}@desk.test`, roles: [role], password },
      });
    await admin.ok('POST', '/api/v1/sources', { id: 'ar-edition', name: 'Arabic edition' });
    const { key } = await admin.ok('POST', '/api/v1/sources/ar-edition/keys', {
      ...{ name: 'CMS', scopes: ['articles:read', 'articles:write'], expiresAt: null },
    });
    cms = httpCaller(scaled.origin('intake'), { Authorization: `Bearer ${key}` });
    editor = await signIn(desk, 'editor@desk.test', password);
    approver = await signIn(desk, 'approver@desk.test', password);
  });

  it('takes an article from the content system to its readers', async () => {
    const id = await handIn(cms, 'plan', 'الحكومة تعلن خطة جديدة للنقل العام');
    await untilDrafted(id);
    const english = [
      'The government has a new plan for public transport',
      'The transport ministry announced a new plan today.',
      'Work began yesterday, the minister said.',
    ];
    const contentHash = await reviseAndApprove(id, english);
    const { publication } = await approver.ok('POST', `/api/v1/translations/${id}/publish`, {
      contentHash,
    });
    // The address that the desk answers with is the edition's own.
    expect(publication.url).toMatch(new RegExp(`^${scaled.origin('edition')}/edition/`));
    const page = await (await fetch(publication.url)).text();
    expect(articleTextOf(page)).toEqual(expect.arrayContaining(english));
  }, 40_000);

  it('publishes a scheduled story on time, handed in through the desk', async () => {
    const id = await handIn(cms.at(scaled.origin('desk')), 'due', 'الوزير يفتتح جسراً جديداً');
    await untilDrafted(id);
    const english = [
      'The minister opens a new bridge',
      'The plan is new.',
      'Work began yesterday.',
    ];
    const contentHash = await reviseAndApprove(id, english);
    const at = new Date(Date.now() + 2_500);
    await approver.ok('POST', `/api/v1/translations/${id}/schedule`, {
      ...{ contentHash, at: at.toISOString() },
    });
    const line = await until('it is live', async () => {
      const seen = await stateOf(id);
      return seen.publication === 'live' && seen;
    });
    const late = line.first_published_at!.getTime() - at.getTime();
    expect(late).toBeGreaterThanOrEqual(0);
    expect(late).toBeLessThan(5_000);
    const page = await fetch(`${scaled.origin('edition')}/edition/${line.slug}`);
    expect(articleTextOf(await page.text())).toEqual(expect.arrayContaining(english));
  }, 40_000);

  it('drafts an article whose worker was killed and whose queue was wiped', async () => {
    scaled.engine.next(hangs);
    const asked = scaled.engine.requests.length;
    const id = await handIn(cms, 'killed', 'انقطاع الكهرباء عن العاصمة');
    await until('the engine is asked', async () => scaled.engine.requests.length > asked);
    expect(await parts.get('draft-worker')?.end('SIGKILL')).toBe('SIGKILL');
    await scaled.redis.flushall();
    // The lease of the dead worker runs for half a minute; let that time be over.
    await db
      .updateTable('translation')
      .set({ draft_lease_until: new Date(0) })
      .where('id', '=', id)
      .execute();
    start('draft-worker');
    await untilDrafted(id);
    expect((await stateOf(id)).draft_run).toBeGreaterThan(1);
  }, 40_000);

  it('ends every process in order, with an unbroken record and no secret in any log', async () => {
    const began = Date.now();
    const codes = await Promise.all([...parts.values()].map((part) => part.end('SIGTERM')));
    expect(codes).toEqual(always.map(() => 0));
    expect(Date.now() - began).toBeLessThan(20_000);
    expect(await verifyAudit(db)).toMatchObject({ unbroken: true });

    const databasePassword = new URL(scaled.databaseUrl).password;
    for (const [name, part] of parts)
      for (const secret of [sessionSecret, engineKey, databasePassword, adminPassword, password])
        expect([name, part.output().includes(secret)]).toEqual([name, false]);
  }, 30_000);
});
