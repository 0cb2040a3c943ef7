import type { Router } from 'express';
import { routes } from '@dragoman/shared/contract';
import { keepSeen, lastSeen } from '@dragoman/shared/db';
import type { Person } from '@dragoman/shared/domain';
import { serveRoute, type Guarded } from '@dragoman/shared/platform';
import type { DeskDeps } from '../desk-deps.js';
import { lineOr404 } from './load-view.js';

/** seenRoutes mounts what a person last saw of a translation: on the desk, so that any computer knows it. */
export function seenRoutes(router: Router, guard: Guarded<Person>, { db, now }: DeskDeps): void {
  serveRoute(router, routes.getLastSeen, guard, async ({ params }, person) => {
    await lineOr404(db, params.id);
    const seen = await lastSeen(db, person.id, params.id);
    return {
      body: { at: seen?.at.toISOString() ?? null, segments: seen?.segments ?? [] },
      headers: { 'Cache-Control': 'no-store' },
    };
  });

  serveRoute(router, routes.keepSeen, guard, async ({ params, body }, person) => {
    await lineOr404(db, params.id);
    const at = now();
    const { versions } = body;
    await db
      .transaction()
      .execute((trx) =>
        keepSeen(trx, { personId: person.id, translationId: params.id, versions }, at),
      );
    return { body: { at: at.toISOString() } };
  });
}
