import { execFile } from 'node:child_process';
import { chmod, cp, lstat, mkdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { postgresBinariesAt, type PostgresBinaries } from './postgres-binaries.js';
import { OperatorError } from '../operator-error.js';

/** ServerAccount is the unprivileged system account a Postgres started by root runs as. */
export interface ServerAccount {
  uid: number;
  gid: number;
}

const run = promisify(execFile);

/**
 * serverAccount names the account to run Postgres as: none (undefined) for an ordinary user, and
 * for root `postgres` or else `nobody`, because Postgres refuses to run as root. It must be in
 * /etc/passwd: initdb looks its own name up.
 */
export async function serverAccount(): Promise<ServerAccount | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  const passwd = await readFile('/etc/passwd', 'utf8');
  for (const name of ['postgres', 'nobody']) {
    const fields = passwd
      .split('\n')
      .find((line) => line.startsWith(`${name}:`))
      ?.split(':');
    if (fields) return { uid: Number(fields[2]), gid: Number(fields[3]) };
  }
  throw new OperatorError(
    'Postgres does not run as root, and this machine has neither a `postgres` nor a `nobody` ' +
      'account. Start Dragoman as an ordinary user, or set DATABASE_URL.',
  );
}

/**
 * binariesFor returns binaries that the account can execute: the given ones, or, where a directory
 * above them is closed to it (a clone under /root), a copy in a directory only root can write.
 */
export async function binariesFor(
  account: ServerAccount | undefined,
  installed: PostgresBinaries,
): Promise<PostgresBinaries> {
  if (account === undefined || (await canExecute(account, installed))) return installed;
  // By path and age: after an upgrade the old copy must not be taken for the new one.
  const { mtimeMs, size } = await stat(installed.postgres);
  const identity = `${installed.root} ${mtimeMs} ${size}`;
  const name = createHash('sha256').update(identity).digest('hex').slice(0, 12);
  for (const parent of ['/var/cache', '/var/lib', '/opt']) {
    const copy = postgresBinariesAt(join(parent, 'dragoman', `postgres-${name}`));
    if (await isOwnedByRoot(copy.root)) {
      if (await canExecute(account, copy)) return copy;
      await rm(copy.root, { recursive: true, force: true });
    }
    const copied = await copyTree(installed.root, copy.root).then(
      () => true,
      () => false,
    );
    if (copied && (await canExecute(account, copy))) return copy;
  }
  throw new OperatorError(
    `Postgres runs as user id ${account.uid}, which may not execute ${installed.postgres}. ` +
      'Move the project to a directory others may enter, start it as an ordinary user, ' +
      'or set DATABASE_URL.',
  );
}

async function copyTree(from: string, to: string): Promise<void> {
  const parent = join(to, '..');
  await mkdir(parent, { recursive: true, mode: 0o755 });
  await chmod(parent, 0o755);
  const half = `${to}.${process.pid}`;
  await cp(from, half, { recursive: true, verbatimSymlinks: true });
  await chmod(half, 0o755);
  await rename(half, to);
}

async function isOwnedByRoot(path: string): Promise<boolean> {
  const found = await lstat(path).catch(() => undefined);
  return found !== undefined && found.isDirectory() && found.uid === 0;
}

async function canExecute(account: ServerAccount, binaries: PostgresBinaries): Promise<boolean> {
  // Both are asked: each loads libraries of its own from beside itself.
  return Promise.all(
    [binaries.postgres, binaries.initdb].map((program) =>
      run(program, ['--version'], { ...account, cwd: '/', env: {} }),
    ),
  ).then(
    () => true,
    () => false,
  );
}
