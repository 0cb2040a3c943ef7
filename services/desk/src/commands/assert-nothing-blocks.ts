import { DeskError } from '@dragoman/shared/contract';
import { refreshFindings, type SegmentRow } from '@dragoman/shared/db';
import type { CommandScene } from './give-command.js';

/**
 * assertNothingBlocks refuses with what stands in the way of submission and approval: findings, drafts
 * that are still to come, Arabic changes nobody has decided (invariants 10 and 11).
 */
export async function assertNothingBlocks({ trx, line }: CommandScene): Promise<void> {
  // Counted afresh from the text: what the queue shows may be a moment old.
  const segments = (await refreshFindings(trx, line.id)).map(({ row }, index) => ({
    row,
    number: index + 1,
  }));
  const story = segments.filter(({ row }) => row.status !== 'cut');
  refuseFor(
    segments.filter(({ row }) => row.findings_block > 0),
    'findings_block',
    (numbers) => `Findings block segments ${numbers}. Mend them, or dismiss each with a reason.`,
  );
  refuseFor(
    story.filter(({ row }) => row.source_change === 'removed' || row.proposal_id !== null),
    'undecided_changes',
    (numbers) => `The Arabic of segments ${numbers} changed. Take or keep each one first.`,
  );
  refuseFor(
    story.filter(({ row }) => row.wants_draft && row.status !== 'confirmed'),
    'undecided_changes',
    (numbers) =>
      `Segments ${numbers} are still being drafted. Wait for them, or write and confirm them yourself.`,
  );
  if (!story.some(({ row }) => row.kind === 'headline' && row.target_plain !== ''))
    throw new DeskError('findings_block', 'The story has no headline. Write one first.');
}

function refuseFor(
  standing: readonly { readonly row: SegmentRow; readonly number: number }[],
  code: 'findings_block' | 'undecided_changes',
  say: (numbers: string) => string,
): void {
  if (standing.length === 0) return;
  const numbers = standing.map(({ number }) => number).join(', ');
  throw new DeskError(code, say(numbers), {
    extra: { segments: standing.map(({ row }) => row.id) },
  });
}
