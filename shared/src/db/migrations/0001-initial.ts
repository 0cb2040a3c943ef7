import { sql, type Kysely } from 'kysely';

/** The first shape of the desk's database. Later migrations only add. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of [people, intake, line, record, publishing, upkeep, guards])
    await sql.raw(statement).execute(db);
}

/** People and sessions: the columns better-auth 1.7 expects, named as it names them. */
const people = `
  CREATE EXTENSION IF NOT EXISTS pg_trgm;

  CREATE TABLE "user" (
    id text PRIMARY KEY,
    name text NOT NULL,
    email text NOT NULL UNIQUE,
    "emailVerified" boolean NOT NULL DEFAULT false,
    image text,
    "createdAt" timestamptz NOT NULL DEFAULT now(),
    "updatedAt" timestamptz NOT NULL DEFAULT now(),
    role text,
    banned boolean DEFAULT false,
    "banReason" text,
    "banExpires" timestamptz,
    locale text NOT NULL DEFAULT 'en'
  );
  CREATE TABLE session (
    id text PRIMARY KEY,
    "expiresAt" timestamptz NOT NULL,
    token text NOT NULL UNIQUE,
    "createdAt" timestamptz NOT NULL DEFAULT now(),
    "updatedAt" timestamptz NOT NULL DEFAULT now(),
    "ipAddress" text,
    "userAgent" text,
    "userId" text NOT NULL REFERENCES "user" (id) ON DELETE CASCADE,
    "impersonatedBy" text
  );
  CREATE INDEX session_user ON session ("userId");
  CREATE TABLE account (
    id text PRIMARY KEY,
    "accountId" text NOT NULL,
    "providerId" text NOT NULL,
    "userId" text NOT NULL REFERENCES "user" (id) ON DELETE CASCADE,
    "accessToken" text,
    "refreshToken" text,
    "idToken" text,
    "accessTokenExpiresAt" timestamptz,
    "refreshTokenExpiresAt" timestamptz,
    scope text,
    password text,
    "createdAt" timestamptz NOT NULL DEFAULT now(),
    "updatedAt" timestamptz NOT NULL DEFAULT now()
  );
  CREATE INDEX account_user ON account ("userId");
  CREATE TABLE verification (
    id text PRIMARY KEY,
    identifier text NOT NULL,
    value text NOT NULL,
    "expiresAt" timestamptz NOT NULL,
    "createdAt" timestamptz NOT NULL DEFAULT now(),
    "updatedAt" timestamptz NOT NULL DEFAULT now()
  );
  CREATE INDEX verification_identifier ON verification (identifier);
`;

/** What the Arabic edition hands in. */
const intake = `
  CREATE TABLE source (
    id text PRIMARY KEY,
    name text NOT NULL,
    home_url text,
    created_at timestamptz NOT NULL DEFAULT now()
  );
  CREATE TABLE source_key (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    source_id text NOT NULL REFERENCES source (id),
    name text NOT NULL,
    prefix text NOT NULL UNIQUE,
    hash text NOT NULL,
    scopes text[] NOT NULL,
    expires_at timestamptz,
    revoked_at timestamptz,
    last_used_at timestamptz,
    created_by text REFERENCES "user" (id),
    created_at timestamptz NOT NULL DEFAULT now()
  );
  CREATE TABLE article (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    source_id text NOT NULL REFERENCES source (id),
    external_id text NOT NULL,
    url text,
    published_at timestamptz,
    byline text,
    section text,
    priority text NOT NULL DEFAULT 'normal' CHECK (priority IN ('normal', 'urgent')),
    due_at timestamptz,
    note text,
    headline text NOT NULL,
    words integer NOT NULL,
    search_text text NOT NULL,
    version integer NOT NULL,
    submitted_by text REFERENCES "user" (id),
    received_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    withdrawn_at timestamptz,
    withdrawn_reason text,
    UNIQUE (source_id, external_id)
  );
  CREATE INDEX article_search ON article USING gin (search_text gin_trgm_ops);
  CREATE INDEX article_submitter ON article (submitted_by, received_at DESC);
  CREATE TABLE source_version (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    article_id uuid NOT NULL REFERENCES article (id),
    number integer NOT NULL,
    content_hash text NOT NULL,
    raw bytea NOT NULL,
    cleaning jsonb NOT NULL,
    change jsonb NOT NULL,
    received_at timestamptz NOT NULL DEFAULT now(),
    UNIQUE (article_id, number)
  );
  CREATE TABLE block (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    source_version_id uuid NOT NULL REFERENCES source_version (id),
    position integer NOT NULL,
    kind text NOT NULL,
    text jsonb NOT NULL,
    plain text NOT NULL,
    hash text NOT NULL,
    UNIQUE (source_version_id, position)
  );
  CREATE TABLE idempotency_key (
    scope text NOT NULL,
    key text NOT NULL,
    fingerprint text NOT NULL,
    status integer,
    response jsonb,
    created_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (scope, key)
  );
`;

