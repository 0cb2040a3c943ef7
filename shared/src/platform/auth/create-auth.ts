import { betterAuth } from 'better-auth';
import { admin, genericOAuth } from 'better-auth/plugins';
import { createAccessControl } from 'better-auth/plugins/access';
import { adminAc, defaultStatements } from 'better-auth/plugins/admin/access';
import type pg from 'pg';
import type { Env } from '../load-env.js';
import { allowedOrigins } from '../http/same-origin.js';
import { followProviderRoles, type ProviderAccount } from './follow-provider-roles.js';
import { hashPassword, verifyPassword } from './password.js';

const access = createAccessControl(defaultStatements);
const nobody = access.newRole({ user: [], session: [] });
const roles = { submitter: nobody, editor: nobody, approver: nobody, admin: adminAc };

const day = 24 * 60 * 60;

/** What sign-in needs to know of the environment. */
export type AuthEnv = Pick<
  Env,
  | 'PUBLIC_URL'
  | 'PORT'
  | 'SESSION_SECRET'
  | 'OIDC_ISSUER'
  | 'OIDC_CLIENT_ID'
  | 'OIDC_CLIENT_SECRET'
  | 'OIDC_NAME'
  | 'OIDC_ROLES_CLAIM'
>;

/** The provider id that OIDC accounts are stored under. */
export const OIDC_PROVIDER = 'oidc';

/**
 * createAuth sets up sign-in over the desk's own user and session tables: passwords with argon2id, OIDC
 * where the environment names an issuer, no self-registration. `secret` signs cookies.
 */
export function createAuth(pool: pg.Pool, env: AuthEnv, secret: string) {
  const follow = async (account: ProviderAccount) => {
    if (account.providerId === OIDC_PROVIDER)
      await followProviderRoles(pool, account, env.OIDC_ROLES_CLAIM ?? 'roles');
  };
  return betterAuth({
    appName: 'Dragoman',
    database: pool,
    baseURL: env.PUBLIC_URL,
    basePath: '/api/auth',
    secret,
    trustedOrigins: allowedOrigins(env),
    // The desk's own guard (same-origin.ts) looks at every request before better-auth does, and lets
    // programs in that send no Origin; better-auth would refuse them everywhere but in its tests.
    advanced: { disableCSRFCheck: true },
    telemetry: { enabled: false },
    logger: { disabled: true },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: 1,
      password: {
        hash: hashPassword,
        verify: ({ hash, password }) => verifyPassword(hash, password),
      },
    },
    session: { expiresIn: 7 * day, updateAge: day / 2 },
    // Sign-in has a limiter of its own that counts by account and address (sign-in-limiter.ts).
    rateLimit: { enabled: false },
    // Roles are no field a profile may fill in: they are read from the token that was just verified.
    databaseHooks: { account: { create: { after: follow }, update: { after: follow } } },
    plugins: [
      admin({ ac: access, roles, defaultRole: 'submitter', adminRoles: ['admin'] }),
      genericOAuth({ config: oidc(env) }),
    ],
  });
}

export type Auth = ReturnType<typeof createAuth>;

function oidc(env: AuthEnv) {
  if (!env.OIDC_ISSUER || !env.OIDC_CLIENT_ID || !env.OIDC_CLIENT_SECRET) return [];
  return [
    {
      providerId: OIDC_PROVIDER,
      name: env.OIDC_NAME ?? 'Single sign-on',
      discoveryUrl: `${env.OIDC_ISSUER}/.well-known/openid-configuration`,
      clientId: env.OIDC_CLIENT_ID,
      clientSecret: env.OIDC_CLIENT_SECRET,
      scopes: ['openid', 'email', 'profile'],
      pkce: true,
      // Without it an unreachable key set would mean that tokens are believed unchecked.
      requireIdTokenVerification: true,
    },
  ];
}
