import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { enqueue, enqueueAll, PauseQueueError, PermanentJobError } from '../../jobs/index.js';

import * as testing from '../../testing/index.js';
import { createLogger } from '../logger.js';
import { runWorker, type JobHandler } from '../run-worker.js';
import { createQueueBackend, type QueueBackend } from './create-queue-backend.js';

const logger = createLogger({ level: process.env['TEST_LOG_LEVEL'] ?? 'silent' });
const fast = { lockDurationMs: 2_000, stalledIntervalMs: 500 };

interface Server {
  url: string;
  wipe(): Promise<void>;
  destroy(): Promise<void>;
}

const servers: Record<'postgres' | 'redis', () => Promise<Server>> = {
  async postgres() {
    const { url, destroy } = await testing.createEmptyDatabase();
    const wipe = () =>
      testing.withClient(url, async (client) => {
        const { rows } = await client.query<{ name: string }>(
          "SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables WHERE schemaname = 'bullmq'",
        );
        await client.query(`TRUNCATE ${rows.map((row) => row.name).join(', ')} CASCADE`);
      });
    return { url, wipe, destroy };
  },
  async redis() {
    const redis = await testing.startTestRedis();
    return { url: redis.url, wipe: () => redis.flushall(), destroy: () => redis.destroy() };
  },
};

const open = (kind: 'postgres' | 'redis', url: string): QueueBackend =>
  kind === 'redis'
    ? createQueueBackend({ databaseUrl: 'postgres://nowhere', redisUrl: url, logger })
    : createQueueBackend({ databaseUrl: url, logger });

async function until(isSo: () => boolean, limitMs = 10_000): Promise<void> {
  for (const deadline = Date.now() + limitMs; !isSo(); await sleep(10)) {
    if (Date.now() > deadline) throw new Error(`not within ${limitMs} ms`);
  }
}

