import type { NotificationKind } from '@dragoman/shared/contract';
import { withdrawNotices, type Trx } from '@dragoman/shared/db';
import type { Command } from '@dragoman/shared/domain';

/** What each command makes moot: nobody needs to hear any more of what has been dealt with. */
const moot: Readonly<Partial<Record<Command, readonly NotificationKind[]>>> = {
  claim: ['assigned', 'draft_failed'],
  release: ['assigned'],
  unassign: ['assigned', 'returned'],
  redraft: ['draft_failed'],
  submit: ['returned', 'source_updated'],
  return: ['approved'],
  reopen: ['approved'],
  spike: ['assigned'],
};

/** withdrawMoot takes unread notices back that a command has settled. */
export async function withdrawMoot(
  trx: Trx,
  command: Command,
  translationId: string,
  now: Date,
): Promise<void> {
  const kinds = moot[command];
  if (kinds) await withdrawNotices(trx, { kinds, matter: translationId }, now);
}
