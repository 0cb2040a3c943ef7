import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { connect } from '../db/index.js';
import { testPostgresUrl } from '../testing/test-database.js';
import { explainFailure } from './explain-failure.js';
import { OperatorError } from './operator-error.js';

async function failureOf(url: string): Promise<string> {
  const db = connect(url, { max: 1 });
  try {
    await db.selectFrom('desk_setting').selectAll().execute();
    throw new Error('somebody answered');
  } catch (error) {
    return explainFailure(error, url);
  } finally {
    await db.destroy();
  }
}

it('says in one sentence what is wrong with a database that cannot be reached, without its password', async () => {
  const real = new URL(testPostgresUrl());
  const at = (change: (url: URL) => void) => {
    const url = new URL(real);
    change(url);
    return failureOf(url.href);
  };
  const away = await at((url) => (url.port = '1'));
  expect(away).toMatch(/^DATABASE_URL \(\S+:1\/\S*\): nothing answers there\. Start Postgres/);
  const wrong = await at((url) => (url.password = 'canary-password'));
  expect(wrong).toContain('the user name or the password is wrong');
  expect(wrong).not.toContain('canary-password');
  expect(await at((url) => (url.pathname = '/no_such_desk'))).toContain('no such database');
});

it('repeats what is already a sentence, and keeps the stack of what is not', () => {
  expect(explainFailure(new OperatorError('Port 80 is taken.'))).toBe('Port 80 is taken.');
  expect(explainFailure(new Error('surprise'))).toContain('explain-failure.test');
});

it('says which folder cannot be used, and why', async () => {
  const file = fileURLToPath(import.meta.url);
  const failure: unknown = await mkdir(join(file, 'data'), { recursive: true }).catch(
    (error: unknown) => error,
  );
  expect(explainFailure(failure)).toBe(
    `${join(file, 'data')} cannot be used: a part of it is a file, not a folder. Mend that, or set DATA_DIR to a folder of yours.`,
  );
});
