import { sql, type Kysely } from 'kysely';

/** What split, merge, move and add did to the shape of a story, kept so that it can be taken back. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(
      `
      CREATE TABLE reshape (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        translation_id uuid NOT NULL REFERENCES translation (id),
        command text NOT NULL CHECK (command IN ('split', 'merge', 'move', 'add')),
        by text NOT NULL REFERENCES "user" (id),
        at timestamptz NOT NULL,
        before jsonb NOT NULL,
        after jsonb NOT NULL,
        undone_at timestamptz
      );
      CREATE INDEX reshape_newest ON reshape (translation_id, at DESC) WHERE undone_at IS NULL;`,
    )
    .execute(db);
}
