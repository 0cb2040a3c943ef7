import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { readFile, rename, stat } from 'node:fs/promises';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { bareEnvironment, clusterArgument, type ClusterLayout } from './cluster-layout.js';
import { connectAdmin } from './connect-admin.js';
import type { PostgresBinaries } from './postgres-binaries.js';
import { isAlive, runningPostmaster, type Postmaster } from './postmaster-file.js';
import type { ServerAccount } from './server-account.js';

// Crash recovery replays the log before Postgres answers; on a slow disk that takes its time.
const startDeadlineMs = 120_000;
const largestLogBytes = 10_000_000;

/** PostmasterOptions say what to start, as whom, and with which settings beyond our own. */
export interface PostmasterOptions {
  layout: ClusterLayout;
  binaries: PostgresBinaries;
  account: ServerAccount | undefined;
  superuserPassword: string;
  settings: Readonly<Record<string, string>>;
}

/**
 * startPostmaster starts Postgres on `port` (any free one when undefined), on the loopback address
 * only, in a session of its own so that Ctrl-C in our terminal does not reach it; resolves when it
 * answers, rejects with the end of its log when it does not.
 */
export async function startPostmaster(
  options: PostmasterOptions,
  port: number | undefined,
): Promise<Postmaster> {
  const { layout, binaries, account, settings } = options;
  const chosen = port ?? (await freePort());
  const all = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: '100',
    log_checkpoints: 'off',
    ...settings,
  };
  await keepLogSmall(layout.log);
  const log = openSync(layout.log, 'a', 0o600);
  const child = spawn(
    binaries.postgres,
    [
      ...['-D', clusterArgument(layout.cluster), '-p', String(chosen)],
      ...Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
    ],
    {
      ...account,
      cwd: layout.cluster,
      env: bareEnvironment(),
      detached: true,
      stdio: ['ignore', log, log],
    },
  );
  closeSync(log);
  child.unref();
  let ended: string | undefined;
  child.once('error', (error) => (ended = error.message));
  child.once('exit', (code, signal) => (ended ??= `exit ${String(code ?? signal)}`));

  const server = { pid: child.pid ?? 0, port: chosen };
  try {
    await untilItAnswers(server, options.superuserPassword, () => ended);
  } catch (error) {
    const lastWords = (await readFile(layout.log, 'utf8').catch(() => '')).slice(-600);
    throw new Error(`Postgres did not start: ${(error as Error).message}\n${lastWords}`, {
      cause: error,
    });
  }
  return server;
}

/** untilItAnswers waits until the server lets its superuser in. */
export async function untilItAnswers(
  server: Postmaster,
  password: string,
  ended: () => string | undefined | Promise<string | undefined>,
): Promise<void> {
  const deadline = Date.now() + startDeadlineMs;
  for (;;) {
    const reason = await ended();
    if (reason !== undefined) throw new Error(reason);
    try {
      const client = await connectAdmin(server.port, password);
      await client.end();
      return;
    } catch (error) {
      const wrongPassword = (error as { code?: string }).code === '28P01';
      if (wrongPassword || Date.now() > deadline) throw error;
    }
    await sleep(25);
  }
}

/**
 * stopPostmaster ends the server in order (its clients are disconnected, its data written), and
 * after 20 s at once.
 */
export async function stopPostmaster(cluster: string, server: Postmaster): Promise<void> {
  const isRunning = async () =>
    isAlive(server.pid) && (await runningPostmaster(cluster))?.pid === server.pid;
  for (const [signal, patienceMs] of [
    ['SIGINT', 20_000],
    ['SIGQUIT', 5_000],
  ] as const) {
    if (!(await isRunning())) return;
    process.kill(server.pid, signal);
    const deadline = Date.now() + patienceMs;
    while (Date.now() < deadline && (await isRunning())) await sleep(20);
  }
}

async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

async function keepLogSmall(log: string): Promise<void> {
  const size = await stat(log).then(
    (found) => found.size,
    () => 0,
  );
  if (size > largestLogBytes) await rename(log, `${log}.old`);
}
