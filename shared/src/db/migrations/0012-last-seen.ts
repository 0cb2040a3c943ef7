import { sql, type Kysely } from 'kysely';

/** What each person last saw of a translation: versions of segments, whose texts the edit log and the drafts keep. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(
      `
      CREATE TABLE last_seen (
        person_id text NOT NULL REFERENCES "user" (id) ON DELETE CASCADE,
        translation_id uuid NOT NULL REFERENCES translation (id),
        at timestamptz NOT NULL,
        seen jsonb NOT NULL,
        PRIMARY KEY (person_id, translation_id)
      );`,
    )
    .execute(db);
}
