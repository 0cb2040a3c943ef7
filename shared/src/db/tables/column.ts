import type { ColumnType } from 'kysely';

/** A jsonb column: read as a value, written as JSON text (see `jsonb`). */
export type Json<T> = ColumnType<T, string, string>;
/** A jsonb column with a default. */
export type JsonWithDefault<T> = ColumnType<T, string | undefined, string>;
/** A timestamp that the database fills in when nothing is given. */
export type Stamped = ColumnType<Date, Date | undefined, Date>;
