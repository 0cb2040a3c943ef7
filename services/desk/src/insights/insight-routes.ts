import type { Router } from 'express';
import { routes } from '@dragoman/shared/contract';
import type { Person } from '@dragoman/shared/domain';
import { serveRoute, type Guarded } from '@dragoman/shared/platform';
import type { DeskDeps } from '../desk-deps.js';
import { loadInsights } from './load-insights.js';

/** insightRoutes mounts what drafts, editing and engines take. */
export function insightRoutes(router: Router, guard: Guarded<Person>, deps: DeskDeps): void {
  serveRoute(router, routes.getInsights, guard, async ({ query }, person) => ({
    body: await loadInsights(deps.db, query, person, deps.now()),
    headers: { 'Cache-Control': 'no-store' },
  }));
}
