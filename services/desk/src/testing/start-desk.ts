import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createPool } from '@dragoman/shared/db';
import type { Role } from '@dragoman/shared/domain';
import { createAuth, createLogger, createSignInLimiter, loadEnv } from '@dragoman/shared/platform';
import {
  createPerson,
  createTestDatabase,
  type TestDatabase,
  type TestPerson,
} from '@dragoman/shared/testing';
import { createDeskApp } from '../app.js';
import type { DeskDeps } from '../desk-deps.js';
import { openEventStream, type EventStream } from '../events/event-stream.js';
import { DeskClient } from './desk-client.js';

/** A running desk over a database of its own, with real sign-in. */
export interface RunningDesk {
  readonly database: TestDatabase;
  readonly db: TestDatabase['db'];
  readonly origin: string;
  readonly deps: DeskDeps;
  readonly events: EventStream;
  /** Translations that the workers were asked to look at. */
  readonly enqueued: readonly string[];
  readonly anonymous: DeskClient;
  /** A new person with these roles, signed in. */
  signedIn(...roles: Role[]): Promise<{ person: TestPerson; client: DeskClient }>;
  stop(): Promise<void>;
}

const secret = 'a secret of at least thirty-two letters';

/** startDesk starts the desk on a free port; `variables` join its environment, `change` its dependencies. */
export async function startDesk(
  variables: Record<string, string> = {},
  change: Partial<DeskDeps> = {},
): Promise<RunningDesk> {
  const database = await createTestDatabase();
  const pool = createPool(database.url);
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const env = loadEnv({ PORT: String(port), SESSION_SECRET: secret, ...variables });
  const enqueued: string[] = [];
  const logger = createLogger({ level: process.env['TEST_LOG_LEVEL'] ?? 'silent' });
  const deps: DeskDeps = {
    db: database.db,
    pool,
    auth: createAuth(pool, env, secret),
    signInLimiter: await createSignInLimiter(pool),
    env,
    logger,
    now: () => new Date(),
    enqueueDraft: async (id) => void enqueued.push(id),
    pagesDir: null,
    ...change,
  };
  const events = await openEventStream(database.db, database.url, logger);
  server.on('request', createDeskApp(deps, events));
  const origin = `http://127.0.0.1:${port}`;

  return {
    database,
    db: database.db,
    origin,
    deps,
    events,
    enqueued,
    anonymous: new DeskClient(origin),
    async signedIn(...roles) {
      const person = await createPerson(database.db, roles);
      return { person, client: await DeskClient.signIn(origin, person.email) };
    },
    async stop() {
      await events.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await pool.end();
      await database.destroy();
    },
  };
}
