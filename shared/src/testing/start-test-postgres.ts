import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { connect, migrateToLatest } from '../db/index.js';
import { createLogger } from '../platform/logger.js';
import {
  DataDirInUseError,
  startEmbeddedPostgres,
} from '../platform/postgres/start-embedded-postgres.js';
import { migrationErrorVariable, templateDatabase, testPostgresVariable } from './test-database.js';
import { withClient } from './with-client.js';

const root = fileURLToPath(new URL('../../..', import.meta.url));

// A crash may lose a test database; nobody will miss it, and every suite runs faster.
const fastAndLoose = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  max_connections: '200',
};

/** TestPostgres is the server of one test run. */
export interface TestPostgres {
  stop(): Promise<void>;
}

/**
 * startTestPostgres provides the Postgres of a test run (the one TEST_DATABASE_URL names, else an
 * embedded one), with a fully migrated template to clone, and announces it to the suites.
 */
export async function startTestPostgres(): Promise<TestPostgres> {
  const given = process.env['TEST_DATABASE_URL'];
  const server = given ? { url: given, stop: async () => {} } : await startInFreeSlot();
  process.env[testPostgresVariable] = server.url;
  await createTemplate(server.url);
  return server;
}

// Two runs at once each need a server; the data directories stay for the next run to reuse.
async function startInFreeSlot(): Promise<{ url: string; stop(): Promise<void> }> {
  const logger = createLogger({ level: process.env['TEST_LOG_LEVEL'] ?? 'error' });
  for (let slot = 1; ; slot++) {
    const dataDir = join(root, '.cache', 'test-postgres', String(slot));
    try {
      const server = await startEmbeddedPostgres({
        dataDir,
        logger,
        settings: fastAndLoose,
        createDatabases: true,
      });
      await dropLeftOvers(server.url);
      return server;
    } catch (error) {
      if (!(error instanceof DataDirInUseError)) throw error;
    }
  }
}

async function dropLeftOvers(url: string): Promise<void> {
  await withClient(url, async (client) => {
    const { rows } = await client.query<{ datname: string }>(
      "SELECT datname FROM pg_database WHERE datname LIKE 'test\\_%'",
    );
    for (const { datname } of rows) {
      await client.query(`DROP DATABASE IF EXISTS ${datname} WITH (FORCE)`);
    }
  });
}

async function createTemplate(url: string): Promise<void> {
  const name = templateDatabase();
  await withClient(url, async (client) => {
    await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
    await client.query(`CREATE DATABASE ${name}`);
  });
  const location = new URL(url);
  location.pathname = `/${name}`;
  const db = connect(location.href);
  try {
    await migrateToLatest(db);
  } catch (error) {
    // Suites without a database still tell what they have to tell; the others fail with this.
    process.env[migrationErrorVariable] = (error as Error).message;
  } finally {
    await db.destroy();
  }
}
