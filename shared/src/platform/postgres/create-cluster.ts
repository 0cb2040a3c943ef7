import { execFile } from 'node:child_process';
import { access, chown, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { OperatorError } from '../operator-error.js';
import { bareEnvironment, clusterArgument } from './cluster-layout.js';
import type { PostgresBinaries } from './postgres-binaries.js';
import type { ServerAccount } from './server-account.js';

const run = promisify(execFile);

/** isCluster tells whether `directory` holds a Postgres cluster. */
export async function isCluster(directory: string): Promise<boolean> {
  return access(join(directory, 'PG_VERSION')).then(
    () => true,
    () => false,
  );
}

/**
 * createCluster runs initdb beside `cluster` and moves the result into place, so that a killed
 * initdb leaves no half cluster behind. UTF-8 under C.UTF-8: with lc_ctype=C pg_trgm would find
 * nothing in Arabic.
 */
export async function createCluster(
  cluster: string,
  superuserPassword: string,
  binaries: PostgresBinaries,
  account: ServerAccount | undefined,
): Promise<void> {
  const half = await mkdtemp(`${cluster}.new-`);
  // Not beside the cluster: the server's account may have no way into the folders above it.
  const secrets = await mkdtemp(secretsOf(cluster));
  const passwordFile = join(secrets, 'password');
  await writeFile(passwordFile, superuserPassword, { mode: 0o600 });
  try {
    if (account) {
      for (const path of [half, secrets, passwordFile]) {
        await chown(path, account.uid, account.gid);
      }
    }
    await run(
      binaries.initdb,
      [
        ...['-D', clusterArgument(half), '--username=postgres', `--pwfile=${passwordFile}`],
        ...['--encoding=UTF8', '--locale=C.UTF-8', '--auth=scram-sha-256', '--no-instructions'],
      ],
      { ...account, cwd: half, env: bareEnvironment() },
    );
    await rename(half, cluster);
  } catch (error) {
    // The quicker of two that start together clears away what is not in place, this half too.
    if (await isCluster(cluster)) return;
    const { stderr } = error as { stderr?: string };
    if (/No space left on device/.test(stderr ?? ''))
      throw new OperatorError(
        `There is no room for a database in ${dirname(cluster)}. Free 200 MB there, or set DATA_DIR to another disk.`,
      );
    throw new Error(`Postgres could not be set up in ${cluster}: ${stderr ?? String(error)}`, {
      cause: error,
    });
  } finally {
    await rm(half, { recursive: true, force: true });
    await rm(secrets, { recursive: true, force: true });
  }
}

/** removeHalfClusters clears away what an initdb that was killed has left of `cluster`, its password too. */
export async function removeHalfClusters(cluster: string): Promise<void> {
  for (const prefix of [`${cluster}.new-`, secretsOf(cluster)]) {
    const folder = dirname(prefix);
    const left = (await readdir(folder)).filter((name) => name.startsWith(basename(prefix)));
    for (const name of left) await rm(join(folder, name), { recursive: true, force: true });
  }
}

function secretsOf(cluster: string): string {
  const tag = createHash('sha256').update(cluster).digest('hex').slice(0, 12);
  return join(tmpdir(), `dragoman-initdb-${tag}-`);
}
