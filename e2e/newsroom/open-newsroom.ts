import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { createSourceKey, standingSpendSettings, storeSpendSettings } from '@dragoman/shared/db';
import {
  createPerson,
  createTestDatabase,
  startScriptedEngine,
  TEST_PASSWORD,
  type ScriptedEngine,
  type TestDatabase,
} from '@dragoman/shared/testing';
import { httpCaller, signIn, type HttpCaller } from './http-caller.js';
import { killEveryStandalone, runStandalone, type StandaloneProcess } from './run-standalone.js';

const sessionSecret = 'a session secret that only this suite knows';

/** A newsroom with an engine of its own, whose desks run as processes. */
export interface Newsroom {
  readonly database: TestDatabase;
  readonly engine: ScriptedEngine;
  readonly key: string;
  /** The environment that its desks run in. */
  readonly env: Readonly<Record<string, string>>;
  /** Starts one more desk of this newsroom and waits until it is up. */
  startDesk(env?: Record<string, string>): Promise<StandaloneProcess>;
  /** The content system, with its source key. */
  cms(origin: string): HttpCaller;
  signIn(origin: string, who: 'submitter' | 'editor' | 'approver' | 'admin'): Promise<HttpCaller>;
  close(): Promise<void>;
}

/** openNewsroom makes a database with people and a source key, and an engine that a test scripts. */
export async function openNewsroom(variables: Record<string, string> = {}): Promise<Newsroom> {
  const database = await createTestDatabase();
  const { db } = database;
  const dataDir = await mkdtemp(join(tmpdir(), 'dragoman-newsroom-'));
  const engine = await startScriptedEngine();
  await db.insertInto('source').values({ id: 'ar-edition', name: 'Arabic edition' }).execute();
  const { key } = await createSourceKey(
    db,
    {
      sourceId: 'ar-edition',
      name: 'CMS',
      scopes: ['articles:read', 'articles:write'],
      expiresAt: null,
      createdBy: null,
    },
    new Date(),
  );
  const people = {
    submitter: await createPerson(db, ['submitter']),
    editor: await createPerson(db, ['editor']),
    approver: await createPerson(db, ['approver']),
    admin: await createPerson(db, ['admin']),
  };
  // Its engine writes words without sense: every draft would be asked for twice.
  const { settings, version: basedOn } = await standingSpendSettings(db);
  const spend = { settings: { ...settings, secondPass: false }, basedOn, by: people.admin.id };
  await db.transaction().execute((trx) => storeSpendSettings(trx, spend, new Date()));
  const env = {
    DATABASE_URL: database.url,
    DATA_DIR: dataDir,
    SESSION_SECRET: sessionSecret,
    OPENAI_BASE_URL: engine.baseUrl,
    OPENAI_API_KEY: 'sk-of-this-suite',
    DRAFT_MODEL: 'scripted-1',
    LOG_LEVEL: 'info',
    ...variables,
  };
  return {
    database,
    engine,
    key,
    env,
    async startDesk(more = {}) {
      const desk = await runStandalone({ ...env, ...more });
      await desk.untilUp();
      return desk;
    },
    cms: (origin) => httpCaller(origin, { Authorization: `Bearer ${key}` }),
    signIn: (origin, who) => signIn(origin, people[who].email, TEST_PASSWORD),
    async close() {
      await killEveryStandalone();
      await engine.close();
      await database.destroy();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

/** until waits until a look gives something, and fails with what it saw last when that takes too long. */
export async function until<T>(
  what: string,
  look: () => Promise<T | null | false | undefined>,
  limitMs = 30_000,
): Promise<T> {
  for (const deadline = Date.now() + limitMs; ; await sleep(50)) {
    const seen = await look();
    if (seen) return seen;
    if (Date.now() > deadline) throw new Error(`Waited ${limitMs} ms in vain until ${what}.`);
  }
}
