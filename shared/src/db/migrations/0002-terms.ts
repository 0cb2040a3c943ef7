import { sql, type Kysely } from 'kysely';

/** The term base, its history, and the version that tells processes when what they loaded is old. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw(terms).execute(db);
}

const terms = `
  CREATE TABLE term (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    kind text NOT NULL CHECK (kind IN ('person', 'place', 'institution', 'title', 'word')),
    status text NOT NULL CHECK (status IN ('candidate', 'adopted', 'declined', 'retired')),
    arabic text[] NOT NULL CHECK (cardinality(arabic) > 0),
    arabic_keys text[] NOT NULL,
    preferred text NOT NULL,
    allowed text[] NOT NULL,
    banned text[] NOT NULL,
    note text NOT NULL,
    version integer NOT NULL DEFAULT 1,
    origin text NOT NULL CHECK (origin IN ('seed', 'file', 'person', 'mined')),
    seed_key text UNIQUE,
    mined_key text UNIQUE,
    support integer,
    against integer,
    evidence jsonb NOT NULL DEFAULT '[]',
    search_text text NOT NULL,
    sort_text text COLLATE "C" NOT NULL,
    created_by text REFERENCES "user" (id),
    created_at timestamptz NOT NULL DEFAULT now(),
    changed_by text REFERENCES "user" (id),
    changed_at timestamptz NOT NULL DEFAULT now()
  );
  CREATE INDEX term_order ON term (sort_text, id);
  CREATE INDEX term_status_order ON term (status, sort_text, id);
  CREATE INDEX term_candidates ON term (coalesce(support, 0) DESC, id) WHERE status = 'candidate';
  CREATE INDEX term_keys ON term USING gin (arabic_keys);
  CREATE INDEX term_search ON term USING gin (search_text gin_trgm_ops);

  CREATE TABLE term_change (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    term_id uuid NOT NULL REFERENCES term (id),
    version integer NOT NULL,
    action text NOT NULL,
    by text REFERENCES "user" (id),
    at timestamptz NOT NULL DEFAULT now(),
    from_content jsonb,
    to_content jsonb NOT NULL,
    UNIQUE (term_id, version)
  );
  CREATE TRIGGER term_change_whole BEFORE TRUNCATE ON term_change
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
  CREATE TRIGGER term_change_append_only BEFORE UPDATE OR DELETE ON term_change
    FOR EACH ROW EXECUTE FUNCTION refuse_change();

  CREATE TABLE term_base (
    id boolean PRIMARY KEY DEFAULT true CHECK (id),
    version bigint NOT NULL DEFAULT 0,
    stamp uuid NOT NULL DEFAULT gen_random_uuid()
  );
  INSERT INTO term_base DEFAULT VALUES;

  CREATE FUNCTION renew_term_base() RETURNS void LANGUAGE sql AS $$
    UPDATE term_base SET version = version + 1, stamp = gen_random_uuid();
  $$;
  CREATE FUNCTION term_added() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF EXISTS (SELECT FROM after_rows WHERE status = 'adopted') THEN
      PERFORM renew_term_base();
    END IF;
    RETURN NULL;
  END $$;
  CREATE FUNCTION term_changed() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF EXISTS (SELECT FROM after_rows WHERE status = 'adopted')
      OR EXISTS (SELECT FROM before_rows WHERE status = 'adopted') THEN
      PERFORM renew_term_base();
    END IF;
    RETURN NULL;
  END $$;
  CREATE TRIGGER term_added AFTER INSERT ON term REFERENCING NEW TABLE AS after_rows
    FOR EACH STATEMENT EXECUTE FUNCTION term_added();
  CREATE TRIGGER term_changed AFTER UPDATE ON term
    REFERENCING OLD TABLE AS before_rows NEW TABLE AS after_rows
    FOR EACH STATEMENT EXECUTE FUNCTION term_changed();
  CREATE TRIGGER term_kept BEFORE DELETE ON term
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
`;
