/** The record: frozen revisions, and the audit log that is chained by hash. */
export const record = `
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
  -- One step for the writer of the chain; the second statement sees what the lock waited for.
  CREATE FUNCTION lock_audit_tail() RETURNS TABLE (seq bigint, hash text) LANGUAGE plpgsql VOLATILE AS $$
  BEGIN
    PERFORM pg_advisory_xact_lock(7426002);
    RETURN QUERY SELECT entry.seq, entry.hash FROM audit_log AS entry ORDER BY entry.seq DESC LIMIT 1;
  END $$;
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
export const publishing = `
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
