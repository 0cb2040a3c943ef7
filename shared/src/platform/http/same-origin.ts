import type { Request } from 'express';
import { DeskError } from '../../contract/index.js';
import type { Env } from '../load-env.js';

const safe = new Set(['GET', 'HEAD', 'OPTIONS']);

/** allowedOrigins lists where the desk's own pages may be opened from. */
export function allowedOrigins(env: Pick<Env, 'PUBLIC_URL' | 'PORT'>): string[] {
  const own = [`http://localhost:${env.PORT}`, `http://127.0.0.1:${env.PORT}`];
  return [...new Set([new URL(env.PUBLIC_URL).origin, ...own])];
}

/**
 * assertSameOrigin refuses a state-changing request that a browser says comes from another site. A
 * browser always says so on such requests; a program that sends neither header carries no stolen cookie.
 */
export function assertSameOrigin(request: Request, origins: readonly string[]): void {
  if (safe.has(request.method)) return;
  const { origin } = request.headers;
  const site = request.headers['sec-fetch-site'];
  const foreign =
    origin !== undefined
      ? !origins.includes(origin)
      : site !== undefined && site !== 'same-origin' && site !== 'none';
  if (foreign)
    throw new DeskError(
      'wrong_origin',
      `This request comes from ${origin ?? 'another site'}. Open the desk at ${origins[0]}, or set PUBLIC_URL to the address you use.`,
    );
}
