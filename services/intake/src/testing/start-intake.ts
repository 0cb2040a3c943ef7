import type { AddressInfo } from 'node:net';
import { createSourceKey, type SourceKeyRow } from '@dragoman/shared/db';
import type { Person, Role } from '@dragoman/shared/domain';
import { createLogger } from '@dragoman/shared/platform';
import { createTestDatabase, type TestDatabase } from '@dragoman/shared/testing';
import { createIntakeApp } from '../create-intake-app.js';
import type { IntakeDeps } from '../intake-deps.js';

/** What a test asks of the intake service. */
interface Ask {
  readonly method?: string;
  readonly key?: string | null;
  readonly headers?: Record<string, string>;
  readonly json?: unknown;
  readonly body?: string | Uint8Array<ArrayBuffer>;
}

/** An answer with its body parsed. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- tests look into answers freely; the contract's schemas hold their shape
  readonly body: any;
}

/** A running intake service over a database of its own, with the source `ar-edition` and a key. */
export interface RunningIntake {
  readonly database: TestDatabase;
  readonly deps: IntakeDeps;
  readonly key: string;
  readonly enqueued: string[];
  readonly origin: string;
  ask(path: string, ask?: Ask): Promise<Answer>;
  put(externalId: string, json: unknown, ask?: Ask): Promise<Answer>;
  makeKey(made?: Partial<Parameters<typeof createSourceKey>[1]>): Promise<{
    key: string;
    row: SourceKeyRow;
  }>;
  stop(): Promise<void>;
}

/** startIntake starts the service on a free port; `change` replaces some of its dependencies. */
export async function startIntake(change: Partial<IntakeDeps> = {}): Promise<RunningIntake> {
  const database = await createTestDatabase();
  const { db } = database;
  await db
    .insertInto('source')
    .values([
      { id: 'ar-edition', name: 'Arabic edition' },
      { id: 'ar-radio', name: 'Arabic radio' },
    ])
    .execute();
  await db
    .insertInto('user')
    .values(
      ['submitter', 'editor'].map((role) => ({
        id: `user-${role}`,
        name: role,
        email: `${role}@desk.local`,
        role,
      })),
    )
    .execute();
  const enqueued: string[] = [];
  const deps: IntakeDeps = {
    db,
    logger: createLogger({ level: 'silent' }),
    now: () => new Date(),
    readPerson: async (request) => personIn(request.headers.cookie),
    origins: ['https://desk.example.org'],
    publicUrl: 'https://desk.example.org',
    enqueueDraft: async (id) => void enqueued.push(id),
    requestsPerMinute: 10_000,
    ...change,
  };
  const server = createIntakeApp(deps).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  const makeKey: RunningIntake['makeKey'] = (made = {}) =>
    createSourceKey(
      db,
      {
        sourceId: 'ar-edition',
        name: 'CMS',
        scopes: ['articles:read', 'articles:write'],
        expiresAt: null,
        createdBy: null,
        ...made,
      },
      new Date(),
    );
  const { key } = await makeKey();

  async function ask(path: string, options: Ask = {}): Promise<Answer> {
    const body = options.json === undefined ? options.body : JSON.stringify(options.json);
    const presented = options.key === undefined ? key : options.key;
    const response = await fetch(`${origin}${path}`, {
      method: options.method ?? 'GET',
      headers: {
        ...(presented === null ? {} : { Authorization: `Bearer ${presented}` }),
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
        ...options.headers,
      },
      ...(body === undefined ? {} : { body }),
    });
    const text = await response.text();
    return {
      status: response.status,
      headers: response.headers,
      body: text === '' ? null : JSON.parse(text),
    };
  }

  return {
    database,
    deps,
    key,
    enqueued,
    origin,
    ask,
    put: (externalId, json, options = {}) =>
      ask(`/api/v1/sources/ar-edition/articles/${externalId}`, {
        method: 'PUT',
        json,
        ...options,
      }),
    makeKey,
    async stop() {
      await new Promise((resolve) => server.close(resolve));
      await database.destroy();
    },
  };
}

// `Cookie: person=editor` signs in a person of that role; real sessions are the platform's to test.
function personIn(cookie: string | undefined): Person | null {
  const role = /(?:^|; )person=(\w+)/.exec(cookie ?? '')?.[1];
  return role === undefined ? null : { id: `user-${role}`, name: role, roles: [role as Role] };
}

/** anArticle is the body of a PUT: a headline and two paragraphs, or what is given. */
export function anArticle(change: Record<string, unknown> = {}) {
  return {
    headline: 'الحكومة تعلن خطة جديدة للنقل العام',
    body: {
      format: 'html',
      value: '<p>أعلنت وزارة النقل اليوم خطة جديدة.</p><p>وقال الوزير إن العمل بدأ أمس.</p>',
    },
    ...change,
  };
}
