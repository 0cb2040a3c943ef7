import { DeskError, type CommandInput } from '@dragoman/shared/contract';
import { insertRevision, refreshFindings, wholeSegments } from '@dragoman/shared/db';
import type { CommandOutcome, CommandScene } from './give-command.js';
import { revisionRef } from './revision-ref.js';

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

/** submitTranslation freezes the text for approval, if nothing in it blocks (invariants 10 and 11). */
export async function submitTranslation(scene: CommandScene): Promise<CommandOutcome> {
  const { trx, line, actor, now } = scene;
  await assertNothingBlocks(scene);
  const revision = await insertRevision(trx, line.id, 'submit', actor.id, now);
  await trx
    .updateTable('translation')
    .set({
      submitted_at: now,
      review_revision: revision.number,
      approved_revision: null,
      returned_notes: 0,
      assignee_id: line.assignee_id ?? actor.id,
    })
    .where('id', '=', line.id)
    .execute();
  return {
    answer: { revision: revisionRef(revision, actor) },
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

/** assertNothingBlocks refuses with what stands in the way: findings, or Arabic changes nobody has decided. */
export async function assertNothingBlocks({ trx, line }: CommandScene): Promise<void> {
  // Counted afresh from the text: what the queue shows may be a moment old.
  await refreshFindings(trx, line.id);
  const segments = await wholeSegments(trx, line.id);
  const numbered = segments.map((segment, index) => ({ ...segment, number: index + 1 }));
  const blocked = numbered.filter(({ row }) => row.findings_block > 0);
  if (blocked.length > 0)
    throw new DeskError(
      'findings_block',
      `Findings block segments ${blocked.map(({ number }) => number).join(', ')}. Mend them, or dismiss each with a reason.`,
      { extra: { segments: blocked.map(({ row }) => row.id) } },
    );
  const undecided = numbered.filter(
    ({ row }) =>
      row.status !== 'cut' && (row.source_change === 'removed' || row.proposal_id !== null),
  );
  if (undecided.length > 0)
    throw new DeskError(
      'undecided_changes',
      `The Arabic of segments ${undecided.map(({ number }) => number).join(', ')} changed. Take or keep each one first.`,
      { extra: { segments: undecided.map(({ row }) => row.id) } },
    );
  if (
    !segments.some(
      ({ row }) => row.kind === 'headline' && row.status !== 'cut' && row.target_plain !== '',
    )
  )
    throw new DeskError('findings_block', 'The story has no headline. Write one first.');
}
