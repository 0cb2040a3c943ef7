import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { setTimeout as sleep } from 'node:timers/promises';

const root = new URL('../../', import.meta.url);
const loader = new URL('scripts/register-typescript.mjs', root).href;
const main = fileURLToPath(new URL('services/standalone/src/main.ts', root));

/** A standalone desk in a process of its own, which a test may kill. */
export interface StandaloneProcess {
  readonly origin: string;
  readonly port: number;
  /** Everything it has written so far, to both streams. */
  output(): string;
  /** Its exit code, or the signal that ended it; null while it runs. */
  ended(): number | string | null;
  /** Resolves once it listens and answers; rejects with its output when it ends before that. */
  untilUp(): Promise<void>;
  /** Resolves with the exit code, or the signal that ended it. */
  untilEnded(): Promise<number | string>;
  /** Sends a signal and waits for the end; an ended process is left alone. */
  kill(signal: NodeJS.Signals): Promise<number | string>;
}

const running = new Set<ChildProcess>();
const upLimitMs = 60_000;

/**
 * runStandalone starts services/standalone from its sources, with this environment and nothing of the
 * test run's own. Without a PORT it gets a free one.
 */
export async function runStandalone(env: Record<string, string>): Promise<StandaloneProcess> {
  const port = Number(env['PORT'] ?? (await freePort()));
  const { PATH = '', HOME = tmpdir() } = process.env;
  const child = spawn(process.execPath, ['--import', loader, main], {
    cwd: fileURLToPath(root),
    env: { PATH, HOME, NODE_ENV: 'test', ...env, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  const closed = once(child, 'close').then(() => running.delete(child));
  const ended = () => child.exitCode ?? child.signalCode;
  const origin = `http://127.0.0.1:${port}`;

  async function untilEnded(): Promise<number | string> {
    await closed;
    return ended() ?? 'closed';
  }
  return {
    origin,
    port,
    output: () => output,
    ended,
    untilEnded,
    async untilUp() {
      for (const deadline = Date.now() + upLimitMs; ; await sleep(50)) {
        if (ended() !== null) throw new Error(`The desk ended (${ended()}):\n${output}`);
        if (await answers(`${origin}/readyz`)) return;
        if (Date.now() > deadline) throw new Error(`The desk is not up:\n${output}`);
      }
    },
    async kill(signal) {
      if (ended() === null) child.kill(signal);
      return untilEnded();
    },
  };
}

/** killEveryStandalone ends what a failed test may have left running. */
export async function killEveryStandalone(): Promise<void> {
  const left = [...running];
  for (const child of left) child.kill('SIGKILL');
  await Promise.all(
    left.map((child) => child.exitCode ?? child.signalCode ?? once(child, 'close')),
  );
}

/** freePort finds a port that nobody listens on. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  return typeof address === 'object' && address ? address.port : 0;
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(url)).ok;
  } catch {
    return false;
  }
}
