import pg from 'pg';

/** connectAdmin logs in as the superuser of an embedded Postgres, in its `postgres` database. */
export async function connectAdmin(
  port: number,
  password: string,
  database = 'postgres',
): Promise<pg.Client> {
  const client = new pg.Client({
    host: '127.0.0.1',
    port,
    user: 'postgres',
    password,
    database,
    keepAlive: true,
    connectionTimeoutMillis: 5_000,
    application_name: 'dragoman-supervisor',
  });
  // Without a listener a server that goes away would end this process too.
  client.on('error', () => {});
  await client.connect();
  return client;
}
