import { DeskError, type CommandInput } from '@dragoman/shared/contract';
import { insertRevision, refreshFindings } from '@dragoman/shared/db';
import { namesOfPeople } from '../translations/load-view.js';
import { presentRevision } from '../translations/present-revision.js';
import { assertNothingBlocks } from './assert-nothing-blocks.js';
import type { CommandOutcome, CommandScene } from './give-command.js';

/** claimTranslation gives a translation to the editor who asks; a failed one starts with empty targets. */
export async function claimTranslation({
  trx,
  line,
  actor,
  now,
}: CommandScene): Promise<CommandOutcome> {
  await trx
    .updateTable('translation')
    .set({ assignee_id: actor.id, claimed_at: now })
    .where('id', '=', line.id)
    .execute();
  if (line.state === 'failed') {
    await trx
      .updateTable('translation')
      .set({ draft_wanted: false, failure: null })
      .where('id', '=', line.id)
      .execute();
    await trx
      .updateTable('segment')
      .set({ wants_draft: false })
      .where('translation_id', '=', line.id)
      .execute();
    await refreshFindings(trx, line.id);
  }
  return {};
}

/** releaseTranslation puts a translation back for anybody to claim; what was written stays. */
export async function releaseTranslation({ trx, line }: CommandScene): Promise<CommandOutcome> {
  await trx
    .updateTable('translation')
    .set({ assignee_id: null, claimed_at: null })
    .where('id', '=', line.id)
    .execute();
  return {};
}

/**
 * redraftTranslation asks the engine again: for the segments named, else for all that have no draft or
 * that nobody has touched. Touched segments get proposals; nobody's words are replaced (invariant 1).
 */
export async function redraftTranslation(
  { trx, line, deps }: CommandScene,
  { segmentIds, instruction }: CommandInput<'redraft'>,
): Promise<CommandOutcome> {
  let wanted = trx
    .updateTable('segment')
    .set({ wants_draft: true, instruction: instruction ?? null })
    .where('translation_id', '=', line.id)
    .where('removed_at', 'is', null)
    .where('source_hash', '!=', '');
  wanted =
    segmentIds && segmentIds.length > 0
      ? wanted.where('id', 'in', segmentIds)
      : wanted.where((eb) => eb.or([eb('draft_id', 'is', null), eb('status', '=', 'untouched')]));
  const { numUpdatedRows } = await wanted.executeTakeFirst();
  if (numUpdatedRows === 0n)
    throw new DeskError(
      'not_allowed_now',
      'Every segment has been edited. Name the segments to draft again; their drafts will come as proposals.',
    );
  await trx
    .updateTable('translation')
    .set({ draft_wanted: true, draft_attempts: 0, draft_next_at: null, failure: null })
    .where('id', '=', line.id)
    .execute();
  return {
    audit: { segments: Number(numUpdatedRows), instruction: instruction ?? null },
    afterCommit: () => deps.enqueueDraft(line.id),
  };
}

/**
 * submitTranslation freezes the text for approval, if nothing in it blocks (invariants 10 and 11). Drafts
 * still on their way to settled segments are called off: nothing may move under the approver's eyes.
 */
export async function submitTranslation(scene: CommandScene): Promise<CommandOutcome> {
  const { trx, line, actor, now } = scene;
  await assertNothingBlocks(scene);
  await trx
    .updateTable('segment')
    .set({ wants_draft: false, instruction: null })
    .where('translation_id', '=', line.id)
    .where('wants_draft', '=', true)
    .execute();
  const revision = await insertRevision(trx, line.id, 'submit', actor.id, now);
  await trx
    .updateTable('translation')
    .set({
      submitted_at: now,
      review_revision: revision.number,
      approved_revision: null,
      returned_notes: 0,
      draft_wanted: false,
      assignee_id: line.assignee_id ?? actor.id,
    })
    .where('id', '=', line.id)
    .execute();
  return {
    answer: { revision: presentRevision(revision, await namesOfPeople(trx)) },
    audit: { revision: revision.number, contentHash: revision.content_hash },
  };
}

/** recallTranslation takes a text back from approval to go on editing. */
export async function recallTranslation({ trx, line }: CommandScene): Promise<CommandOutcome> {
  await trx
    .updateTable('translation')
    .set({ submitted_at: null, review_revision: null })
    .where('id', '=', line.id)
    .execute();
  return {};
}
