import {
  appendAudit,
  emitEvent,
  lockTranslation,
  refreshCounts,
  type Db,
} from '@dragoman/shared/db';
import type { Person } from '@dragoman/shared/domain';

/**
 * freeStories takes the stories of somebody who can no longer edit out of their hands: what they edited
 * is ready for anybody, what waits for approval goes on waiting. It runs once their access is gone, each
 * story for itself, so that nothing given to them meanwhile stays behind.
 */
export async function freeStories(db: Db, by: Person, personId: string, now: Date): Promise<void> {
  const held = await db
    .selectFrom('translation')
    .select('id')
    .where('assignee_id', '=', personId)
    .execute();
  for (const { id } of held)
    await db.transaction().execute(async (trx) => {
      const line = await lockTranslation(trx, id);
      if (line?.assignee_id !== personId) return;
      const state = line.state === 'editing' ? 'ready' : line.state;
      await trx
        .updateTable('translation')
        .set({ assignee_id: null, claimed_at: null, state })
        .where('id', '=', id)
        .execute();
      await refreshCounts(trx, id);
      await emitEvent(trx, { kind: 'translation', translationId: id });
      await appendAudit(
        trx,
        {
          actor: by.id,
          action: 'translation.freed',
          subject: id,
          translationId: id,
          detail: { from: line.state, to: state, was: personId },
        },
        now,
      );
    });
}
