import { setTimeout as sleep } from 'node:timers/promises';
import { enqueue } from '../../jobs/index.js';

import * as testing from '../../testing/index.js';
import { createLogger } from '../logger.js';
import { runWorker } from '../run-worker.js';
import { createQueueBackend } from './create-queue-backend.js';

const logger = createLogger({ level: process.env['TEST_LOG_LEVEL'] ?? 'silent' });

async function until(isSo: () => boolean, limitMs: number): Promise<number> {
  const begun = Date.now();
  while (!isSo()) {
    if (Date.now() - begun > limitMs) throw new Error(`not within ${limitMs} ms`);
    await sleep(20);
  }
  return Date.now() - begun;
}

/** outlive takes the peer away without a word, brings the network back, and waits for a job. */
async function outlive(kind: 'postgres' | 'redis', server: { url: string }): Promise<void> {
  const target = new URL(server.url);
  const proxy = await testing.startTcpFaultProxy(Number(target.port));
  target.port = String(proxy.port);
  const at = (url: string) =>
    createQueueBackend(
      kind === 'redis'
        ? { databaseUrl: 'postgres://nowhere', redisUrl: url, logger }
        : { databaseUrl: url, logger },
    );
  const remote = at(target.href);
  const direct = at(server.url);
  const done: string[] = [];
  const worker = runWorker({
    backend: remote,
    job: 'draftTranslation',
    logger,
    handler: async ({ translationId }) => void done.push(translationId),
  });
  await until(() => worker.isReady(), 10_000);
  await enqueue(remote.producer, 'draftTranslation', { translationId: 'before' });
  await until(() => done.includes('before'), 5_000);

  proxy.strand();
  const asked = Date.now();
  await enqueue(remote.producer, 'draftTranslation', { translationId: 'unheard' });
  expect(Date.now() - asked).toBeLessThan(6_000);
  await enqueue(direct.producer, 'draftTranslation', { translationId: 'after' });
  await until(() => done.includes('after'), 22_000);

  await worker.stop();
  await Promise.all([remote.close(), direct.close()]);
  await proxy.close();
}

describe('a worker whose connections are half dead', () => {
  it('notices by itself, on Postgres and on Redis', async () => {
    const [database, redis] = await Promise.all([
      testing.createEmptyDatabase(),
      testing.startTestRedis(),
    ]);
    await Promise.all([outlive('postgres', database), outlive('redis', redis)]);
    await Promise.all([database.destroy(), redis.destroy()]);
  }, 60_000);
});
