import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { enqueue } from '../../jobs/index.js';

import * as testing from '../../testing/index.js';
import { createLogger } from '../logger.js';
import { runWorker } from '../run-worker.js';
import { createQueueBackend } from './create-queue-backend.js';

const logger = createLogger({ level: 'silent' });
const timings = { lockDurationMs: 2_000, stalledIntervalMs: 500 };

const mortal = `
  const { createLogger } = await import('./shared/src/platform/logger.ts');
  const { runWorker } = await import('./shared/src/platform/run-worker.ts');
  const { createQueueBackend } = await import('./shared/src/platform/queue/create-queue-backend.ts');
  const logger = createLogger({ level: 'silent' });
  const backend = createQueueBackend({ ...JSON.parse(process.argv[1]), logger });
  runWorker({ backend, job: 'draftTranslation', logger, timings: ${JSON.stringify(timings)}, handler: async () => {
    console.log('busy');
    await new Promise(() => setInterval(() => {}, 1000));
  } });
`;

async function takeOverFromTheDead(where: { databaseUrl: string; redisUrl?: string }) {
  const backend = createQueueBackend({ ...where, logger });
  await enqueue(backend.producer, 'draftTranslation', { translationId: 'mid-job' });
  const child = spawn(
    process.execPath,
    [
      ...['--import', './scripts/register-typescript.mjs', '--input-type=module'],
      ...['-e', mortal, JSON.stringify(where)],
    ],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  await once(child.stdout, 'data');
  const exited = once(child, 'exit');
  child.kill('SIGKILL');
  await exited;

  const attempts: number[] = [];
  const worker = runWorker({
    backend,
    job: 'draftTranslation',
    logger,
    timings,
    handler: async (_, { attempt }) => void attempts.push(attempt),
  });
  for (let waited = 0; attempts.length === 0 && waited < 12_000; waited += 50) await sleep(50);
  await worker.stop();
  await backend.close();
  return attempts;
}

describe('the job of a worker killed with SIGKILL', () => {
  it('runs again in another worker, on Postgres and on Redis, with no attempt spent', async () => {
    const [database, redis] = await Promise.all([
      testing.createEmptyDatabase(),
      testing.startTestRedis(),
    ]);
    const attempts = await Promise.all([
      takeOverFromTheDead({ databaseUrl: database.url }),
      takeOverFromTheDead({ databaseUrl: 'postgres://nowhere', redisUrl: redis.url }),
    ]);
    expect(attempts).toEqual([[1], [1]]);
    await Promise.all([database.destroy(), redis.destroy()]);
  });
});
