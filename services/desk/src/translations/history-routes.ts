import type { Router } from 'express';
import { DeskError, routes } from '@dragoman/shared/contract';
import type { Person } from '@dragoman/shared/domain';
import { serveRoute, type Guarded } from '@dragoman/shared/platform';
import type { DeskDeps } from '../desk-deps.js';
import { loadDiff } from './load-diff.js';
import { loadEvidence } from './load-evidence.js';
import { loadHistory, loadRevision } from './load-history.js';

/** historyRoutes mounts what the record can tell of a translation. */
export function historyRoutes(router: Router, guard: Guarded<Person>, { db }: DeskDeps): void {
  serveRoute(router, routes.getHistory, guard, async ({ params }) => ({
    body: await loadHistory(db, params.id),
  }));
  serveRoute(router, routes.getRevision, guard, async ({ params }) => {
    const revision = await loadRevision(db, params.id, params.number);
    if (!revision) throw new DeskError('not_found', `There is no revision ${params.number}.`);
    return { body: revision };
  });
  serveRoute(router, routes.getDiff, guard, async ({ params, query }) => ({
    body: await loadDiff(db, params.id, query.from, query.to),
  }));
  serveRoute(router, routes.getEvidence, guard, async ({ params }) => ({
    body: await loadEvidence(db, params.id),
  }));
}
