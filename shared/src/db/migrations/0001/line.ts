/** The line: one translation an article, its segments, the machine's drafts, the desk's edits. */
export const line = `
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
    queue_rank bigint NOT NULL DEFAULT 0,
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
  CREATE INDEX translation_queue ON translation (state, queue_rank, id);
  CREATE INDEX translation_published ON translation (publication, first_published_at DESC, id);
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
