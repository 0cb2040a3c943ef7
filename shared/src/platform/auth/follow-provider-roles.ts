import { decodeJwt } from 'jose';
import type pg from 'pg';
import { Role } from '../../domain/index.js';

/** What better-auth stores of an account at an identity provider; the ID token in it has been verified. */
export interface ProviderAccount {
  readonly providerId: string;
  readonly userId: string;
  readonly idToken?: string | null | undefined;
}

/**
 * followProviderRoles gives a person the roles their identity provider names in `claim`, at every sign-in:
 * access taken away there is gone here. A token without the claim leaves what an admin of the desk has
 * set. Names the desk does not know mean nothing; with none known a person may only hand in.
 */
export async function followProviderRoles(
  pool: pg.Pool,
  account: ProviderAccount,
  claim: string,
): Promise<void> {
  const named = account.idToken ? decodeJwt(account.idToken)[claim] : undefined;
  if (named === undefined) return;
  await pool.query('UPDATE "user" SET role = $1, "updatedAt" = now() WHERE id = $2', [
    rolesIn(named).join(','),
    account.userId,
  ]);
}

function rolesIn(claim: unknown): Role[] {
  const named = typeof claim === 'string' ? claim.split(/[\s,]+/) : claim;
  const known = Role.options.filter((role) => Array.isArray(named) && named.includes(role));
  return known.length > 0 ? known : ['submitter'];
}
