import { sql, type Kysely } from 'kysely';

/** People at work: who is here, whose hands are on a segment, what is asked, and what each should hear of. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of [comments, presence, questions, notifications, filters, queue])
    await sql.raw(statement).execute(db);
}

const comments = `
  ALTER TABLE comment ADD COLUMN mentions text[] NOT NULL DEFAULT '{}';
`;

// Presence and leases are worth nothing after a crash: unlogged, they cost the log nothing.
const presence = `
  CREATE UNLOGGED TABLE presence (
    page uuid PRIMARY KEY,
    person_id text NOT NULL REFERENCES "user" (id) ON DELETE CASCADE,
    translation_id uuid NOT NULL,
    segment_id uuid,
    typing boolean NOT NULL DEFAULT false,
    since timestamptz NOT NULL,
    expires_at timestamptz NOT NULL
  );
  CREATE INDEX presence_translation ON presence (translation_id);
  CREATE UNLOGGED TABLE segment_lease (
    segment_id uuid PRIMARY KEY,
    translation_id uuid NOT NULL,
    person_id text NOT NULL REFERENCES "user" (id) ON DELETE CASCADE,
    page uuid NOT NULL,
    since timestamptz NOT NULL,
    expires_at timestamptz NOT NULL
  );
  CREATE INDEX segment_lease_translation ON segment_lease (translation_id);
  CREATE TABLE recovered_text (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    translation_id uuid NOT NULL REFERENCES translation (id),
    segment_id uuid NOT NULL REFERENCES segment (id),
    person_id text NOT NULL REFERENCES "user" (id) ON DELETE CASCADE,
    taken_by text REFERENCES "user" (id),
    base_version integer NOT NULL,
    paragraphs jsonb NOT NULL,
    at timestamptz NOT NULL DEFAULT now(),
    settled_at timestamptz
  );
  CREATE UNIQUE INDEX recovered_text_open ON recovered_text (segment_id, person_id)
    WHERE settled_at IS NULL;
`;

const questions = `
  CREATE TABLE question (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    translation_id uuid NOT NULL REFERENCES translation (id),
    article_id uuid NOT NULL REFERENCES article (id),
    segment_id uuid REFERENCES segment (id),
    quote text NOT NULL,
    body text NOT NULL,
    asked_by text NOT NULL REFERENCES "user" (id),
    asked_at timestamptz NOT NULL DEFAULT now(),
    answer text,
    answered_by text REFERENCES "user" (id),
    answered_at timestamptz,
    withdrawn_at timestamptz
  );
  CREATE INDEX question_translation ON question (translation_id, asked_at);
  CREATE INDEX question_open ON question (article_id) WHERE answered_at IS NULL AND withdrawn_at IS NULL;
  ALTER TABLE translation ADD COLUMN open_questions integer NOT NULL DEFAULT 0;
`;

// One unread line a matter: what happens again counts up and moves to the top.
const notifications = `
  CREATE TABLE notification (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    person_id text NOT NULL REFERENCES "user" (id) ON DELETE CASCADE,
    kind text NOT NULL,
    matter text NOT NULL,
    translation_id uuid REFERENCES translation (id),
    segment_id uuid,
    by text REFERENCES "user" (id),
    detail jsonb NOT NULL DEFAULT '{}',
    times integer NOT NULL DEFAULT 1,
    at timestamptz NOT NULL DEFAULT now(),
    read_at timestamptz,
    moot_at timestamptz
  );
  CREATE UNIQUE INDEX notification_unread ON notification (person_id, kind, matter)
    WHERE read_at IS NULL AND moot_at IS NULL;
  CREATE INDEX notification_list ON notification (person_id, at DESC, id DESC) WHERE moot_at IS NULL;
  CREATE INDEX notification_matter ON notification (kind, matter) WHERE read_at IS NULL AND moot_at IS NULL;
  CREATE TABLE muted_notification (
    person_id text NOT NULL REFERENCES "user" (id) ON DELETE CASCADE,
    kind text NOT NULL,
    PRIMARY KEY (person_id, kind)
  );
`;

const filters = `
  CREATE TABLE saved_filter (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    person_id text NOT NULL REFERENCES "user" (id) ON DELETE CASCADE,
    name text NOT NULL,
    query jsonb NOT NULL,
    shared boolean NOT NULL DEFAULT false,
    created_at timestamptz NOT NULL DEFAULT now(),
    UNIQUE (person_id, name)
  );
`;

const queue = `
  CREATE INDEX translation_recent ON translation (state, updated_at DESC, id);
  CREATE INDEX article_section ON article (section);
`;
