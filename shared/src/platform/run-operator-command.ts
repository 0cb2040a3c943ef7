import { connect, type Db } from '../db/index.js';
import { loadEnv, type Env } from './load-env.js';
import { OperatorError } from './operator-error.js';
import { requireEnv } from './require-env.js';

/**
 * runOperatorCommand runs a command of the operator's on the database of DATABASE_URL and ends the process with
 * the code that `command` answers, or with 2 and a sentence when it cannot be run.
 */
export async function runOperatorCommand(
  command: (db: Db, env: Env) => Promise<number>,
): Promise<void> {
  try {
    const env = loadEnv();
    const { DATABASE_URL: url } = requireEnv(env, { DATABASE_URL: 'it names the desk’s database' });
    const db = connect(url, { max: 2 });
    try {
      process.exitCode = await command(db, env);
    } finally {
      await db.destroy();
    }
  } catch (error) {
    const { message, stack } = error as Error;
    process.stderr.write(`${error instanceof OperatorError ? message : stack}\n`);
    process.exitCode = 2;
  }
}
