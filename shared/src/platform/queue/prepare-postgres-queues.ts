import { runMigrations } from 'bullmq';
import pg from 'pg';

/** queueSchema is the Postgres schema that BullMQ's tables live in. */
export const queueSchema = 'bullmq';

// Distinct from BullMQ's own lock: this one is held around the look and the repair together.
const preparationLock = 7_426_004;

/**
 * preparePostgresQueues makes BullMQ's tables, or makes them anew where someone emptied the list
 * of its migrations or dropped a table: the queue holds nothing that the sweep cannot bring back.
 */
export async function preparePostgresQueues(databaseUrl: string): Promise<void> {
  const client = new pg.Client({
    connectionString: databaseUrl,
    connectionTimeoutMillis: 5_000,
    query_timeout: 20_000,
  });
  client.on('error', () => {});
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock($1)', [preparationLock]);
    if (await isDamaged(client)) await client.query(`DROP SCHEMA ${queueSchema} CASCADE`);
    await runMigrations(client, queueSchema);
    await forgetFutureStalledChecks(client);
  } finally {
    await client.end();
  }
}

async function isDamaged(client: pg.Client): Promise<boolean> {
  const { rows } = await client.query<{ name: string }>(
    'SELECT tablename AS name FROM pg_tables WHERE schemaname = $1',
    [queueSchema],
  );
  const tables = rows.map((row) => row.name);
  if (tables.length === 0) return false;
  if (!['migration', 'job', 'meta', 'event'].every((name) => tables.includes(name))) return true;
  const migrations = await client.query(`SELECT 1 FROM ${queueSchema}.migration LIMIT 1`);
  return migrations.rowCount === 0;
}

// After the clock was set back, the time of the last check lies ahead, and until then no stalled
// job would be taken up again.
async function forgetFutureStalledChecks(client: pg.Client): Promise<void> {
  await client.query(
    `DELETE FROM ${queueSchema}.meta WHERE field = 'stalled-check' AND value::bigint > $1`,
    [Date.now()],
  );
}
