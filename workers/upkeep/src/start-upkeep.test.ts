import { setTimeout as sleep } from 'node:timers/promises';
import { enqueue } from '@dragoman/shared/jobs';
import { createLogger, createQueueBackend, type QueueBackend } from '@dragoman/shared/platform';
import {
  createTestDatabase,
  createTranslation,
  startTcpFaultProxy,
  startTestRedis,
  withClient,
} from '@dragoman/shared/testing';
import { connect } from '@dragoman/shared/db';
import { startUpkeep } from './start-upkeep.js';

const logger = createLogger({ level: 'silent' });
const now = () => new Date();

async function until(look: () => boolean, limitMs = 15_000): Promise<void> {
  for (const deadline = Date.now() + limitMs; !look(); await sleep(20))
    if (Date.now() > deadline) throw new Error('waited in vain');
}

/** Takes draft jobs and fails nothing: what it saw is all that counts. */
function listen(backend: QueueBackend, seen: string[]) {
  return backend.startWorker({
    queue: 'draft',
    process: async (job) => void seen.push((job.data as { translationId: string }).translationId),
  });
}

describe.each(['postgres', 'redis'] as const)('the sweep on %s', (kind) => {
  it('delivers again what a wiped queue has lost', async () => {
    const database = await createTestDatabase();
    const redis = kind === 'redis' ? await startTestRedis() : null;
    const backend = createQueueBackend({ databaseUrl: database.url, redisUrl: redis?.url, logger });
    const { id } = await createTranslation(database.db, { state: 'queued' });
    const wipe = () =>
      redis
        ? redis.flushall()
        : withClient(database.url, async (client) => {
            const { rows } = await client.query<{ name: string }>(
              "SELECT format('bullmq.%I', tablename) AS name FROM pg_tables WHERE schemaname = 'bullmq' AND tablename <> 'migration'",
            );
            await client.query(`TRUNCATE ${rows.map((row) => row.name).join(', ')} CASCADE`);
          });
    const seen: string[] = [];
    const upkeep = startUpkeep({
      db: database.db,
      producer: backend.producer,
      logger,
      now,
      sweepEveryMs: 200,
    });
    try {
      await sleep(300);
      // The queue is there for certain once it has taken a job.
      await enqueue(backend.producer, 'draftTranslation', { translationId: id });
      await wipe();
      const worker = listen(backend, seen);
      try {
        await until(() => seen.includes(id));
      } finally {
        await worker.stop();
      }
    } finally {
      await upkeep.stop();
      await backend.close();
      await redis?.destroy();
      await database.destroy();
    }
  });
});

it('goes on by itself when the database was away', async () => {
  const database = await createTestDatabase();
  const { id } = await createTranslation(database.db, { state: 'queued' });
  const address = new URL(database.url);
  const proxy = await startTcpFaultProxy(Number(address.port));
  address.host = `127.0.0.1:${proxy.port}`;
  const db = connect(address.href, { max: 2 });
  const swept: string[] = [];
  const producer = {
    add: async (_queue: string, jobs: readonly { id: string }[]) => {
      swept.push(...jobs.map((job) => job.id));
      return true;
    },
  };
  const upkeep = startUpkeep({ db, producer, logger, now, sweepEveryMs: 100 });
  try {
    await until(() => swept.includes(`draft.${id}`));
    proxy.fault = 'refuse';
    proxy.cut();
    await sleep(300);
    swept.length = 0;
    proxy.fault = 'pass';
    await until(() => swept.includes(`draft.${id}`));
  } finally {
    await upkeep.stop();
    await db.destroy();
    await proxy.close();
    await database.destroy();
  }
});
