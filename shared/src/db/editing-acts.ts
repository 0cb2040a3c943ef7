import type { EditingAct, Taking } from '../domain/index.js';
import type { Trx } from './database.js';
import type { PublicationRow } from './publication-queries.js';

/** What people did for one publication of a story, and when they took the story in hand. */
export interface EditingDone {
  readonly acts: readonly EditingAct[];
  readonly takings: readonly Taking[];
}

/** editingFor reads what people did for a publication: since the one before it, or from the beginning. */
export async function editingFor(
  trx: Trx,
  { translation_id: id, version, published_at: until }: PublicationRow,
): Promise<EditingDone> {
  const before = await trx
    .selectFrom('publication')
    .select('published_at')
    .where('translation_id', '=', id)
    .where('version', '<', version)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst();
  const rows = await trx
    .selectFrom('target_edit')
    .innerJoin('segment', 'segment.id', 'target_edit.segment_id')
    .select(['target_edit.segment_id', 'target_edit.by', 'target_edit.at'])
    .where('segment.translation_id', '=', id)
    .where('target_edit.at', '<=', until)
    .where('target_edit.at', '>', before?.published_at ?? new Date(0))
    .orderBy('target_edit.id')
    .execute();
  const acts = rows.flatMap(({ segment_id: segmentId, by, at }) =>
    by === null ? [] : [{ segmentId, by, at }],
  );
  return { acts, takings: await takingsOf(trx, id, until) };
}

/** lastEditorAt tells who wrote last in a story until a moment; null where nobody did. */
export async function lastEditorAt(
  trx: Trx,
  translationId: string,
  moment: Date,
): Promise<string | null> {
  const last = await trx
    .selectFrom('target_edit')
    .innerJoin('segment', 'segment.id', 'target_edit.segment_id')
    .select('target_edit.by')
    .where('segment.translation_id', '=', translationId)
    .where('target_edit.at', '<=', moment)
    .where('target_edit.by', 'is not', null)
    .orderBy('target_edit.id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return last?.by ?? null;
}

/** From the audit log, which stays: a story's row knows its last turn alone. */
async function takingsOf(trx: Trx, translationId: string, until: Date): Promise<Taking[]> {
  const rows = await trx
    .selectFrom('audit_log')
    .select(['action', 'actor', 'at', 'detail'])
    .where('translation_id', '=', translationId)
    .where('action', 'in', ['translation.claim', 'translation.assign', 'translation.reopen'])
    .where('at', '<=', until)
    .orderBy('seq')
    .execute();
  return rows.flatMap(({ action, actor, at, detail }) => {
    if (action !== 'translation.assign') return [{ by: actor, at }];
    const { assignee, was } = detail;
    return typeof assignee === 'string' && assignee !== was ? [{ by: assignee, at }] : [];
  });
}
