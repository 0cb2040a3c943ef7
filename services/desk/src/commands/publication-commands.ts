import { DeskError, type CommandInput } from '@dragoman/shared/contract';
import {
  emitEvent,
  freezeApprovedRevision,
  latestPublication,
  translationLine,
  withdrawPublications,
} from '@dragoman/shared/db';
import { namesOfPeople } from '../translations/load-view.js';
import { presentRevision } from '../translations/present-revision.js';
import { presentPublication } from '../translations/present-summary.js';
import { approvedRevision } from './approval-commands.js';
import type { CommandOutcome, CommandScene } from './give-command.js';

/** publishTranslation freezes the approved revision and puts it before readers at once. */
export async function publishTranslation(
  scene: CommandScene,
  { contentHash, correctionNote }: CommandInput<'publish'>,
): Promise<CommandOutcome> {
  const { trx, line, actor, now, deps } = scene;
  const revision = await approvedRevision(scene, contentHash);
  const answer = { revision: presentRevision(revision, await namesOfPeople(trx)) };
  // A second click, or a retried request: readers have exactly this text already.
  const live = line.publication === 'live' ? await latestPublication(trx, line.id) : null;
  if (live?.content_hash === contentHash)
    return {
      answer: { ...answer, publication: presentPublication(line, deps.env.EDITION_URL) },
      audit: 'none',
    };
  requireCorrectionNote(scene, correctionNote);
  const publication = await freezeApprovedRevision(
    trx,
    { translationId: line.id, by: actor.id, correctionNote: correctionNote ?? null },
    now,
  );
  if (!publication) throw new DeskError('stale_approval', 'Nothing is approved to publish.');
  await emitEvent(trx, { kind: 'publication', translationId: line.id });
  const after = await translationLine(trx, line.id);
  return {
    answer: {
      ...answer,
      ...(after ? { publication: presentPublication(after, deps.env.EDITION_URL) } : {}),
    },
    audit: {
      slug: publication.slug,
      version: publication.version,
      contentHash: publication.content_hash,
      correctionNote: correctionNote ?? null,
    },
  };
}

/** scheduleTranslation sets the time at which the approved revision is published. */
export async function scheduleTranslation(
  scene: CommandScene,
  { contentHash, at }: CommandInput<'schedule'>,
): Promise<CommandOutcome> {
  const { trx, line, now } = scene;
  await approvedRevision(scene, contentHash);
  const time = new Date(at);
  if (time <= now)
    throw new DeskError(
      'invalid_request',
      'This time has passed. Publish now, or name a later time.',
      {
        errors: [{ field: 'at', message: 'Name a time that is still to come.' }],
      },
    );
  await trx
    .updateTable('translation')
    .set({ scheduled_at: time })
    .where('id', '=', line.id)
    .execute();
  return { audit: { at: time.toISOString(), contentHash } };
}

/** unscheduleTranslation takes a story off the clock; its approval stands. */
export async function unscheduleTranslation({ trx, line }: CommandScene): Promise<CommandOutcome> {
  await trx
    .updateTable('translation')
    .set({ scheduled_at: null })
    .where('id', '=', line.id)
    .execute();
  return { audit: { was: line.scheduled_at?.toISOString() ?? null } };
}

/** withdrawTranslation takes a live story off the site and leaves a tombstone at its address. */
export async function withdrawTranslation(
  { trx, line, now }: CommandScene,
  { reason }: CommandInput<'withdraw'>,
): Promise<CommandOutcome> {
  await withdrawPublications(trx, line.id, reason, now);
  await emitEvent(trx, { kind: 'publication', translationId: line.id });
  return { audit: { reason, slug: line.slug } };
}

function requireCorrectionNote({ line }: CommandScene, note: string | null | undefined): void {
  if (line.publication !== 'live' || note) return;
  throw new DeskError(
    'invalid_request',
    'This story is live: say in a public note what is corrected.',
    {
      errors: [{ field: 'correctionNote', message: 'Say what was corrected, for readers.' }],
    },
  );
}
