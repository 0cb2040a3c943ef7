import type { RevisionRef } from '@dragoman/shared/contract';
import type { RevisionRow } from '@dragoman/shared/db';
import type { Names } from './present-segment.js';
import { personRef } from './present-summary.js';

/** presentRevision names a frozen text, who froze it and when. */
export function presentRevision(revision: RevisionRow, names: Names): RevisionRef {
  return {
    number: revision.number,
    contentHash: revision.content_hash,
    reason: revision.reason,
    by: personRef(revision.by, revision.by === null ? null : (names.get(revision.by) ?? null)),
    at: revision.at.toISOString(),
  };
}
