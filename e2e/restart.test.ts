import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { isDeepStrictEqual } from 'node:util';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { httpCaller, signIn, type HttpCaller } from './newsroom/http-caller.js';
import { until } from './newsroom/open-newsroom.js';
import { freePort, killEveryStandalone, runStandalone } from './newsroom/run-standalone.js';
import { runPart } from './scaled/run-part.js';

const password = 'a password of the demonstration';
let dataDir: string;
let port: string;
const env = () => ({ DATA_DIR: dataDir, PORT: port, DEMO_PASSWORD: password, LOG_LEVEL: 'info' });

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'dragoman-restart-'));
  port = String(await freePort());
});
afterAll(async () => {
  await killEveryStandalone();
  // A killed desk leaves its Postgres running, as it should; nobody will come for this one.
  const pid = postmasterPid();
  if (pid !== null) process.kill(pid, 'SIGQUIT');
  await until('Postgres is gone', async () => pid === null || !isAlive(pid));
  await rm(dataDir, { recursive: true, force: true });
});

function postmasterPid(): number | null {
  const file = join(dataDir, 'postgres', 'postgres', 'postmaster.pid');
  return existsSync(file) ? Number(readFileSync(file, 'utf8').split('\n')[0]) : null;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** The operator’s command beside a running desk: its exit code, and what it said. */
async function verifyAudit(ofDataDir: string): Promise<string> {
  const main = ['--import', './scripts/register-typescript.mjs'];
  const command = ['node', ...main, 'shared/src/platform/verify-audit-main.ts'];
  const run = runPart(command, { DATA_DIR: ofDataDir });
  return `${await run.untilEnded()}: ${run.output()}`;
}

interface Line {
  readonly id: string;
  readonly state: string;
  readonly publication: { readonly status: string; readonly slug: string | null };
}

let editor: HttpCaller | null = null;

async function newsroomAt(origin: string): Promise<readonly Line[]> {
  // The session outlives every desk: its secret and its row are kept in the data directory.
  editor ??= await signIn(origin, 'editor@desk.local', password);
  const { items } = await editor.at(origin).ok('GET', '/api/v1/translations?limit=200');
  return items;
}

const stages = (lines: readonly Line[]) =>
  lines.map(({ state, publication }) => `${state} ${publication.status}`).sort();
const asWritten = [
  ...['approved live', 'approved live', 'approved live', 'approved none', 'editing none'],
  ...['editing none', 'in_review none', 'ready none', 'ready none'],
];

describe('the desk in one process', () => {
  it('is killed in every phase of its first start, and the last start has the whole newsroom', async () => {
    // While modules load, while the cluster is made, while it migrates, while the stories are played.
    for (const afterMs of [700, 1_600, 2_200, 2_700]) {
      const desk = await runStandalone(env());
      await sleep(afterMs);
      await desk.kill('SIGKILL');
    }
    for (const afterUpMs of [0, 300, 900]) {
      const desk = await runStandalone(env());
      await desk.untilUp();
      await sleep(afterUpMs);
      await desk.kill('SIGKILL');
    }
    const desk = await runStandalone(env());
    await desk.untilUp();
    await until(
      'the newsroom is filled',
      async () => isDeepStrictEqual(stages(await newsroomAt(desk.origin)), asWritten),
      90_000,
    );
    // The stories are in place; that has to be known before the next kill, or they are looked at again.
    await until('it says so', async () => /is running at/.test(desk.output()));
    await desk.kill('SIGKILL');
  }, 180_000);

  it('has everything after kill -9, readers included', async () => {
    const desk = await runStandalone(env());
    await desk.untilUp();
    const lines = await newsroomAt(desk.origin);
    expect(stages(lines)).toEqual(asWritten);
    for (const { publication } of lines.filter((line) => line.publication.status === 'live')) {
      const page = await fetch(`${desk.origin}/edition/${publication.slug}`);
      expect(page.status).toBe(200);
    }

    const second = await runStandalone({ ...env(), PORT: String(await freePort()) });
    expect(await second.untilEnded()).toBe(1);
    expect(second.output()).toMatch(/Another Dragoman already uses the data directory .*DATA_DIR/s);
    expect(second.output()).not.toMatch(/^\s+at /m);
    expect((await fetch(`${desk.origin}/healthz`)).ok).toBe(true);
    expect(await verifyAudit(dataDir)).toMatch(/^0: The audit log is unbroken: \d+ entries, head/);
    expect(await verifyAudit(join(dataDir, 'none'))).toMatch(/^2: .*DATABASE_URL.*npm start/);
    await desk.kill('SIGKILL');
  }, 60_000);

  it('says in a sentence when its port is taken, and starts nothing', async () => {
    const before = postmasterPid();
    const other = createServer().listen(Number(port), '127.0.0.1');
    await once(other, 'listening');
    const desk = await runStandalone(env());
    expect(await desk.untilEnded()).toBe(1);
    expect(desk.output()).toMatch(/^Port \d+ .* is taken by another program.*PORT[^\n]*\n$/);
    other.close();
    expect(postmasterPid()).toBe(before);
  }, 40_000);

  it('says everything that is wrong with its environment at once', async () => {
    const desk = await runStandalone({
      ...env(),
      PORT: '99999',
      LOG_LEVEL: 'loud',
      REDIS_URL: 'x',
    });
    expect(await desk.untilEnded()).toBe(1);
    expect(desk.output()).toMatch(/PORT: .*LOG_LEVEL: /s);
    expect(desk.output()).toMatch(/REDIS_URL: must be a URL/);
    expect(desk.output()).not.toMatch(/^\s+at /m);
  }, 30_000);

  it('publishes on time, also what came due while it was down', async () => {
    const desk = await runStandalone(env());
    await desk.untilUp();
    const editor = await signIn(desk.origin, 'editor@desk.local', password);
    const approver = await signIn(desk.origin, 'approver@desk.local', password);
    const lines = await newsroomAt(desk.origin);
    const { id: first } = lines.find(
      (line) => line.state === 'approved' && line.publication.status === 'none',
    ) ?? { id: '' };
    const { id: second } = lines.find((line) => line.state === 'in_review') ?? { id: '' };
    const path = (id: string) => `/api/v1/translations/${id}`;
    const { revision } = await editor.ok('GET', path(second));
    await approver.ok('POST', `${path(second)}/approve`, { contentHash: revision.contentHash });

    const schedule = async (id: string, inMs: number) => {
      const { contentHash } = await editor.ok('GET', path(id));
      const at = new Date(Date.now() + inMs).toISOString();
      await approver.ok('POST', `${path(id)}/schedule`, { contentHash, at });
      return Date.parse(at);
    };
    const dueSoon = await schedule(first, 3_000);
    const live = await until('the first is live', async () => {
      const { publication } = await editor.ok('GET', path(first));
      return publication.status === 'live' && publication;
    });
    expect(Date.parse(live.publishedAt)).toBeGreaterThanOrEqual(dueSoon);
    expect(Date.parse(live.publishedAt)).toBeLessThan(dueSoon + 5_000);

    const dueWhileDown = await schedule(second, 1_500);
    await desk.kill('SIGKILL');
    await sleep(Math.max(dueWhileDown - Date.now(), 0) + 200);
    const again = await runStandalone(env());
    await again.untilUp();
    const late = await until('the second is live', async () => {
      const { publication } = await editor.at(again.origin).ok('GET', path(second));
      return publication.status === 'live' && publication;
    });
    expect((await fetch(`${again.origin}/edition/${late.slug}`)).status).toBe(200);
    expect(await again.kill('SIGTERM')).toBe(0);
  }, 90_000);

  it('ends in order when it is told to while it starts', async () => {
    const desk = await runStandalone(env());
    await until('Postgres runs', async () => postmasterPid() !== null, 30_000);
    expect(await desk.kill('SIGTERM')).toBe(0);
    expect(postmasterPid()).toBeNull();
  }, 40_000);

  it('ends in order on SIGTERM: requests under way are answered, Postgres stops', async () => {
    const desk = await runStandalone(env());
    await desk.untilUp();
    const editor = await signIn(desk.origin, 'editor@desk.local', password);
    const answers = Array.from({ length: 20 }, () => editor.send('GET', '/api/v1/translations'));
    await Promise.race(answers);
    const stream = await fetch(`${desk.origin}/api/v1/events`);
    const ended = desk.kill('SIGTERM');
    expect((await Promise.all(answers)).map(({ status }) => status)).toEqual(
      answers.map(() => 200),
    );
    expect(await ended).toBe(0);
    await stream.text();
    expect(postmasterPid()).toBeNull();
    await expect(httpCaller(desk.origin).send('GET', '/healthz')).rejects.toThrow();
    expect(desk.output()).not.toMatch(/"level":(50|60)/);
  }, 60_000);
});
