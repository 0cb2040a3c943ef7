import { DeskError, type CommandInput } from '@dragoman/shared/contract';
import {
  contentHashOf,
  currentContent,
  notify,
  revisionByNumber,
  revisionsOf,
  type RevisionRow,
} from '@dragoman/shared/db';
import { namesOfPeople } from '../translations/load-view.js';
import { presentRevision } from '../translations/present-revision.js';
import { assertNothingBlocks } from './assert-nothing-blocks.js';
import type { CommandOutcome, CommandScene } from './give-command.js';
import { segmentOr404 } from './segment-or-404.js';

/** returnTranslation sends a text back to its editor with notes, pinned to segments where they belong. */
export async function returnTranslation(
  scene: CommandScene,
  { note, notes = [] }: CommandInput<'return'>,
): Promise<CommandOutcome> {
  const { trx, line, actor, now } = scene;
  for (const { segmentId } of notes) await segmentOr404(trx, line.id, segmentId);
  const rows = [
    { segment_id: null, quote: null, body: note },
    ...notes.map(({ segmentId, quote, body }) => ({
      segment_id: segmentId,
      quote: quote ?? null,
      body,
    })),
  ];
  await trx
    .insertInto('comment')
    .values(
      rows.map((row) => ({
        ...row,
        translation_id: line.id,
        kind: 'note' as const,
        by: actor.id,
        at: now,
      })),
    )
    .execute();
  await trx
    .updateTable('translation')
    .set({ review_revision: null, submitted_at: null, returned_notes: rows.length })
    .where('id', '=', line.id)
    .execute();
  await notify(
    trx,
    {
      kind: 'returned',
      matter: line.id,
      to: [line.assignee_id ?? line.last_editor_id],
      by: actor.id,
      translationId: line.id,
      excerpt: note,
    },
    now,
  );
  return { audit: { note, notes: rows.length } };
}

/** approveTranslation approves one exact text: the hash must be of what was submitted and still stands. */
export async function approveTranslation(
  scene: CommandScene,
  { contentHash }: CommandInput<'approve'>,
): Promise<CommandOutcome> {
  const { trx, line, actor, now } = scene;
  const revision = await revisionInHand(scene, line.review_revision);
  await assertSameText(scene, revision, contentHash);
  await assertNothingBlocks(scene);
  await trx
    .updateTable('translation')
    .set({ approved_revision: revision.number, approved_by: actor.id, approved_at: now })
    .where('id', '=', line.id)
    .execute();
  await notify(
    trx,
    {
      kind: 'approved',
      matter: line.id,
      to: [line.assignee_id, line.last_editor_id],
      by: actor.id,
      translationId: line.id,
    },
    now,
  );
  return {
    answer: { revision: presentRevision(revision, await namesOfPeople(trx)) },
    audit: { revision: revision.number, contentHash },
  };
}

/** reopenTranslation voids an approval so that the text can be changed; a live story stays live. */
export async function reopenTranslation(
  { trx, line, actor }: CommandScene,
  { reason }: CommandInput<'reopen'>,
): Promise<CommandOutcome> {
  await trx
    .updateTable('translation')
    .set({
      approved_revision: null,
      approved_by: null,
      approved_at: null,
      review_revision: null,
      submitted_at: null,
      scheduled_at: null,
      assignee_id: actor.roles.includes('editor') ? actor.id : line.assignee_id,
    })
    .where('id', '=', line.id)
    .execute();
  return { audit: { reason: reason ?? null } };
}

/** approvedRevision reads the revision that was approved, after checking that it is the text named. */
export async function approvedRevision(
  scene: CommandScene,
  contentHash: string,
): Promise<RevisionRow> {
  const revision = await revisionInHand(scene, scene.line.approved_revision);
  await assertSameText(scene, revision, contentHash);
  return revision;
}

async function revisionInHand(
  { trx, line }: CommandScene,
  number: number | null,
): Promise<RevisionRow> {
  const revision = number === null ? null : await revisionByNumber(trx, line.id, number);
  if (!revision)
    throw new DeskError(
      'stale_approval',
      'The text has changed since; there is no revision to approve.',
    );
  return revision;
}

/** The named hash, the frozen revision and the text as it stands must be one and the same (invariant 7). */
async function assertSameText(
  { trx, line }: CommandScene,
  revision: RevisionRow,
  contentHash: string,
): Promise<void> {
  const current = contentHashOf(await currentContent(trx, line.id));
  if (contentHash === revision.content_hash && contentHash === current) return;
  const read = (await revisionsOf(trx, line.id)).find(
    (known) => known.content_hash === contentHash,
  );
  const changed = current === revision.content_hash ? '' : ', and it has been changed since';
  throw new DeskError(
    'stale_approval',
    `You read ${read ? `revision ${read.number}` : 'a text'} (${short(contentHash)}); what stands is revision ${revision.number} (${short(revision.content_hash)})${changed}. Read what changed.`,
    { extra: { contentHash: current, revision: revision.number, read: read?.number ?? null } },
  );
}

function short(hash: string): string {
  return hash.slice(0, 16);
}
