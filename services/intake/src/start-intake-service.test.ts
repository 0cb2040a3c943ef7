import { createSourceKey } from '@dragoman/shared/db';
import { createLogger, createQueueBackend, loadEnv } from '@dragoman/shared/platform';
import { createTestDatabase } from '@dragoman/shared/testing';
import { startIntakeService } from './start-intake-service.js';
import { anArticle } from './testing/start-intake.js';

const logger = createLogger({ level: 'silent' });
const settings = { PORT: '0', SESSION_SECRET: 'a secret of more than thirty-two characters' };

describe('the intake on its own', () => {
  it('is healthy, takes articles, and stops in order', async () => {
    const { db, url, destroy } = await createTestDatabase();
    await db.insertInto('source').values({ id: 'ar-edition', name: 'Arabic edition' }).execute();
    const { key } = await createSourceKey(
      db,
      {
        sourceId: 'ar-edition',
        name: 'CMS',
        scopes: ['articles:write'],
        expiresAt: null,
        createdBy: null,
      },
      new Date(),
    );
    const backend = createQueueBackend({ databaseUrl: url, logger });
    const parts = {
      logger,
      databaseUrl: url,
      db,
      backend,
      now: () => new Date(),
      onIdleError: () => {},
    };
    // Without the secret a session would be read with one that nobody else has.
    await expect(startIntakeService({ ...parts, env: loadEnv({ PORT: '0' }) })).rejects.toThrow(
      /SESSION_SECRET/,
    );
    const intake = await startIntakeService({ ...parts, env: loadEnv(settings) });
    const origin = `http://127.0.0.1:${intake.port}`;
    try {
      for (const path of ['/healthz', '/readyz', '/metrics'])
        expect((await fetch(`${origin}${path}`)).status).toBe(200);
      const put = (headers: Record<string, string>) =>
        fetch(`${origin}/api/v1/sources/ar-edition/articles/1`, {
          method: 'PUT',
          headers: { 'Content-Type': 'application/json', ...headers },
          body: JSON.stringify(anArticle()),
        });
      expect((await put({ Authorization: `Bearer ${key}` })).status).toBe(201);
      expect((await put({ Cookie: 'better-auth.session_token=forged.forged' })).status).toBe(401);
      expect((await fetch(`${origin}/edition`)).status).toBe(404);
    } finally {
      await intake.stop();
      await backend.close();
      await destroy();
    }
  });
});
