import { sql, type Kysely } from 'kysely';

/**
 * The memory: units, the narrow table they are found by, what was learnt of which story, and files brought
 * in with the links that wait for a person. intarray (trusted since Postgres 13) counts shared words.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw(memory).execute(db);
}

const memory = `
  CREATE EXTENSION IF NOT EXISTS intarray;

  CREATE TABLE memory_import (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    kind text NOT NULL CHECK (kind IN ('tmx', 'archive')),
    name text NOT NULL,
    header jsonb,
    report jsonb NOT NULL DEFAULT '{}',
    by text REFERENCES "user" (id),
    at timestamptz NOT NULL DEFAULT now()
  );

  CREATE TABLE memory_unit (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    number bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
    arabic text NOT NULL,
    arabic_marked jsonb,
    english jsonb NOT NULL,
    english_plain text NOT NULL,
    match_key text NOT NULL,
    match_hash text NOT NULL,
    previous_arabic text,
    next_arabic text,
    context_hash text,
    fingerprint text NOT NULL,
    origin text NOT NULL CHECK (origin IN ('desk', 'import', 'archive')),
    reviewed boolean NOT NULL,
    source_id text REFERENCES source (id),
    story text,
    translation_id uuid REFERENCES translation (id),
    segment_id uuid,
    revision_number integer,
    position integer NOT NULL DEFAULT 0,
    author text,
    approved_by text REFERENCES "user" (id),
    approved_at timestamptz,
    import_id uuid REFERENCES memory_import (id),
    tmx jsonb,
    created_at timestamptz NOT NULL DEFAULT now(),
    CHECK ((origin = 'desk') = (translation_id IS NOT NULL))
  );
  CREATE INDEX memory_unit_match ON memory_unit (match_hash);
  CREATE UNIQUE INDEX memory_unit_segment ON memory_unit (translation_id, segment_id)
    WHERE translation_id IS NOT NULL;
  CREATE UNIQUE INDEX memory_unit_brought ON memory_unit (fingerprint) WHERE origin <> 'desk';
  CREATE INDEX memory_unit_import ON memory_unit (import_id, number) WHERE import_id IS NOT NULL;

  CREATE TABLE memory_key (
    number bigint PRIMARY KEY REFERENCES memory_unit (number) ON DELETE CASCADE,
    words integer NOT NULL,
    stems integer[] NOT NULL
  );
  CREATE TABLE memory_english_key (
    number bigint PRIMARY KEY REFERENCES memory_unit (number) ON DELETE CASCADE,
    stems integer[] NOT NULL
  );
  -- The planner's statistics are the memory's word frequencies: keep the ten thousand commonest.
  ALTER TABLE memory_key ALTER COLUMN stems SET STATISTICS 1000;
  ALTER TABLE memory_english_key ALTER COLUMN stems SET STATISTICS 1000;
  CREATE INDEX memory_key_stems ON memory_key USING gin (stems gin__int_ops) WITH (fastupdate = off);
  CREATE INDEX memory_english_key_stems ON memory_english_key
    USING gin (stems gin__int_ops) WITH (fastupdate = off);

  CREATE TABLE memory_story (
    translation_id uuid PRIMARY KEY REFERENCES translation (id),
    publication_version integer NOT NULL,
    content_hash text NOT NULL,
    learnt_at timestamptz NOT NULL
  );

  CREATE TABLE memory_link (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    import_id uuid NOT NULL REFERENCES memory_import (id),
    story text NOT NULL,
    "row" integer NOT NULL,
    position integer NOT NULL,
    arabic jsonb NOT NULL,
    english jsonb NOT NULL,
    certainty real NOT NULL,
    state text NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'kept', 'dropped')),
    by text REFERENCES "user" (id),
    at timestamptz,
    UNIQUE (import_id, "row", position)
  );
  CREATE INDEX memory_link_open ON memory_link (import_id, "row", position) WHERE state = 'open';
`;
