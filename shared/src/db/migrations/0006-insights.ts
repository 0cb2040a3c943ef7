import { sql, type Kysely } from 'kysely';

/** What each publication cost in human effort, and whether the terms and memory it was drafted with held. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(
      `
  CREATE TABLE story_effort (
    publication_id uuid PRIMARY KEY REFERENCES publication (id),
    translation_id uuid NOT NULL REFERENCES translation (id),
    version integer NOT NULL,
    measured_by integer NOT NULL,
    published_at timestamptz NOT NULL,
    section text,
    editor_id text REFERENCES "user" (id),
    engine text,
    model text,
    prompt_version text,
    segments integer NOT NULL,
    drafted integer NOT NULL,
    untouched integer NOT NULL,
    cut integer NOT NULL,
    added integer NOT NULL,
    edits integer NOT NULL,
    words integer NOT NULL,
    final_words integer NOT NULL,
    hter double precision,
    chrf double precision,
    bleu double precision,
    active_ms bigint NOT NULL,
    drafting_s integer,
    waiting_s integer,
    editing_s integer,
    review_s integer,
    release_s integer,
    measured_at timestamptz NOT NULL DEFAULT now()
  );
  CREATE INDEX story_effort_published ON story_effort (published_at) WHERE version = 1;
  CREATE INDEX story_effort_translation ON story_effort (translation_id);

  CREATE TABLE segment_effort (
    publication_id uuid NOT NULL REFERENCES story_effort (publication_id) ON DELETE CASCADE,
    segment_id uuid NOT NULL REFERENCES segment (id),
    draft_id uuid REFERENCES draft (id),
    origin text,
    engine text,
    model text,
    prompt_version text,
    editor_id text REFERENCES "user" (id),
    fate text NOT NULL CHECK (fate IN ('untouched', 'edited', 'cut', 'added')),
    edits integer NOT NULL,
    words integer NOT NULL,
    final_words integer NOT NULL,
    hter double precision,
    chrf double precision,
    saves integer NOT NULL,
    active_ms bigint NOT NULL,
    PRIMARY KEY (publication_id, segment_id)
  );

  CREATE TABLE finding_effort (
    publication_id uuid NOT NULL REFERENCES story_effort (publication_id) ON DELETE CASCADE,
    kind text NOT NULL,
    raised integer NOT NULL,
    mended integer NOT NULL,
    dismissed integer NOT NULL,
    PRIMARY KEY (publication_id, kind)
  );

  CREATE TABLE knowledge_use (
    publication_id uuid NOT NULL REFERENCES story_effort (publication_id) ON DELETE CASCADE,
    segment_id uuid NOT NULL REFERENCES segment (id),
    kind text NOT NULL CHECK (kind IN ('term', 'memory')),
    ref text NOT NULL,
    ar text NOT NULL,
    en text NOT NULL,
    followed boolean NOT NULL,
    kept boolean NOT NULL,
    PRIMARY KEY (publication_id, segment_id, kind, ref)
  );
  CREATE INDEX knowledge_use_ref ON knowledge_use (kind, ref);
`,
    )
    .execute(db);
}
