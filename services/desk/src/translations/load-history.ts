import type { History, RevisionRef, RevisionView } from '@dragoman/shared/contract';
import { revisionByNumber, revisionsOf, type Db } from '@dragoman/shared/db';
import { lineOr404, namesOfPeople } from './load-view.js';
import { presentRevision } from './present-revision.js';
import { personRef } from './present-summary.js';

/** loadHistory reads everything that happened to a translation: commands, revisions, every save. */
export async function loadHistory(db: Db, translationId: string): Promise<History> {
  await lineOr404(db, translationId);
  const names = await namesOfPeople(db);
  const entries = await db
    .selectFrom('audit_log')
    .select(['seq', 'at', 'actor', 'action', 'detail'])
    .where('translation_id', '=', translationId)
    .orderBy('seq')
    .execute();
  const edits = await db
    .selectFrom('target_edit')
    .innerJoin('segment', 'segment.id', 'target_edit.segment_id')
    .selectAll('target_edit')
    .where('segment.translation_id', '=', translationId)
    .orderBy('target_edit.id')
    .execute();
  return {
    entries: entries.map(({ seq, at, actor, action, detail }) => ({
      seq,
      at: at.toISOString(),
      actor: { id: actor, name: names.get(actor) ?? actor },
      action,
      detail,
    })),
    revisions: await loadRevisions(db, translationId),
    edits: edits.map((edit) => ({
      segmentId: edit.segment_id,
      version: edit.version,
      kind: edit.kind,
      by: personRef(edit.by, edit.by === null ? null : (names.get(edit.by) ?? null)),
      at: edit.at.toISOString(),
      from: edit.from_paragraphs,
      to: edit.to_paragraphs,
      fromStatus: edit.from_status,
      toStatus: edit.to_status,
    })),
  };
}

/** loadRevisions lists the revisions of a translation, newest first. */
async function loadRevisions(db: Db, translationId: string): Promise<RevisionRef[]> {
  const rows = await revisionsOf(db, translationId);
  return rows.map((row) => ({
    number: row.number,
    contentHash: row.content_hash,
    reason: row.reason,
    by: personRef(row.by, row.by_name),
    at: row.at.toISOString(),
  }));
}

/** loadRevision reads one frozen text, null when there is none of that number. */
export async function loadRevision(
  db: Db,
  translationId: string,
  number: number,
): Promise<RevisionView | null> {
  const row = await revisionByNumber(db, translationId, number);
  if (!row) return null;
  return { ...presentRevision(row, await namesOfPeople(db)), content: row.content };
}
