import { Kysely, PostgresDialect, sql, type RawBuilder } from 'kysely';
import pg from 'pg';
import type { Database, Db } from './database.js';
import { prepareMarked } from './prepared.js';
import { readInstant } from './read-instant.js';

const { INT8, TIMESTAMPTZ } = pg.types.builtins;

const types: pg.CustomTypesConfig = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    (format === 'binary' ? undefined : parsers.get(oid)) ?? pg.types.getTypeParser(oid, format),
} as pg.CustomTypesConfig;

const parsers = new Map<number, (text: string) => unknown>([
  // Sequence numbers and costs stay far below 2^53; strings in their place would only spread parsing.
  [INT8, Number],
  [TIMESTAMPTZ, readInstant],
]);

export interface ConnectOptions {
  /** Most connections held at once; 10 unless told. */
  readonly max?: number;
  /** Called when an idle connection breaks, which the pool then replaces. */
  readonly onIdleError?: (error: Error) => void;
}

/** createPool opens a pg pool with the time limits that keep a half-dead socket from hanging a caller. */
export function createPool(url: string, options: ConnectOptions = {}): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max: options.max ?? 10,
    types,
    query_timeout: 20_000,
    connectionTimeoutMillis: 5_000,
    idleTimeoutMillis: 30_000,
    keepAlive: true,
  });
  pool.on('error', options.onIdleError ?? (() => {}));
  // One that breaks while it is lent rejects its query; its error event has no other listener then.
  pool.on('connect', (client) => client.on('error', () => {}));
  prepareMarked(pool);
  return pool;
}

/** connect makes the typed query builder over a pool for the database at `url`; `destroy()` closes both. */
export function connect(url: string, options: ConnectOptions = {}): Db {
  return new Kysely<Database>({ dialect: new PostgresDialect({ pool: createPool(url, options) }) });
}

/** jsonb writes a value into a jsonb column. */
export function jsonb<T>(value: T): RawBuilder<string> {
  return sql`${JSON.stringify(value)}::jsonb`;
}
