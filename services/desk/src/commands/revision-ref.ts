import type { PersonRef, RevisionRef } from '@dragoman/shared/contract';
import type { RevisionRow } from '@dragoman/shared/db';

/** revisionRef names a revision for the wire, made by `by`. */
export function revisionRef(revision: RevisionRow, by: PersonRef): RevisionRef {
  return {
    number: revision.number,
    contentHash: revision.content_hash,
    reason: revision.reason,
    by: { id: by.id, name: by.name },
    at: revision.at.toISOString(),
  };
}
