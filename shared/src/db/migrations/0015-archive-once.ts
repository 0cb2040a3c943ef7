import { sql, type Kysely } from 'kysely';

/** The same archive brought in twice must not ask a person twice about each uncertain link. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(
      `ALTER TABLE memory_import ADD COLUMN content_hash text;
       CREATE UNIQUE INDEX memory_import_archive ON memory_import (content_hash) WHERE kind = 'archive'`,
    )
    .execute(db);
}