/** The line: one translation an article, its segments, the machine's drafts, the desk's edits. */
const line = `
  CREATE TABLE translation (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    article_id uuid NOT NULL REFERENCES article (id),
    language text NOT NULL DEFAULT 'en',
    state text NOT NULL,
    publication text NOT NULL DEFAULT 'none',
    source_version integer NOT NULL,
    assignee_id text REFERENCES "user" (id),
    claimed_at timestamptz,
    last_editor_id text REFERENCES "user" (id),
    last_edited_at timestamptz,
    headline text,
    headline_settled boolean NOT NULL DEFAULT false,
    search_text text NOT NULL DEFAULT '',
    segments integer NOT NULL DEFAULT 0,
    drafted integer NOT NULL DEFAULT 0,
    edited integer NOT NULL DEFAULT 0,
    confirmed integer NOT NULL DEFAULT 0,
    cut integer NOT NULL DEFAULT 0,
    changed integer NOT NULL DEFAULT 0,
    findings_block integer NOT NULL DEFAULT 0,
    findings_warn integer NOT NULL DEFAULT 0,
    findings_advise integer NOT NULL DEFAULT 0,
    returned_notes integer NOT NULL DEFAULT 0,
    draft_wanted boolean NOT NULL DEFAULT true,
    draft_run integer NOT NULL DEFAULT 0,
    draft_lease_until timestamptz,
    draft_attempts integer NOT NULL DEFAULT 0,
    draft_next_at timestamptz,
    failure jsonb,
    ready_at timestamptz,
    submitted_at timestamptz,
    review_revision integer,
    approved_revision integer,
    approved_by text REFERENCES "user" (id),
    approved_at timestamptz,
    scheduled_at timestamptz,
    slug text UNIQUE,
    first_published_at timestamptz,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    UNIQUE (article_id, language)
  );
  CREATE INDEX translation_page ON translation (updated_at DESC, id DESC);
  CREATE INDEX translation_state ON translation (state, updated_at DESC, id DESC);
  CREATE INDEX translation_assignee ON translation (assignee_id, state);
  CREATE INDEX translation_wanted ON translation (draft_next_at) WHERE draft_wanted;
  CREATE INDEX translation_due ON translation (scheduled_at) WHERE publication = 'scheduled';
  CREATE INDEX translation_search ON translation USING gin (search_text gin_trgm_ops);

  CREATE TABLE segment (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    translation_id uuid NOT NULL REFERENCES translation (id),
    position integer NOT NULL,
    kind text NOT NULL,
    source_hash text NOT NULL,
    source_change text NOT NULL DEFAULT 'none',
    previous_source text,
    wants_draft boolean NOT NULL DEFAULT true,
    instruction text,
    draft_id uuid,
    proposal_id uuid,
    target jsonb NOT NULL DEFAULT '[]',
    target_plain text NOT NULL DEFAULT '',
    target_version integer NOT NULL DEFAULT 0,
    status text NOT NULL DEFAULT 'untouched',
    cut_reason text,
    edited_by text REFERENCES "user" (id),
    edited_at timestamptz,
    findings_block integer NOT NULL DEFAULT 0,
    findings_warn integer NOT NULL DEFAULT 0,
    findings_advise integer NOT NULL DEFAULT 0,
    removed_at timestamptz
  );
  CREATE INDEX segment_order ON segment (translation_id, position) WHERE removed_at IS NULL;
  CREATE TABLE segment_block (
    segment_id uuid NOT NULL REFERENCES segment (id),
    block_id uuid NOT NULL REFERENCES block (id),
    position integer NOT NULL,
    PRIMARY KEY (segment_id, block_id)
  );
  CREATE INDEX segment_block_block ON segment_block (block_id);

  CREATE TABLE draft (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    segment_id uuid NOT NULL REFERENCES segment (id),
    source_version integer NOT NULL,
    source_hash text NOT NULL,
    run integer NOT NULL,
    paragraphs jsonb NOT NULL,
    plain text NOT NULL,
    origin text NOT NULL,
    engine text NOT NULL,
    model text NOT NULL,
    prompt_version text NOT NULL,
    engine_call_id uuid,
    provenance jsonb NOT NULL DEFAULT '{}',
    created_at timestamptz NOT NULL DEFAULT now()
  );
  CREATE INDEX draft_segment ON draft (segment_id, created_at);
  CREATE TABLE engine_call (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    translation_id uuid NOT NULL REFERENCES translation (id),
    run integer NOT NULL,
    engine text NOT NULL,
    model text NOT NULL,
    prompt_version text NOT NULL,
    request_id text,
    finish_reason text,
    outcome text NOT NULL,
    segments integer NOT NULL,
    prompt_tokens integer,
    cached_tokens integer,
    completion_tokens integer,
    cost_micros bigint,
    milliseconds integer NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now()
  );
  CREATE INDEX engine_call_translation ON engine_call (translation_id, created_at);
  CREATE INDEX engine_call_day ON engine_call (created_at);
  CREATE TABLE engine_profile (
    base_url text NOT NULL,
    model text NOT NULL,
    profile jsonb NOT NULL,
    updated_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (base_url, model)
  );
  CREATE TABLE engine_status (
    id boolean PRIMARY KEY DEFAULT true CHECK (id),
    engine text NOT NULL DEFAULT '',
    model text NOT NULL DEFAULT '',
    practice boolean NOT NULL DEFAULT false,
    paused_reason text,
    paused_message text,
    paused_at timestamptz,
    retry_at timestamptz,
    updated_at timestamptz NOT NULL DEFAULT now()
  );
  INSERT INTO engine_status DEFAULT VALUES;

  CREATE TABLE target_edit (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    segment_id uuid NOT NULL REFERENCES segment (id),
    version integer NOT NULL,
    op_id text,
    kind text NOT NULL,
    by text REFERENCES "user" (id),
    at timestamptz NOT NULL DEFAULT now(),
    from_paragraphs jsonb NOT NULL,
    to_paragraphs jsonb NOT NULL,
    from_status text NOT NULL,
    to_status text NOT NULL,
    detail jsonb NOT NULL DEFAULT '{}',
    UNIQUE (segment_id, version)
  );
  CREATE UNIQUE INDEX target_edit_op ON target_edit (segment_id, op_id) WHERE op_id IS NOT NULL;

  CREATE TABLE dismissal (
    segment_id uuid NOT NULL REFERENCES segment (id),
    fingerprint text NOT NULL,
    kind text NOT NULL,
    message text NOT NULL,
    reason text NOT NULL,
    by text NOT NULL REFERENCES "user" (id),
    at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (segment_id, fingerprint)
  );
  CREATE TABLE comment (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    translation_id uuid NOT NULL REFERENCES translation (id),
    segment_id uuid REFERENCES segment (id),
    parent_id uuid REFERENCES comment (id),
    kind text NOT NULL DEFAULT 'comment' CHECK (kind IN ('comment', 'note')),
    quote text,
    body text NOT NULL,
    by text NOT NULL REFERENCES "user" (id),
    at timestamptz NOT NULL DEFAULT now(),
    resolved_by text REFERENCES "user" (id),
    resolved_at timestamptz
  );
  CREATE INDEX comment_translation ON comment (translation_id, at);
`;

