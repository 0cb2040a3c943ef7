import { createHash } from 'node:crypto';
import { sql, type RawBuilder } from 'kysely';
import type pg from 'pg';

/** How many statements a process prepares; each costs every connection some memory in the server. */
const mostPrepared = 100;
const mark = '/* prepared */';
const names = new Map<string, string>();

/**
 * prepared marks a query to be planned once a connection instead of at every call, for what is asked all
 * day. Its shape must not follow its values: what varies goes into parameters, else it fills the server.
 */
export function prepared<T>(query: RawBuilder<T>): RawBuilder<T> {
  return sql<T>`${sql.raw(mark)} ${query}`;
}

/** prepareMarked makes the connections of a pool give marked queries a name, which is how Postgres keeps their plan. */
export function prepareMarked(pool: pg.Pool): void {
  pool.on('connect', (client) => {
    const query = client.query.bind(client) as (...args: unknown[]) => unknown;
    const named = (text: unknown, values: unknown, ...rest: unknown[]) => {
      const name = typeof text === 'string' ? nameOf(text) : null;
      return name === null ? query(text, values, ...rest) : query({ name, text, values }, ...rest);
    };
    client.query = named as typeof client.query;
  });
}

function nameOf(text: string): string | null {
  if (!text.startsWith(mark)) return null;
  const known = names.get(text);
  if (known !== undefined || names.size >= mostPrepared) return known ?? null;
  const name = `q_${createHash('sha256').update(text).digest('hex').slice(0, 32)}`;
  names.set(text, name);
  return name;
}
