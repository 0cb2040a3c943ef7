import { sql, type Kysely } from 'kysely';

/** A desk's own units among a million of other tools' are listed and exported without reading those. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw('CREATE INDEX memory_unit_origin ON memory_unit (origin, number)').execute(db);
}
