import type { Router } from 'express';
import { routes } from '@dragoman/shared/contract';
import type { Person } from '@dragoman/shared/domain';
import { serveRoute, type Guarded } from '@dragoman/shared/platform';
import type { DeskDeps } from '../desk-deps.js';
import { changePerson, createPerson, listPeople } from './people-queries.js';

/** peopleRoutes mounts who works at the desk. */
export function peopleRoutes(router: Router, guard: Guarded<Person>, deps: DeskDeps): void {
  serveRoute(router, routes.listPeople, guard, async () => ({
    body: { items: await listPeople(deps.db) },
  }));
  serveRoute(router, routes.createPerson, guard, async ({ body }, person) => ({
    body: await createPerson(deps.db, person, body, deps.now()),
  }));
  serveRoute(router, routes.changePerson, guard, async ({ params, body }, person) => ({
    body: await changePerson(deps.db, person, params.personId, body, deps.now()),
  }));
}