/** The record: frozen revisions, and the audit log that is chained by hash. */
const record = `
  CREATE TABLE revision (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    translation_id uuid NOT NULL REFERENCES translation (id),
    number integer NOT NULL,
    reason text NOT NULL,
    content jsonb NOT NULL,
    content_hash text NOT NULL,
    by text REFERENCES "user" (id),
    at timestamptz NOT NULL DEFAULT now(),
    UNIQUE (translation_id, number)
  );
  CREATE TABLE audit_log (
    seq bigint PRIMARY KEY,
    at timestamptz NOT NULL,
    actor text NOT NULL,
    action text NOT NULL,
    translation_id uuid,
    subject text NOT NULL,
    detail jsonb NOT NULL,
    previous_hash text NOT NULL,
    hash text NOT NULL
  );
  CREATE INDEX audit_translation ON audit_log (translation_id, seq);
  CREATE TABLE desk_event (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    kind text NOT NULL,
    translation_id uuid,
    segment_id uuid,
    detail jsonb NOT NULL DEFAULT '{}',
    at timestamptz NOT NULL DEFAULT now()
  );
  CREATE TABLE desk_setting (
    name text PRIMARY KEY,
    value jsonb NOT NULL,
    updated_by text,
    updated_at timestamptz NOT NULL DEFAULT now()
  );
`;

