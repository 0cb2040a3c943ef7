import { clusterLayout } from './cluster-layout.js';
import { readCredentials } from './credentials.js';
import { appRole } from './ensure-app-role.js';
import { runningPostmaster } from './postmaster-file.js';

/** embeddedUrl is the address of an embedded Postgres, logging in as the application's role. */
export function embeddedUrl(port: number, password: string): string {
  return `postgres://${appRole}:${password}@127.0.0.1:${port}/${appRole}`;
}

/**
 * runningEmbeddedUrl is the address of the embedded Postgres whose data lies in `dataDir` while it runs;
 * undefined when there is none or it is down.
 */
export async function runningEmbeddedUrl(dataDir: string): Promise<string | undefined> {
  const layout = clusterLayout(dataDir);
  const credentials = await readCredentials(layout.credentials);
  const server = await runningPostmaster(layout.cluster);
  return credentials && server && embeddedUrl(server.port, credentials.app);
}
