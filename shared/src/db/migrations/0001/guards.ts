export const upkeep = `
  CREATE FUNCTION notify_desk_event() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    PERFORM pg_notify('desk_event', NEW.id::text);
    RETURN NULL;
  END $$;
  CREATE TRIGGER desk_event_notify AFTER INSERT ON desk_event
    FOR EACH ROW EXECUTE FUNCTION notify_desk_event();
`;

/** Append-only is kept by the database itself, not only by the habit of the code. */
export const guards = `
  CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    RAISE EXCEPTION '% is append-only: % refused', TG_TABLE_NAME, TG_OP USING ERRCODE = 'restrict_violation';
  END $$;
  CREATE TRIGGER draft_whole BEFORE TRUNCATE ON draft
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
  CREATE TRIGGER draft_append_only BEFORE UPDATE OR DELETE ON draft
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
  CREATE TRIGGER target_edit_whole BEFORE TRUNCATE ON target_edit
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
  CREATE TRIGGER target_edit_append_only BEFORE UPDATE OR DELETE ON target_edit
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
  CREATE TRIGGER revision_whole BEFORE TRUNCATE ON revision
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
  CREATE TRIGGER revision_append_only BEFORE UPDATE OR DELETE ON revision
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
  CREATE TRIGGER audit_log_whole BEFORE TRUNCATE ON audit_log
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
  CREATE TRIGGER audit_log_append_only BEFORE UPDATE OR DELETE ON audit_log
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
  CREATE TRIGGER source_version_whole BEFORE TRUNCATE ON source_version
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
  CREATE TRIGGER source_version_append_only BEFORE UPDATE OR DELETE ON source_version
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
`;
