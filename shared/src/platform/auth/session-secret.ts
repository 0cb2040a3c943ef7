import { randomBytes } from 'node:crypto';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * sessionSecret returns the environment's secret, or one kept in the data directory (mode 0600) so that
 * people stay signed in across restarts of a desk that runs in one process.
 */
export async function sessionSecret(given: string | undefined, dataDir: string): Promise<string> {
  if (given !== undefined) return given;
  const file = join(dataDir, 'session-secret');
  await mkdir(dataDir, { recursive: true });
  // Written whole before it gets its name: a process killed in between must leave no empty secret.
  const half = `${file}.${randomBytes(4).toString('hex')}`;
  await writeFile(half, randomBytes(32).toString('base64url'), { mode: 0o600 });
  try {
    await link(half, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    await rm(half, { force: true });
  }
  return (await readFile(file, 'utf8')).trim();
}
