import {
  appendAudit,
  emitEvent,
  holdSegment,
  keepDisplaced,
  lockTranslation,
  notify,
} from '@dragoman/shared/db';
import { DeskError } from '@dragoman/shared/contract';
import type { Person } from '@dragoman/shared/domain';
import { segmentOr404 } from '../commands/segment-or-404.js';
import type { DeskDeps } from '../desk-deps.js';

interface Taking {
  readonly id: string;
  readonly segmentId: string;
  readonly page: string;
}

/**
 * takeSegment moves the lease of a segment to whoever asks. The words the other person had saved there
 * are kept aside for them, and their page adds what it had not sent yet; compare-and-set stays the truth.
 */
export async function takeSegment(
  deps: DeskDeps,
  actor: Person,
  { id: translationId, segmentId, page }: Taking,
): Promise<void> {
  const now = deps.now();
  await deps.db.transaction().execute(async (trx) => {
    const line = await lockTranslation(trx, translationId);
    if (!line) throw new DeskError('not_found', 'There is no such translation.');
    const { row } = await segmentOr404(trx, translationId, segmentId);
    const at = { page, personId: actor.id, translationId, segmentId, typing: true };
    const displaced = await holdSegment(trx, at, true, now);
    await emitEvent(trx, { kind: 'presence', translationId, segmentId });
    if (displaced === null) return;

    if (row.edited_by === displaced)
      await keepDisplaced(
        trx,
        {
          translationId,
          segmentId,
          personId: displaced,
          takenBy: actor.id,
          baseVersion: row.target_version,
          paragraphs: row.target,
        },
        now,
      );
    await notify(
      trx,
      {
        kind: 'taken_over',
        matter: segmentId,
        to: [displaced],
        by: actor.id,
        translationId,
        segmentId,
        excerpt: row.target_plain,
      },
      now,
    );
    await appendAudit(
      trx,
      {
        actor: actor.id,
        action: 'segment.taken_over',
        subject: segmentId,
        translationId,
        detail: { from: displaced, version: row.target_version },
      },
      now,
    );
  });
}
