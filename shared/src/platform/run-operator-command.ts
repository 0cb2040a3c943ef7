import { join } from 'node:path';
import { connect, type Db } from '../db/index.js';
import { explainFailure } from './explain-failure.js';
import { loadEnv, type Env } from './load-env.js';
import { OperatorError } from './operator-error.js';
import { runningEmbeddedUrl } from './postgres/running-embedded.js';

/**
 * runOperatorCommand runs a command of the operator's on the desk's database and ends the process with the code
 * that `command` answers, or with 2 and a sentence when it cannot be run. The database is the one of
 * DATABASE_URL; without it, the embedded one of DATA_DIR while `npm start` keeps it running.
 */
export async function runOperatorCommand(
  command: (db: Db, env: Env) => Promise<number>,
): Promise<void> {
  let databaseUrl: string | undefined;
  try {
    const env = loadEnv();
    databaseUrl = env.DATABASE_URL ?? (await runningEmbeddedUrl(join(env.DATA_DIR, 'postgres')));
    if (databaseUrl === undefined)
      throw new OperatorError(
        'There is no database to work on. Set DATABASE_URL, or start the desk of this folder with npm start ' +
          'and run the command beside it.',
      );
    const db = connect(databaseUrl, { max: 2 });
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
