import { randomUUID } from 'node:crypto';
import {
  DeskError,
  type NewPerson,
  type PersonChange,
  type PersonView,
} from '@dragoman/shared/contract';
import { appendAudit, type Db, type Trx } from '@dragoman/shared/db';
import type { Person } from '@dragoman/shared/domain';
import { hashPassword, rolesOf } from '@dragoman/shared/platform';
import { freeStories } from './free-stories.js';

/** listPeople reads everybody who can sign in, by name. */
export async function listPeople(db: Db): Promise<PersonView[]> {
  const rows = await db
    .selectFrom('user')
    .select(['id', 'name', 'email', 'role', 'banned'])
    .orderBy('name')
    .execute();
  return rows.map(presentPerson);
}

/** personView reads one person, or refuses with `not_found`. */
export async function personView(db: Db | Trx, id: string): Promise<PersonView> {
  const row = await db
    .selectFrom('user')
    .select(['id', 'name', 'email', 'role', 'banned'])
    .where('id', '=', id)
    .executeTakeFirst();
  if (!row) throw new DeskError('not_found', 'There is no such person.');
  return presentPerson(row);
}

/** createPerson adds somebody who can sign in with a password. */
export async function createPerson(
  db: Db,
  by: Person,
  person: NewPerson,
  now: Date,
): Promise<PersonView> {
  const password = await hashPassword(person.password);
  const id = randomUUID();
  return db.transaction().execute(async (trx) => {
    const email = person.email.toLowerCase();
    const { numInsertedOrUpdatedRows: inserted } = await trx
      .insertInto('user')
      .values({ id, name: person.name, email, emailVerified: true, role: person.roles.join(',') })
      .onConflict((conflict) => conflict.column('email').doNothing())
      .executeTakeFirstOrThrow();
    if (inserted === 0n)
      throw new DeskError('already_exists', `Somebody already signs in as ${email}.`, {
        errors: [{ field: 'email', message: 'Use another address, or change that person.' }],
      });
    await setPassword(trx, id, password, now);
    await appendAudit(
      trx,
      { actor: by.id, action: 'person.created', subject: id, detail: { roles: person.roles } },
      now,
    );
    return personView(trx, id);
  });
}

/** changePerson changes a name, roles, password or access; losing access ends every session at once. */
export async function changePerson(
  db: Db,
  by: Person,
  id: string,
  change: PersonChange,
  now: Date,
): Promise<PersonView> {
  if (
    id === by.id &&
    (change.disabled === true || (change.roles && !change.roles.includes('admin')))
  )
    throw new DeskError('forbidden', 'You cannot take your own access away. Ask another admin.');
  const password = change.password === undefined ? null : await hashPassword(change.password);
  const changed = await db.transaction().execute(async (trx) => {
    await personView(trx, id);
    await trx
      .updateTable('user')
      .set({
        updatedAt: now,
        ...(change.name === undefined ? {} : { name: change.name }),
        ...(change.roles === undefined ? {} : { role: change.roles.join(',') }),
        ...(change.disabled === undefined ? {} : { banned: change.disabled }),
      })
      .where('id', '=', id)
      .execute();
    if (password !== null) await setPassword(trx, id, password, now);
    if (change.disabled === true || password !== null)
      await trx.deleteFrom('session').where('userId', '=', id).execute();
    await appendAudit(
      trx,
      {
        actor: by.id,
        action: 'person.changed',
        subject: id,
        detail: { ...change, ...(password === null ? {} : { password: 'changed' }) },
      },
      now,
    );
    return personView(trx, id);
  });
  if (changed.disabled || !changed.roles.includes('editor')) await freeStories(db, by, id, now);
  return changed;
}

/** Somebody who came through single sign-on has no password yet: the first one makes the account. */
async function setPassword(trx: Trx, userId: string, password: string, now: Date): Promise<void> {
  const { numUpdatedRows } = await trx
    .updateTable('account')
    .set({ password, updatedAt: now })
    .where('userId', '=', userId)
    .where('providerId', '=', 'credential')
    .executeTakeFirst();
  if (numUpdatedRows === 0n)
    await trx
      .insertInto('account')
      .values({ id: randomUUID(), accountId: userId, providerId: 'credential', userId, password })
      .execute();
}

interface PersonRow {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: string | null;
  readonly banned: boolean | null;
}

function presentPerson({ id, name, email, role, banned }: PersonRow): PersonView {
  return { id, name, email, roles: rolesOf(role), disabled: banned === true };
}
