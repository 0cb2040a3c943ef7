import { DeskError, type CommandInput } from '@dragoman/shared/contract';
import {
  findingById,
  refreshFindings,
  writeTarget,
  type SegmentRow,
  type TargetChange,
} from '@dragoman/shared/db';
import type { CommandOutcome, CommandScene } from './give-command.js';
import { lostRace, segmentOr404 } from './segment-or-404.js';
import { paragraphsAt, staleSegment } from './stale-segment.js';

/** confirmSegment settles a segment's English as it stands. */
export async function confirmSegment(
  scene: CommandScene,
  { segmentId, version }: CommandInput<'confirm'>,
): Promise<CommandOutcome> {
  const segment = await segmentOr404(scene.trx, scene.line.id, segmentId);
  const { row } = segment;
  if (row.target_version !== version) {
    const seen = await paragraphsAt(scene.trx, row, version);
    throw await staleSegment(scene.trx, segment, version, seen ?? []);
  }
  return change(scene, row, { paragraphs: row.target, status: 'confirmed', kind: 'confirm' });
}

/** cutSegment leaves a segment out of the English, with the reason on record. */
export async function cutSegment(
  scene: CommandScene,
  { segmentId, reason }: CommandInput<'cut'>,
): Promise<CommandOutcome> {
  const { row } = await segmentOr404(scene.trx, scene.line.id, segmentId);
  return change(scene, row, {
    paragraphs: row.target,
    status: 'cut',
    kind: 'cut',
    cutReason: reason,
    detail: { reason },
  });
}

/** restoreSegment brings a cut segment back, to be revised. */
export async function restoreSegment(
  scene: CommandScene,
  { segmentId }: CommandInput<'restore'>,
): Promise<CommandOutcome> {
  const { row } = await segmentOr404(scene.trx, scene.line.id, segmentId);
  if (row.status !== 'cut')
    throw new DeskError(
      'not_allowed_now',
      'This segment is not cut, so there is nothing to restore.',
    );
  return change(scene, row, { paragraphs: row.target, status: 'edited', kind: 'restore' });
}

/** takeProposal puts the newer draft in the place of the editor's text, which stays in the edit log. */
export async function takeProposal(
  scene: CommandScene,
  { segmentId }: CommandInput<'take_proposal'>,
): Promise<CommandOutcome> {
  const { row, proposal } = await segmentOr404(scene.trx, scene.line.id, segmentId);
  if (!proposal) throw noProposal();
  // Settled first: what is found in the text is found against the draft it now comes from.
  await settleProposal(scene, row.id, proposal.id);
  return change(scene, row, {
    paragraphs: proposal.paragraphs,
    status: 'edited',
    kind: 'take_proposal',
    detail: { draftId: proposal.id },
  });
}

/** keepTarget keeps the editor's text against a newer draft, which becomes the draft it is compared to. */
export async function keepTarget(
  scene: CommandScene,
  { segmentId }: CommandInput<'keep_target'>,
): Promise<CommandOutcome> {
  const { row, proposal } = await segmentOr404(scene.trx, scene.line.id, segmentId);
  if (!proposal && row.source_change === 'none') throw noProposal();
  await settleProposal(scene, row.id, proposal?.id ?? row.draft_id);
  await refreshFindings(scene.trx, scene.line.id, [row.id]);
  return { segmentId: row.id, audit: { kept: true } };
}

/** dismissFinding sets a finding aside with a reason; it comes back when the text it judged changes. */
export async function dismissFinding(
  scene: CommandScene,
  { segmentId, findingId, reason }: CommandInput<'dismiss'>,
): Promise<CommandOutcome> {
  const found = await findingById(scene.trx, scene.line.id, segmentId, findingId);
  if (!found)
    throw new DeskError('not_found', 'This finding no longer stands. Load the segment again.');
  // A second click, or a colleague's, wants what is done already: the first reason stands.
  if (found.isDismissed) return { segmentId, audit: 'none' };
  const { finding } = found;
  await scene.trx
    .insertInto('dismissal')
    .values({
      segment_id: segmentId,
      fingerprint: finding.fingerprint,
      kind: finding.kind,
      message: finding.message,
      reason,
      by: scene.actor.id,
      at: scene.now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  await refreshFindings(scene.trx, scene.line.id, [segmentId]);
  return { segmentId, audit: { finding: finding.kind, message: finding.message, reason } };
}

async function change(
  scene: CommandScene,
  row: SegmentRow,
  what: Omit<TargetChange, 'by'>,
): Promise<CommandOutcome> {
  const written = await writeTarget(scene.trx, row, { ...what, by: scene.actor.id }, scene.now);
  if (!written) throw lostRace();
  const version = written.row.target_version;
  return { segmentId: row.id, audit: { ...what.detail, version }, answer: { version } };
}

async function settleProposal(scene: CommandScene, segmentId: string, draftId: string | null) {
  await scene.trx
    .updateTable('segment')
    .set({ draft_id: draftId, proposal_id: null, source_change: 'none', previous_source: null })
    .where('id', '=', segmentId)
    .execute();
}

function noProposal(): DeskError {
  return new DeskError(
    'not_allowed_now',
    'There is no newer draft or changed Arabic to decide on here.',
  );
}
