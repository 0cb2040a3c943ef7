import { randomBytes, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createSourceKey, type Db } from '@dragoman/shared/db';
import type { Person, Role } from '@dragoman/shared/domain';
import { hashPassword, verifyPassword } from '@dragoman/shared/platform';

export const DEMONSTRATION_SOURCE = 'ar-edition';

/** The people of the demonstration newsroom, one for each role. */
const people: readonly { readonly email: string; readonly name: string; readonly role: Role }[] = [
  { email: 'submitter@desk.local', name: 'Rana Sultani', role: 'submitter' },
  { email: 'editor@desk.local', name: 'Salma Rahhal', role: 'editor' },
  { email: 'approver@desk.local', name: 'Nadim Farra', role: 'approver' },
  { email: 'admin@desk.local', name: 'Lina Daher', role: 'admin' },
];

/** The newsroom a first start opens with: who works there and how to get in. */
export interface DemonstrationNewsroom {
  readonly password: string;
  readonly emails: readonly string[];
  readonly personOf: (role: Role) => Person;
  /** The source key, kept beside the password for this demonstration alone. */
  readonly sourceKey: string;
  /** The stories stand where they belong: from then on they are the newsroom's own. */
  readonly isFilled: boolean;
  /** Remembers that the stories are in place. */
  readonly keepFilled: () => Promise<void>;
}

interface Kept {
  readonly password: string;
  readonly sourceKey: string;
  readonly isFilled?: boolean;
}

/**
 * openDemonstration makes the demonstration's people, source and key where they are missing, and sets
 * their password to the one given. What is generated is kept in the data directory (mode 0600), so that
 * every start can print it.
 */
export async function openDemonstration(
  db: Db,
  dataDir: string,
  givenPassword: string | undefined,
): Promise<DemonstrationNewsroom> {
  const file = join(dataDir, 'demonstration.json');
  const kept = await readKept(file);
  const password = givenPassword ?? kept?.password ?? randomBytes(9).toString('base64url');

  await db
    .insertInto('source')
    .values({ id: DEMONSTRATION_SOURCE, name: 'Al-Marsa, Arabic edition', home_url: null })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  for (const { email, name, role } of people) await ensurePerson(db, email, name, role, password);
  const sourceKey = kept?.sourceKey ?? (await newKey(db));
  const isFilled = kept?.isFilled ?? false;
  await mkdir(dataDir, { recursive: true });
  await keep(file, { password, sourceKey, isFilled });

  const rows = await db.selectFrom('user').select(['id', 'name', 'email', 'role']).execute();
  return {
    password,
    sourceKey,
    isFilled,
    keepFilled: () => keep(file, { password, sourceKey, isFilled: true }),
    emails: people.map(({ email }) => email),
    personOf(role) {
      const email = people.find((person) => person.role === role)?.email;
      const row = rows.find((candidate) => candidate.email === email);
      if (!row) throw new Error(`The demonstration has no ${role}.`);
      return { id: row.id, name: row.name, roles: [role] };
    },
  };
}

async function ensurePerson(db: Db, email: string, name: string, role: Role, password: string) {
  const known = await db
    .selectFrom('user')
    .innerJoin('account', 'account.userId', 'user.id')
    .select(['user.id', 'account.password'])
    .where('email', '=', email)
    .executeTakeFirst();
  if (known) {
    if (known.password !== null && (await verifyPassword(known.password, password))) return;
    await db
      .updateTable('account')
      .set({ password: await hashPassword(password), updatedAt: new Date() })
      .where('userId', '=', known.id)
      .execute();
    return;
  }
  const id = randomUUID();
  const hash = await hashPassword(password);
  await db.transaction().execute(async (trx) => {
    await trx.insertInto('user').values({ id, name, email, emailVerified: true, role }).execute();
    await trx
      .insertInto('account')
      .values({
        id: randomUUID(),
        accountId: id,
        providerId: 'credential',
        userId: id,
        password: hash,
      })
      .execute();
  });
}

async function newKey(db: Db): Promise<string> {
  const { key } = await createSourceKey(
    db,
    {
      sourceId: DEMONSTRATION_SOURCE,
      name: 'Demonstration',
      scopes: ['articles:write', 'articles:read'],
      expiresAt: null,
      createdBy: null,
    },
    new Date(),
  );
  return key;
}

// Whole or not at all: a process killed while writing must not cost anybody the password.
async function keep(file: string, kept: Kept): Promise<void> {
  const half = `${file}.${randomBytes(4).toString('hex')}`;
  await writeFile(half, JSON.stringify(kept), { mode: 0o600 });
  await rename(half, file);
}

async function readKept(file: string): Promise<Kept | null> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Kept;
  } catch {
    return null;
  }
}
