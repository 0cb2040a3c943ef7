import { join } from 'node:path';

/** ClusterLayout says where everything of one embedded Postgres lies. */
export interface ClusterLayout {
  /** the Postgres data directory */
  cluster: string;
  /** passwords of the two roles, readable by the owner only */
  credentials: string;
  log: string;
}

/** clusterLayout places the files of an embedded Postgres inside `dataDir`. */
export function clusterLayout(dataDir: string): ClusterLayout {
  return {
    cluster: join(dataDir, 'postgres'),
    credentials: join(dataDir, 'postgres-credentials.json'),
    log: join(dataDir, 'postgres.log'),
  };
}

/**
 * clusterArgument is what `-D` gets. A server started by root runs as another account, to which a
 * directory above the cluster may be closed (/root is); its working directory, set before the
 * account changes, stays open to it, and Linux names that directory /proc/self/cwd.
 */
export function clusterArgument(cluster: string): string {
  return process.platform === 'linux' && process.getuid?.() === 0 ? '/proc/self/cwd' : cluster;
}

/**
 * bareEnvironment is the environment of Postgres' own processes: no key or password of ours, and
 * a locale that does not depend on who starts them.
 */
export function bareEnvironment(): NodeJS.ProcessEnv {
  const { PATH, SystemRoot } = process.env;
  return { PATH, SystemRoot, LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8', TZ: 'UTC' };
}
