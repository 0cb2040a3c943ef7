import { sql, type Kysely } from 'kysely';

/** A setting is changed from the version its reader saw, so that two admins at once lose nothing. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw('ALTER TABLE desk_setting ADD COLUMN version integer NOT NULL DEFAULT 1')
    .execute(db);
}
