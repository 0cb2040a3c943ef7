import { DeskError } from '@dragoman/shared/contract';
import type { Person } from '@dragoman/shared/domain';
import {
  allowedOrigins,
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
      if (!route.roles.some((role) => person.roles.includes(role)))
        throw new DeskError(
          'forbidden_role',
          `This needs the role ${route.roles.join(' or ')}; you are ${person.roles.join(', ') || 'without a role'}.`,
        );
      return person;
    },
  };
}
