import { mkdir, realpath } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';
import type { Logger } from '../logger.js';
import { OperatorError } from '../operator-error.js';
import { clusterLayout } from './cluster-layout.js';
import { connectAdmin } from './connect-admin.js';
import { createCluster, isCluster, removeHalfClusters } from './create-cluster.js';
import { createCredentials, readCredentials, type Credentials } from './credentials.js';
import { ensureAppRole } from './ensure-app-role.js';
import { findPostgresBinaries } from './postgres-binaries.js';
import {
  removeReusedPostmasterFile,
  runningPostmaster,
  type Postmaster,
} from './postmaster-file.js';
import { embeddedUrl } from './running-embedded.js';
import { binariesFor, serverAccount } from './server-account.js';
import {
  startPostmaster,
  stopPostmaster,
  untilItAnswers,
  type PostmasterOptions,
} from './start-postmaster.js';

// Any number does, as long as every Dragoman asks for the same one.
const instanceLock = 7_426_001;

/** DataDirInUseError says that another running Dragoman holds the data directory. */
export class DataDirInUseError extends OperatorError {
  override name = 'DataDirInUseError';
}

/** EmbeddedPostgres is a running Postgres of our own; `url` logs in as the application's role. */
export interface EmbeddedPostgres {
  url: string;
  port: number;
  /** true when a server left behind by a killed process was taken over */
  adopted: boolean;
  stop(): Promise<void>;
}

/** EmbeddedPostgresOptions: `settings` are server settings, `createDatabases` is for test runs. */
export interface EmbeddedPostgresOptions {
  dataDir: string;
  logger: Logger;
  settings?: Readonly<Record<string, string>>;
  createDatabases?: boolean;
}

/**
 * startEmbeddedPostgres starts, or takes over, the Postgres whose data lies in `dataDir`, and
 * keeps it running on the same port until `stop()`. Throws DataDirInUseError when another process
 * has it.
 */
export async function startEmbeddedPostgres(
  options: EmbeddedPostgresOptions,
): Promise<EmbeddedPostgres> {
  const { logger } = options;
  await mkdir(options.dataDir, { recursive: true });
  const dataDir = await realpath(options.dataDir);
  const layout = clusterLayout(dataDir);
  const account = await serverAccount();
  const binaries = await binariesFor(account, await findPostgresBinaries());
  const credentials =
    (await readCredentials(layout.credentials)) ?? (await createCredentials(layout.credentials));
  if (!(await isCluster(layout.cluster))) {
    logger.info({ dataDir }, 'setting up the database');
    await createCluster(layout.cluster, credentials.superuser, binaries, account);
  }

  const postmaster: PostmasterOptions = {
    layout,
    binaries,
    account,
    superuserPassword: credentials.superuser,
    settings: options.settings ?? {},
  };
  const first = await adoptOrStart(postmaster, undefined);
  let server = first.server;
  let lock = await lockInstance(server, credentials, dataDir);
  await removeHalfClusters(layout.cluster);
  await ensureAppRole(server.port, credentials, {
    createDatabases: options.createDatabases ?? false,
  });
  logger.info({ port: server.port, adopted: first.adopted }, 'database is up');

  let stopping = false;
  let recovery: Promise<void> = Promise.resolve();
  const watch = () =>
    lock.once('end', () => {
      if (!stopping) recovery = recover();
    });
  async function recover(): Promise<void> {
    logger.error({ port: server.port }, 'database connection lost; bringing the database back');
    for (let wait = 50; !stopping; wait = Math.min(wait * 2, 2_000)) {
      try {
        server = (await adoptOrStart(postmaster, server.port)).server;
        lock = await lockInstance(server, credentials, dataDir);
        watch();
        logger.info({ port: server.port }, 'database is up again');
        return;
      } catch (error) {
        // The dead server's own children may hold its memory for a moment longer.
        logger.warn({ err: error }, 'database is not back yet');
        await sleep(wait);
      }
    }
  }
  watch();

  async function stop(): Promise<void> {
    if (stopping) return;
    stopping = true;
    await recovery;
    await lock.end().catch(() => {});
    await stopPostmaster(layout.cluster, server);
    logger.info('database stopped');
  }
  return {
    url: embeddedUrl(server.port, credentials.app),
    port: server.port,
    adopted: first.adopted,
    stop,
  };
}

async function adoptOrStart(
  options: PostmasterOptions,
  port: number | undefined,
): Promise<{ server: Postmaster; adopted: boolean }> {
  const { cluster } = options.layout;
  for (let attempt = 1; ; attempt++) {
    const running = await runningPostmaster(cluster);
    try {
      if (running) {
        const ended = async () =>
          (await runningPostmaster(cluster))?.pid === running.pid ? undefined : 'it went away';
        await untilItAnswers(running, options.superuserPassword, ended);
        return { server: running, adopted: true };
      }
      await removeReusedPostmasterFile(cluster);
      return { server: await startPostmaster(options, port), adopted: false };
    } catch (error) {
      // The server was just going down, or another process started one, or the port was taken.
      if (attempt === 3) throw error;
    }
  }
}

async function lockInstance(
  server: Postmaster,
  credentials: Credentials,
  dataDir: string,
): Promise<pg.Client> {
  const client = await connectAdmin(server.port, credentials.superuser);
  // A process killed a moment ago may still be connected: its lock goes when the server notices.
  for (let attempt = 0; attempt < 10; attempt++) {
    const answer = await client.query<{ locked: boolean }>(
      'SELECT pg_try_advisory_lock($1) AS locked',
      [instanceLock],
    );
    if (answer.rows[0]?.locked) return client;
    await sleep(50);
  }
  await client.end();
  throw new DataDirInUseError(
    `Another Dragoman already uses the data directory ${dataDir}. ` +
      'Stop it first, or give this one a DATA_DIR of its own.',
  );
}
