import type { AddressInfo } from 'node:net';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { createDeskApp, openEventStream } from '@dragoman/desk';
import { createPool, type Db } from '@dragoman/shared/db';
import { createAuth, createLogger, createSignInLimiter, loadEnv } from '@dragoman/shared/platform';
import { createPerson, TEST_PASSWORD } from '@dragoman/shared/testing';

/** A desk with its built pages, and a session of one editor. */
export interface OpenDesk {
  readonly origin: string;
  readonly cookies: readonly { readonly name: string; readonly value: string }[];
  stop(): Promise<void>;
}

const secret = 'a secret of at least thirty-two letters';
const built = fileURLToPath(new URL('../editor-ui/dist/', import.meta.url));

/** openDesk serves the desk as production does, on a free port, to one signed-in editor. */
export async function openDesk(db: Db, databaseUrl: string, pagesDir = built): Promise<OpenDesk> {
  const pool = createPool(databaseUrl);
  const logger = createLogger({ level: 'silent' });
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const env = loadEnv({ PORT: String(port), SESSION_SECRET: secret });
  const events = await openEventStream(db, databaseUrl, logger);
  const deps = {
    db,
    pool,
    auth: createAuth(pool, env, secret),
    signInLimiter: await createSignInLimiter(pool),
    env,
    logger,
    now: () => new Date(),
    enqueueDraft: async () => undefined,
    pagesDir,
  };
  server.on('request', createDeskApp(deps, events));
  const origin = `http://127.0.0.1:${port}`;
  const { email } = await createPerson(db, ['editor']);
  const answer = await fetch(`${origin}/api/auth/sign-in/email`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ email, password: TEST_PASSWORD }),
  });
  const cookies = answer.headers.getSetCookie().map((line) => {
    const [name = '', value = ''] = (line.split(';')[0] ?? '').split(/=(.*)/s);
    return { name, value };
  });
  return {
    origin,
    cookies,
    async stop() {
      await events.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await pool.end();
    },
  };
}
