import { readFile, readlink, realpath, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';

/** Postmaster is what postmaster.pid tells of the server that holds a cluster. */
export interface Postmaster {
  pid: number;
  port: number;
}

/** isAlive tells whether a process with this id exists, whoever owns it. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as { code?: string }).code === 'EPERM';
  }
}

/**
 * runningPostmaster reads the pid file of `cluster` and returns the server it names, if that
 * process lives and really is the Postgres of this directory: after a crash the number may belong
 * to another program.
 */
export async function runningPostmaster(cluster: string): Promise<Postmaster | undefined> {
  const named = await readPostmasterFile(cluster);
  if (named === undefined || !isAlive(named.pid)) return undefined;
  return (await isPostgresOf(cluster, named.pid)) ? named : undefined;
}

/**
 * removeReusedPostmasterFile clears a pid file whose number now belongs to another program:
 * Postgres itself clears one whose process is gone, but would take that program for a server.
 */
export async function removeReusedPostmasterFile(cluster: string): Promise<void> {
  const named = await readPostmasterFile(cluster);
  if (named === undefined || !isAlive(named.pid)) return;
  if (await isPostgresOf(cluster, named.pid)) return;
  await rm(join(cluster, 'postmaster.pid'), { force: true });
}

async function readPostmasterFile(cluster: string): Promise<Postmaster | undefined> {
  const text = await readFile(join(cluster, 'postmaster.pid'), 'utf8').catch(() => '');
  const lines = text.split('\n');
  const [pid, port] = [Number(lines[0]), Number(lines[3])];
  return pid > 0 && port > 0 ? { pid, port } : undefined;
}

async function isPostgresOf(cluster: string, pid: number): Promise<boolean> {
  // Elsewhere there is no /proc to ask; logging in with this cluster's password settles it there.
  if (process.platform !== 'linux') return true;
  try {
    const [program, directory] = await Promise.all([
      readlink(`/proc/${pid}/exe`),
      readlink(`/proc/${pid}/cwd`),
    ]);
    const name = basename(program.replace(/ \(deleted\)$/, ''));
    return name === 'postgres' && directory === (await realpath(cluster));
  } catch {
    return false;
  }
}
