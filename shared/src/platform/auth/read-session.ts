import { fromNodeHeaders } from 'better-auth/node';
import type { Request } from 'express';
import { DeskError } from '../../contract/index.js';
import { Role, type Person } from '../../domain/index.js';
import type { Auth } from './create-auth.js';

/** rolesOf reads better-auth's comma-separated role column; unknown names fall away. */
export function rolesOf(column: string | null | undefined): Role[] {
  const named = (column ?? '').split(',').map((name) => name.trim());
  return Role.options.filter((role) => named.includes(role));
}

/**
 * readSession tells who is signed in on a request, null when nobody is or the person was disabled. Whoever
 * works stays signed in: a session that is half a day old is renewed, and the answer carries its cookie.
 */
export async function readSession(auth: Auth, request: Request): Promise<Person | null> {
  if (!request.headers.cookie) return null;
  // An event stream has sent its head long ago; renewed there, the cookie would never reach the browser.
  const disableRefresh = request.res?.headersSent ?? false;
  const { response: session, headers } = await auth.api
    .getSession({
      headers: fromNodeHeaders(request.headers),
      query: { disableRefresh },
      returnHeaders: true,
    })
    .catch(databaseAway);
  for (const cookie of headers.getSetCookie()) request.res?.append('Set-Cookie', cookie);
  if (!session || session.user.banned) return null;
  return { id: session.user.id, name: session.user.name, roles: rolesOf(session.user.role) };
}

// better-auth answers a bad cookie with null; it throws only when the session table cannot be read.
function databaseAway(cause: unknown): never {
  throw new DeskError('unavailable', 'The database does not answer. Send this again shortly.', {
    cause,
    extra: { retryAfter: 5 },
  });
}

/** requireSession is readSession that refuses with `not_signed_in`. */
export async function requireSession(auth: Auth, request: Request): Promise<Person> {
  const person = await readSession(auth, request);
  if (!person) throw new DeskError('not_signed_in', 'Sign in first, then send this again.');
  return person;
}
