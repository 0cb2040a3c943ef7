import { DeskError } from '@dragoman/shared/contract';
import type { Person } from '@dragoman/shared/domain';
import {
  allowedOrigins,
  assertNoControl,
  assertSameOrigin,
  requireSession,
  type Auth,
  type Env,
  type Guarded,
} from '@dragoman/shared/platform';

/** sessionGuard admits signed-in people whose roles a route names, on requests from the desk's own pages. */
export function sessionGuard(auth: Auth, env: Env): Guarded<Person> {
  const origins = allowedOrigins(env);
  return {
    async admit(request, route) {
      assertSameOrigin(request, origins);
      const person = await requireSession(auth, request);
      // A page left open by one person must not speak for the next who signs in at the same browser.
      const meant = request.headers['x-person'];
      if (meant !== undefined && meant !== person.id)
        throw new DeskError(
          'not_signed_in',
          'Somebody else has signed in here since. Sign in again.',
        );
      if (!route.roles.some((role) => person.roles.includes(role)))
        throw new DeskError(
          'forbidden_role',
          `This needs the role ${route.roles.join(' or ')}; you are ${person.roles.join(', ') || 'without a role'}.`,
        );
      // Files go in and out without serveRoute, which looks at the addresses of all others.
      assertNoControl(request.originalUrl);
      return person;
    },
  };
}
