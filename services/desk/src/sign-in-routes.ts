import type { Request, RequestHandler, Router } from 'express';
import { DeskError } from '@dragoman/shared/contract';
import {
  allowedOrigins,
  assertSameOrigin,
  authHandler,
  jsonBody,
  OIDC_PROVIDER,
  storableBody,
} from '@dragoman/shared/platform';
import type { DeskDeps } from './desk-deps.js';

// Everything else better-auth can do stays shut: the desk has its own ways to add and change people.
const open = [
  /^\/sign-in\/email$/,
  /^\/sign-in\/social$/,
  /^\/sign-out$/,
  /^\/get-session$/,
  /^\/callback\/oidc$/,
  /^\/oauth2\/callback\/oidc$/,
  /^\/error$/,
];

/**
 * signInRoutes mounts the few parts of better-auth that a desk uses, with failed sign-ins counted by
 * account and address before a password is looked at.
 */
export function signInRoutes(router: Router, { auth, signInLimiter, env }: DeskDeps): void {
  const handler = authHandler(auth);
  const origins = allowedOrigins(env);

  const guard: RequestHandler = (request, _response, next) => {
    const path = request.path.slice('/api/auth'.length);
    if (!open.some((pattern) => pattern.test(path)))
      throw new DeskError('not_found', `There is nothing at ${request.path}.`);
    assertSameOrigin(request, origins);
    next();
  };

  // The limiter must read the address that signs in, and hand the same body on to better-auth.
  const limit: RequestHandler = async (request, _response, next) => {
    const who = whoSignsIn(request);
    if (who) await signInLimiter.take(...who);
    next();
  };
  const signedIn = authHandler(auth, async (request) => {
    const who = whoSignsIn(request);
    if (who) await signInLimiter.succeed(...who).catch(() => {});
  });

  router.get('/api/v1/auth-options', (_request, response) => {
    response.json({
      oidc: env.OIDC_ISSUER ? { id: OIDC_PROVIDER, name: env.OIDC_NAME ?? 'Single sign-on' } : null,
    });
  });
  const body = [...jsonBody({ limit: 16 * 1_024 }), storableBody()];
  router.post('/api/auth/sign-in/email', guard, ...body, limit, signedIn);
  router.all('/api/auth/*path', guard, ...body, handler);
}

function whoSignsIn(request: Request): [email: string, address: string] | null {
  const { email } = (request.body ?? {}) as { email?: unknown };
  return typeof email === 'string' ? [email, request.ip ?? 'unknown'] : null;
}
