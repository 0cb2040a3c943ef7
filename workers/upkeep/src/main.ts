import { sql } from 'kysely';
import { runProcess, startHealthServer } from '@dragoman/shared/platform';
import { startUpkeep } from './start-upkeep.js';

await runProcess(
  'upkeep-worker',
  async ({ env, logger, db, backend, now }) => {
    const upkeep = startUpkeep({ db, producer: backend.producer, logger, now });
    const health = await startHealthServer(
      { database: () => sql`SELECT 1`.execute(db) },
      { host: env.HOST, port: env.PORT },
    );
    return [health, upkeep];
  },
  { connections: 3 },
);
