/** What the Arabic edition hands in. */
export const intake = `
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