describe.each(['postgres', 'redis'] as const)('the queue on %s', (kind) => {
  let server: Server;
  let backend: QueueBackend;
  const started: { stop(options?: { graceMs?: number }): Promise<void> }[] = [];
  const work = (handler: JobHandler<'draftTranslation'>, on = backend) => {
    const worker = runWorker({
      backend: on,
      job: 'draftTranslation',
      handler,
      logger,
      timings: fast,
    });
    started.push(worker);
    return worker;
  };
  const add = (translationId: string, on = backend) =>
    enqueue(on.producer, 'draftTranslation', { translationId });

  beforeAll(async () => {
    server = await servers[kind]();
    backend = open(kind, server.url);
  });
  afterEach(async () => {
    await Promise.all(started.splice(0).map((worker) => worker.stop({ graceMs: 0 })));
    await backend.obliterate('draft');
  });
  afterAll(async () => {
    await backend.close();
    await server.destroy();
  });

  it('delivers every job once while it waits, and again after it ended', async () => {
    const ids = Array.from({ length: 50 }, () => randomUUID());
    const payloads = ids.map((translationId) => ({ translationId }));
    expect(await enqueueAll(backend.producer, 'draftTranslation', payloads)).toBe(true);
    expect(await enqueueAll(backend.producer, 'draftTranslation', payloads)).toBe(true);
    const seen: string[] = [];
    work(async ({ translationId }) => void seen.push(translationId));
    await until(() => seen.length >= 50);
    await sleep(200);
    expect([...seen].sort()).toEqual([...ids].sort());
    await add(ids[0]!);
    await until(() => seen.length === 51);
  });

  it('tries a failed job again, a permanently failed one never', async () => {
    const runs: Record<string, number> = {};
    work(async ({ translationId }, { attempt }) => {
      runs[translationId] = attempt;
      if (translationId === 'hopeless') throw new PermanentJobError('no such translation');
      if (attempt === 1) throw new Error('NUL \0 and a lone surrogate \ud800');
    });
    await Promise.all([add('hopeless'), add('flaky')]);
    await until(() => runs['flaky'] === 2);
    expect(runs).toEqual({ hopeless: 1, flaky: 2 });
  });

  it('pauses the queue without spending an attempt', async () => {
    const runs: { id: string; at: number; attempt: number }[] = [];
    work(async ({ translationId }, { attempt }) => {
      runs.push({ id: translationId, at: Date.now(), attempt });
      if (runs.length === 1) throw new PauseQueueError('429', 1_200);
    });
    await add('one');
    await until(() => runs.length === 1);
    await sleep(100);
    await add('two');
    await until(() => runs.length === 3);
    const [first, ...later] = runs;
    expect(runs.map(({ attempt }) => attempt)).toEqual([1, 1, 1]);
    expect(Math.min(...later.map(({ at }) => at)) - first!.at).toBeGreaterThanOrEqual(1_150);
  });

  it('hands a job back when its worker stops, and another starts it at once', async () => {
    const attempts: number[] = [];
    const handler: JobHandler<'draftTranslation'> = async (_, { attempt, signal }) => {
      attempts.push(attempt);
      if (attempts.length > 1) return;
      await sleep(60_000, undefined, { signal });
    };
    const first = work(handler);
    await add('long');
    await until(() => attempts.length === 1);
    const other = open(kind, server.url);
    const second = work(handler, other);
    await until(() => second.isReady());
    await first.stop({ graceMs: 0 });
    const freed = Date.now();
    await until(() => attempts.length === 2);
    expect(Date.now() - freed).toBeLessThan(1_500);
    expect(attempts).toEqual([1, 1]);
    await second.stop({ graceMs: 0 });
    await other.close();
  });

  it('goes on after everything in it was wiped, mid-job too', async () => {
    const done: string[] = [];
    let begun = false;
    work(async ({ translationId }) => {
      begun = true;
      if (translationId === 'caught') await sleep(300);
      done.push(translationId);
    });
    await add('caught');
    await until(() => begun);
    await server.wipe();
    await until(() => done.includes('caught'));
    const fresh = open(kind, server.url);
    expect(await add('after', fresh)).toBe(true);
    await until(() => done.includes('after'));
    expect(await add('later')).toBe(true);
    await until(() => done.includes('later'));
    await fresh.close();
  });

  it('neither throws nor hangs while the server is away, and works once it is there', async () => {
    const target = new URL(server.url);
    const proxy = await testing.startTcpFaultProxy(Number(target.port));
    target.port = String(proxy.port);
    proxy.fault = 'refuse';
    const remote = open(kind, target.href);
    const done: string[] = [];
    const worker = work(async ({ translationId }) => void done.push(translationId), remote);
    const begun = Date.now();
    expect(await add('lost', remote)).toBe(false);
    expect(Date.now() - begun).toBeLessThan(6_000);
    expect(worker.isReady()).toBe(false);

    proxy.fault = 'pass';
    await until(() => worker.isReady());
    expect(await add('found', remote)).toBe(true);
    await until(() => done.includes('found'));

    proxy.fault = 'refuse';
    proxy.cut();
    expect(await add('lost again', remote)).toBe(false);
    proxy.fault = 'pass';
    await until(() => done.includes('lost again') || worker.isReady());
    for (let tries = 0; !(await add('again', remote)) && tries < 20; tries++) await sleep(100);
    await until(() => done.includes('again'));
    await worker.stop();
    await remote.close();
    await proxy.close();
  });

  it('stops in time although its server is gone', async () => {
    const target = new URL(server.url);
    const proxy = await testing.startTcpFaultProxy(Number(target.port));
    target.port = String(proxy.port);
    const remote = open(kind, target.href);
    const worker = runWorker({
      backend: remote,
      job: 'draftTranslation',
      handler: async () => {},
      logger,
    });
    await until(() => worker.isReady());
    proxy.fault = 'refuse';
    proxy.cut();
    const begun = Date.now();
    await worker.stop({ graceMs: 500, deadlineMs: 1_500 });
    await remote.close();
    expect(Date.now() - begun).toBeLessThan(6_000);
    await proxy.close();
  });
});
