import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Kysely } from 'kysely';
import type { Client } from 'pg';
import { connect, type Database } from '../db/index.js';
import { withClient } from './with-client.js';

/** testPostgresVariable names the variable in which the global setup announces its server. */
export const testPostgresVariable = 'DRAGOMAN_TEST_POSTGRES';

/** migrationErrorVariable names the variable that says why there is no migrated template. */
export const migrationErrorVariable = 'DRAGOMAN_TEST_MIGRATION_ERROR';

/** templateDatabase names the migrated database that every test database is cloned from. */
export function templateDatabase(): string {
  return 'test_template';
}

/** TestDatabase is a migrated, empty database of a suite's own. */
export interface TestDatabase {
  db: Kysely<Database>;
  url: string;
  destroy(): Promise<void>;
}

/** createTestDatabase clones the template: a migrated database for one suite (some 50 ms). */
export async function createTestDatabase(): Promise<TestDatabase> {
  const failure = process.env[migrationErrorVariable];
  if (failure) throw new Error(`The migrations failed: ${failure}`);
  const { url, destroy } = await createDatabase(`TEMPLATE ${templateDatabase()}`);
  const db = connect(url);
  return {
    db,
    url,
    async destroy() {
      await db.destroy();
      await destroy();
    },
  };
}

/** createEmptyDatabase makes a database with no table in it. */
export function createEmptyDatabase(): Promise<Pick<TestDatabase, 'url' | 'destroy'>> {
  return createDatabase('');
}

async function createDatabase(like: string): Promise<Pick<TestDatabase, 'url' | 'destroy'>> {
  const server = testPostgresUrl();
  const name = `test_${randomBytes(6).toString('hex')}`;
  await withClient(server, (client) => client.query(`CREATE DATABASE ${name} ${like}`));
  const location = new URL(server);
  location.pathname = `/${name}`;
  return {
    url: location.href,
    destroy: () => withClient(server, (client) => dropDatabase(client, name)),
  };
}

/** The server's own vacuum may be at work in it for a moment, and no role of ours may end that. */
async function dropDatabase(client: Client, name: string, tries = 20): Promise<void> {
  try {
    await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  } catch (error) {
    const isVacuumed = (error as { code?: string }).code === INSUFFICIENT_PRIVILEGE;
    if (!isVacuumed || tries === 1) throw error;
    await sleep(250);
    await dropDatabase(client, name, tries - 1);
  }
}

const INSUFFICIENT_PRIVILEGE = '42501';

/** testPostgresUrl is the address of the test run's server; its role may create databases. */
export function testPostgresUrl(): string {
  const url = process.env[testPostgresVariable];
  if (!url) throw new Error(`${testPostgresVariable} is not set: run suites through Jest`);
  return url;
}
