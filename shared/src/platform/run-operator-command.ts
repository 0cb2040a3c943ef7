import { connect, type Db } from '../db/index.js';
import { explainFailure } from './explain-failure.js';
import { loadEnv, type Env } from './load-env.js';
import { requireEnv } from './require-env.js';

/**
 * runOperatorCommand runs a command of the operator's on the database of DATABASE_URL and ends the process with
 * the code that `command` answers, or with 2 and a sentence when it cannot be run.
 */
export async function runOperatorCommand(
  command: (db: Db, env: Env) => Promise<number>,
): Promise<void> {
  let databaseUrl: string | undefined;
  try {
    const env = loadEnv();
    databaseUrl = env.DATABASE_URL;
    const { DATABASE_URL: url } = requireEnv(env, { DATABASE_URL: 'it names the desk’s database' });
    const db = connect(url, { max: 2 });
    try {
      process.exitCode = await command(db, env);
    } finally {
      await db.destroy();
    }
  } catch (error) {
    process.stderr.write(`${explainFailure(error, databaseUrl)}\n`);
    process.exitCode = 2;
  }
}
