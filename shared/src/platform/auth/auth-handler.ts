import type { RequestHandler } from 'express';
import { toNodeHandler } from 'better-auth/node';
import type { Auth } from './create-auth.js';

/** authHandler lets better-auth answer a request; a body that was parsed before it is handed on. */
export function authHandler(auth: Auth): RequestHandler {
  const handle = toNodeHandler(auth);
  return (request, response) => handle(request, response);
}
