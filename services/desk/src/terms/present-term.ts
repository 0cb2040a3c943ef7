import type { PersonRef, TermEvent, TermView } from '@dragoman/shared/contract';
import type { TermChangeRow, TermRow } from '@dragoman/shared/db';
import { nameRef, type Names } from '../translations/present-segment.js';

/** presentTerm writes a term as the API answers it. */
export function presentTerm(row: TermRow, names: Names): TermView {
  return {
    id: row.id,
    kind: row.kind,
    status: row.status,
    arabic: row.arabic,
    preferred: row.preferred,
    allowed: row.allowed,
    banned: row.banned,
    note: row.note,
    version: row.version,
    origin: row.origin,
    evidence: row.evidence,
    support: row.support,
    against: row.against,
    changedBy: personOf(row.changed_by, names),
    changedAt: row.changed_at.toISOString(),
  };
}

/** presentTermEvent writes one line of a term's history. */
export function presentTermEvent(row: TermChangeRow, names: Names): TermEvent {
  return {
    version: row.version,
    action: row.action,
    by: personOf(row.by, names),
    at: row.at.toISOString(),
    from: row.from_content === null ? null : { ...row.from_content },
    to: { ...row.to_content },
  };
}

/** Nobody in particular planted the seeds. */
function personOf(id: string | null, names: Names): PersonRef | null {
  return id === null ? null : nameRef(id, names);
}
