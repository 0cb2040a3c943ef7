import type { Logger } from 'pino';
import {
  appendAudit,
  contentHashOf,
  currentContent,
  emitEvent,
  freezeApprovedRevision,
  lockTranslation,
  refreshCounts,
  revisionByNumber,
  type Db,
} from '@dragoman/shared/db';

export interface PublishDeps {
  readonly db: Db;
  readonly logger: Logger;
  readonly now: () => Date;
}

/** What became of a scheduled story when its time was looked at. */
export type Published = 'published' | 'not_due' | 'void';

/**
 * publishScheduled puts a scheduled story before its readers once its time has come, exactly the text
 * that was approved. Whatever changed since (unscheduled, reopened, withdrawn) makes it do nothing, and
 * running it twice publishes once. An approval that no longer fits the text takes it off the clock.
 */
export async function publishScheduled(
  { db, logger, now }: PublishDeps,
  translationId: string,
): Promise<Published> {
  const at = now();
  return db.transaction().execute(async (trx) => {
    const line = await lockTranslation(trx, translationId);
    if (!line || line.publication !== 'scheduled' || line.scheduled_at === null) return 'not_due';
    if (line.scheduled_at > at) return 'not_due';

    const revision =
      line.approved_revision === null
        ? null
        : await revisionByNumber(trx, translationId, line.approved_revision);
    const approved =
      line.state === 'approved' &&
      line.withdrawn_at === null &&
      revision !== null &&
      revision.content_hash === contentHashOf(await currentContent(trx, translationId));
    if (!approved) {
      await trx
        .updateTable('translation')
        .set({ publication: 'none', scheduled_at: null })
        .where('id', '=', translationId)
        .execute();
      await appendAudit(
        trx,
        {
          actor: 'system:publish',
          action: 'translation.schedule_void',
          subject: translationId,
          translationId,
        },
        at,
      );
      await emitEvent(trx, { kind: 'translation', translationId });
      logger.warn({ translationId }, 'a scheduled story no longer had a valid approval');
      return 'void';
    }

    const publication = await freezeApprovedRevision(
      trx,
      { translationId, by: line.approved_by, correctionNote: null },
      at,
    );
    await refreshCounts(trx, translationId);
    await emitEvent(trx, { kind: 'publication', translationId });
    await appendAudit(
      trx,
      {
        actor: 'system:publish',
        action: 'translation.publish',
        subject: translationId,
        translationId,
        detail: {
          slug: publication?.slug ?? null,
          version: publication?.version ?? null,
          contentHash: revision.content_hash,
          scheduledAt: line.scheduled_at.toISOString(),
        },
      },
      at,
    );
    return 'published';
  });
}
