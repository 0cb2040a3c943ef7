import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { withClient } from '../../testing/with-client.js';
import { createLogger } from '../logger.js';
import { clusterLayout } from './cluster-layout.js';
import { runningPostmaster } from './postmaster-file.js';
import { startEmbeddedPostgres, type EmbeddedPostgres } from './start-embedded-postgres.js';

const logger = createLogger({ level: 'silent' });
const launcher = `
  const { startEmbeddedPostgres } = await import('./shared/src/platform/postgres/start-embedded-postgres.ts');
  const { createLogger } = await import('./shared/src/platform/logger.ts');
  const server = await startEmbeddedPostgres({ dataDir: process.argv[1], logger: createLogger({ level: 'silent' }) });
  console.log(JSON.stringify({ url: server.url, adopted: server.adopted }));
  setInterval(() => {}, 1000);
`;

/** launch starts the database from a process of its own, which a test can kill. */
async function launch(dataDir: string): Promise<{ child: ChildProcess; url: string }> {
  const child = spawn(
    process.execPath,
    [
      '--import',
      './scripts/register-typescript.mjs',
      '--input-type=module',
      '-e',
      launcher,
      dataDir,
    ],
    { stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, OPENAI_API_KEY: 'canary-key' } },
  );
  const [line] = (await once(child.stdout!, 'data')) as [Buffer];
  return { child, ...(JSON.parse(String(line)) as { url: string }) };
}

async function kill(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  const exited = once(child, 'exit');
  child.kill(signal);
  await exited;
}

const count = (url: string) =>
  withClient(url, async (client) => {
    const { rows } = await client.query<{ n: number }>('SELECT count(*)::int AS n FROM kept');
    return rows[0]?.n;
  });

async function eventually<T>(probe: () => Promise<T>): Promise<T> {
  for (const deadline = Date.now() + 15_000; ;) {
    try {
      return await probe();
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await sleep(50);
    }
  }
}

describe('startEmbeddedPostgres', () => {
  let home: string;
  let dataDir: string;
  let server: EmbeddedPostgres | undefined;

  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), 'dragoman-postgres-'));
    // As under /root: closed to the account that Postgres runs as when we are root.
    await chmod(home, 0o700);
    dataDir = join(home, 'data');
    // What an initdb leaves that was killed.
    await mkdir(`${clusterLayout(dataDir).cluster}.new-killed`, { recursive: true });
    server = await startEmbeddedPostgres({ dataDir, logger });
  });
  afterAll(async () => {
    await server?.stop();
    await rm(home, { recursive: true, force: true });
  });

  it('gives the application a role of its own that is no superuser', async () => {
    await withClient(server!.url, async (client) => {
      const { rows } = await client.query(`
        SELECT rolsuper, rolcreatedb, rolcreaterole, datctype, pg_encoding_to_char(encoding) AS encoding
        FROM pg_roles, pg_database WHERE rolname = current_user AND datname = current_database()`);
      expect(rows).toEqual([
        {
          rolsuper: false,
          rolcreatedb: false,
          rolcreaterole: false,
          datctype: 'C.UTF-8',
          encoding: 'UTF8',
        },
      ]);
      await client.query('CREATE EXTENSION pg_trgm');
      await client.query('CREATE TABLE kept (id int)');
      await client.query('INSERT INTO kept VALUES (1)');
    });
    expect((await readdir(dataDir)).filter((name) => name.includes('.new-'))).toEqual([]);
    const { mode } = await stat(clusterLayout(dataDir).credentials);
    expect(mode & 0o777).toBe(0o600);
  });

  it('refuses a second instance on the same directory and leaves the first alone', async () => {
    await expect(startEmbeddedPostgres({ dataDir, logger })).rejects.toThrow(
      /Another Dragoman already uses the data directory .*DATA_DIR/,
    );
    expect(await count(server!.url)).toBe(1);
  });

  it('brings a killed postmaster back on the same port, with the data', async () => {
    const { pid } = (await runningPostmaster(clusterLayout(dataDir).cluster))!;
    process.kill(pid, 'SIGKILL');
    expect(await eventually(() => count(server!.url))).toBe(1);
    const back = await runningPostmaster(clusterLayout(dataDir).cluster);
    expect(back).toMatchObject({ port: server!.port });
    expect(back!.pid).not.toBe(pid);
  });

  it('takes over the server of a killed process, which held no key of ours', async () => {
    await server!.stop();
    const { child } = await launch(dataDir);
    await kill(child, 'SIGKILL');
    const orphan = (await runningPostmaster(clusterLayout(dataDir).cluster))!;
    if (process.platform === 'linux') {
      expect(await readFile(`/proc/${orphan.pid}/environ`, 'utf8')).not.toContain('canary-key');
    }
    server = await startEmbeddedPostgres({ dataDir, logger });
    expect(server.adopted).toBe(true);
    expect(server.port).toBe(orphan.port);
    expect(await count(server.url)).toBe(1);
    await server.stop();
    expect(await runningPostmaster(clusterLayout(dataDir).cluster)).toBeUndefined();
  });

  it('starts past a pid file whose number belongs to another program', async () => {
    const { cluster } = clusterLayout(dataDir);
    await writeFile(
      join(cluster, 'postmaster.pid'),
      [process.pid, cluster, 0, 5432, '', '127.0.0.1', '', 'ready', ''].join('\n'),
    );
    server = await startEmbeddedPostgres({ dataDir, logger });
    expect(server.adopted).toBe(false);
    expect(await count(server.url)).toBe(1);
  });

  it('lets one of two that start at the same moment win', async () => {
    const fresh = join(home, 'fresh');
    const outcomes = await Promise.allSettled([
      startEmbeddedPostgres({ dataDir: fresh, logger }),
      startEmbeddedPostgres({ dataDir: fresh, logger }),
    ]);
    const won = outcomes.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
    const lost = outcomes.flatMap((one) => (one.status === 'rejected' ? [String(one.reason)] : []));
    await Promise.all(won.map((one) => one.stop()));
    expect(won).toHaveLength(1);
    expect(lost).toEqual([expect.stringContaining('Another Dragoman already uses')]);
    expect((await readdir(fresh)).filter((name) => name.includes('new'))).toEqual([]);
  });
});
