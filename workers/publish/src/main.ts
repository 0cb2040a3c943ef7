import { runProcess, startHealthServer } from '@dragoman/shared/platform';
import { startPublishWorker } from './start-publish-worker.js';

await runProcess(
  'publish-worker',
  async ({ env, logger, db, backend, now }) => {
    const worker = startPublishWorker({ db, logger, now }, backend);
    const health = await startHealthServer(
      {
        database: () => db.selectFrom('engine_status').select('id').execute(),
        queue: () => worker.isReady(),
      },
      { host: env.HOST, port: env.PORT },
    );
    return [health, worker];
  },
  { connections: 5 },
);
