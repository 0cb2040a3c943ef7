import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { findProgram } from './find-program.js';

/** TestRedis is a real Redis server with its append-only file on, for one suite. */
export interface TestRedis {
  url: string;
  port: number;
  /** end it in order; `start()` brings it back with its data, on the same port */
  stop(): Promise<void>;
  kill(): Promise<void>;
  start(): Promise<void>;
  flushall(): Promise<void>;
  /** stop it for good and remove its files */
  destroy(): Promise<void>;
}

/** startTestRedis starts a redis-server from the PATH on a free port of the loopback address. */
export async function startTestRedis(): Promise<TestRedis> {
  const program = redisProgram();
  const folder = await mkdtemp(join(tmpdir(), 'dragoman-redis-'));
  const port = await freePort();
  const url = `redis://127.0.0.1:${port}`;
  let server: ChildProcess | undefined;

  async function start(): Promise<void> {
    server = spawn(
      program,
      [
        ...['--port', String(port), '--bind', '127.0.0.1', '--dir', folder],
        ...['--appendonly', 'yes', '--appendfsync', 'everysec', '--save', ''],
      ],
      { stdio: 'ignore' },
    );
    await untilItAnswers(url);
  }
  async function end(signal: NodeJS.Signals): Promise<void> {
    if (!server || server.exitCode !== null || server.signalCode !== null) return;
    const exited = once(server, 'exit');
    server.kill(signal);
    await exited;
  }
  await start();
  return {
    url,
    port,
    start,
    stop: () => end('SIGTERM'),
    kill: () => end('SIGKILL'),
    flushall: () => withRedis(url, async (redis) => void (await redis.flushall())),
    async destroy() {
      await end('SIGKILL');
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function redisProgram(): string {
  const program = findProgram('redis-server');
  if (program) return program;
  throw new Error('This suite needs redis-server (Debian: apt-get install redis-server)');
}

async function untilItAnswers(url: string): Promise<void> {
  for (const deadline = Date.now() + 10_000; ;) {
    try {
      return await withRedis(url, async (redis) => void (await redis.ping()));
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await sleep(20);
    }
  }
}

async function withRedis(url: string, use: (redis: Redis) => Promise<void>): Promise<void> {
  const redis = new Redis(url, {
    lazyConnect: true,
    retryStrategy: () => null,
    disconnectTimeout: 200,
  });
  redis.on('error', () => {});
  try {
    await redis.connect();
    await use(redis);
  } finally {
    redis.disconnect();
  }
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  return typeof address === 'object' && address ? address.port : 0;
}
