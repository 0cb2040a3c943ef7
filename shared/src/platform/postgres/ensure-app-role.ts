import { connectAdmin } from './connect-admin.js';

/** appRole is the application's role and the name of the one database it owns. */
export const appRole = 'dragoman';

/**
 * ensureAppRole makes the application's own role, with no privilege beyond owning its database,
 * and that database; running it again changes nothing.
 */
export async function ensureAppRole(
  port: number,
  passwords: { superuser: string; app: string },
  options: { createDatabases: boolean },
): Promise<void> {
  const client = await connectAdmin(port, passwords.superuser);
  try {
    const grant = options.createDatabases ? 'CREATEDB' : 'NOCREATEDB';
    const attributes = `LOGIN NOSUPERUSER NOCREATEROLE ${grant} PASSWORD ${client.escapeLiteral(passwords.app)}`;
    const roles = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [appRole]);
    await client.query(`${roles.rowCount ? 'ALTER' : 'CREATE'} ROLE ${appRole} ${attributes}`);
    const found = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [appRole]);
    if (!found.rowCount) await client.query(`CREATE DATABASE ${appRole} OWNER ${appRole}`);
    await client.query(`REVOKE CONNECT ON DATABASE ${appRole} FROM PUBLIC`);
  } finally {
    await client.end();
  }
}