/** What readers see. */
const publishing = `
  CREATE TABLE publication (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    translation_id uuid NOT NULL REFERENCES translation (id),
    version integer NOT NULL,
    revision_number integer NOT NULL,
    slug text NOT NULL,
    content jsonb NOT NULL,
    content_hash text NOT NULL,
    html text NOT NULL,
    headline text NOT NULL,
    standfirst text,
    section text,
    byline text,
    source_url text,
    source_headline text NOT NULL,
    source_version integer NOT NULL,
    translation_note text NOT NULL,
    correction_note text,
    editor_name text,
    approver_name text,
    published_by text REFERENCES "user" (id),
    published_at timestamptz NOT NULL DEFAULT now(),
    first_published_at timestamptz NOT NULL,
    withdrawn_at timestamptz,
    withdrawn_reason text,
    UNIQUE (translation_id, version)
  );
  CREATE INDEX publication_slug ON publication (slug, version DESC);
  CREATE INDEX publication_page ON publication (first_published_at DESC);
`;

const upkeep = `
  CREATE FUNCTION notify_desk_event() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    PERFORM pg_notify('desk_event', NEW.id::text);
    RETURN NULL;
  END $$;
  CREATE TRIGGER desk_event_notify AFTER INSERT ON desk_event
    FOR EACH ROW EXECUTE FUNCTION notify_desk_event();
`;

/** Append-only is kept by the database itself, not only by the habit of the code. */
const guards = `
  CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    RAISE EXCEPTION '% is append-only: % refused', TG_TABLE_NAME, TG_OP USING ERRCODE = 'restrict_violation';
  END $$;
  CREATE TRIGGER draft_append_only BEFORE UPDATE OR DELETE ON draft
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
  CREATE TRIGGER target_edit_append_only BEFORE UPDATE OR DELETE ON target_edit
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
  CREATE TRIGGER revision_append_only BEFORE UPDATE OR DELETE ON revision
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
  CREATE TRIGGER audit_log_append_only BEFORE UPDATE OR DELETE ON audit_log
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
  CREATE TRIGGER source_version_append_only BEFORE UPDATE OR DELETE ON source_version
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
`;
