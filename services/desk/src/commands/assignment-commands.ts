import { DeskError, type CommandInput } from '@dragoman/shared/contract';
import { notify, withdrawNotices, type Trx } from '@dragoman/shared/db';
import { rolesOf } from '@dragoman/shared/platform';
import type { CommandOutcome, CommandScene } from './give-command.js';

/**
 * assignTranslation gives a translation to an editor. An editor may only take it themselves; giving it
 * to somebody else is for approvers and admins.
 */
export async function assignTranslation(
  { trx, line, actor, now }: CommandScene,
  { personId }: CommandInput<'assign'>,
): Promise<CommandOutcome> {
  const runsDesk = actor.roles.includes('approver') || actor.roles.includes('admin');
  if (personId !== actor.id && !runsDesk)
    throw new DeskError(
      'forbidden',
      'You may take a story yourself. Ask an approver or an admin to give it to somebody else.',
    );
  await editorOrRefuse(trx, personId);
  if (personId === line.assignee_id) return { audit: { assignee: personId, was: personId } };
  await trx
    .updateTable('translation')
    .set({ assignee_id: personId, claimed_at: now })
    .where('id', '=', line.id)
    .execute();
  await withdrawNotices(trx, { kinds: ['assigned'], matter: line.id }, now);
  const notice = { kind: 'assigned', matter: line.id, translationId: line.id };
  await notify(trx, { ...notice, to: [personId], by: actor.id }, now);
  return { audit: { assignee: personId, was: line.assignee_id } };
}

/** unassignTranslation takes a translation from its editor for anybody to claim; what was written stays. */
export async function unassignTranslation({ trx, line }: CommandScene): Promise<CommandOutcome> {
  await trx
    .updateTable('translation')
    .set({ assignee_id: null, claimed_at: null })
    .where('id', '=', line.id)
    .execute();
  return { audit: { was: line.assignee_id } };
}

/** The row is held: whoever takes this person's access away now waits, and then finds the story. */
async function editorOrRefuse(trx: Trx, personId: string): Promise<void> {
  const person = await trx
    .selectFrom('user')
    .select(['name', 'role', 'banned'])
    .where('id', '=', personId)
    .forShare()
    .executeTakeFirst();
  if (person && !person.banned && rolesOf(person.role).includes('editor')) return;
  const message = person
    ? `${person.name} cannot edit here. Choose somebody who holds the editor’s role.`
    : 'There is no such person at the desk.';
  throw new DeskError('invalid_request', message, { errors: [{ field: 'personId', message }] });
}
