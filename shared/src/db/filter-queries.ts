import type { Selectable } from 'kysely';
import { jsonb } from './connect.js';
import type { Db } from './database.js';
import type { SavedFilterTable } from './tables/collaboration.js';

export type SavedFilterRow = Selectable<SavedFilterTable>;

/** More would be a second queue to search through. */
const mostFilters = 50;

/** filtersFor reads the narrowings a person kept, and those that are there for everybody. */
export async function filtersFor(db: Db, personId: string): Promise<SavedFilterRow[]> {
  return db
    .selectFrom('saved_filter')
    .selectAll()
    .where((eb) => eb.or([eb('person_id', '=', personId), eb('shared', '=', true)]))
    .orderBy('shared', 'desc')
    .orderBy('created_at')
    .orderBy('id')
    .execute();
}

/** keepFilter stores a narrowing under its name, replacing that person's of the same name; null when they have too many. */
export async function keepFilter(
  db: Db,
  filter: Pick<SavedFilterRow, 'person_id' | 'name' | 'query' | 'shared'>,
): Promise<SavedFilterRow | null> {
  const { count } = await db
    .selectFrom('saved_filter')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('person_id', '=', filter.person_id)
    .where('name', '!=', filter.name)
    .executeTakeFirstOrThrow();
  if (Number(count) >= mostFilters) return null;
  const values = { ...filter, query: jsonb(filter.query) };
  const { query, shared } = values;
  return db
    .insertInto('saved_filter')
    .values(values)
    .onConflict((conflict) =>
      conflict.columns(['person_id', 'name']).doUpdateSet({ query, shared }),
    )
    .returningAll()
    .executeTakeFirstOrThrow();
}

/** dropFilter forgets a narrowing: one's own, or for an admin a shared one. True when there was one. */
export async function dropFilter(
  db: Db,
  id: string,
  personId: string,
  isAdmin: boolean,
): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('saved_filter')
    .where('id', '=', id)
    .where((eb) =>
      eb.or([eb('person_id', '=', personId), ...(isAdmin ? [eb('shared', '=', true)] : [])]),
    )
    .executeTakeFirst();
  return numDeletedRows > 0n;
}
