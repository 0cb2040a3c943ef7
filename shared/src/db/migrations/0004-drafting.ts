import { sql, type Kysely } from 'kysely';

/** House style in versions, what calls to the engine may still cost, and how a call's cost is known. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(
      `
  CREATE TABLE style_sheet (
    version integer PRIMARY KEY CHECK (version > 0),
    sheet jsonb NOT NULL,
    note text,
    by text NOT NULL REFERENCES "user" (id),
    at timestamptz NOT NULL DEFAULT now()
  );
  CREATE TRIGGER style_sheet_append_only BEFORE UPDATE OR DELETE ON style_sheet
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
  CREATE TRIGGER style_sheet_whole BEFORE TRUNCATE ON style_sheet
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

  ALTER TABLE engine_call
    ADD COLUMN purpose text NOT NULL DEFAULT 'draft' CHECK (purpose IN ('draft', 'second_pass')),
    ADD COLUMN estimated boolean NOT NULL DEFAULT false;
  CREATE INDEX engine_call_spend ON engine_call (created_at) INCLUDE (cost_micros);

  CREATE TABLE spend_reservation (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    micros bigint NOT NULL CHECK (micros >= 0),
    at timestamptz NOT NULL DEFAULT now()
  );
  CREATE INDEX spend_reservation_at ON spend_reservation (at);
`,
    )
    .execute(db);
}
