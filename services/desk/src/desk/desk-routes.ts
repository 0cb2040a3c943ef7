import type { Router } from 'express';
import { routes, type EngineState } from '@dragoman/shared/contract';
import { appendAudit, deskSettings, emitEvent, storeSettings, type Db } from '@dragoman/shared/db';
import type { Person } from '@dragoman/shared/domain';
import { serveRoute, type Guarded } from '@dragoman/shared/platform';
import type { DeskDeps } from '../desk-deps.js';
import { enqueueWaiting } from '../spend/enqueue-waiting.js';
import { presentBudget } from '../spend/present-budget.js';
import { personView } from '../people/people-queries.js';

/** deskRoutes mounts who I am, the desk's settings and the state of its engine. */
export function deskRoutes(router: Router, guard: Guarded<Person>, deps: DeskDeps): void {
  const { db, env } = deps;

  serveRoute(router, routes.me, guard, async (_call, person) => ({
    body: {
      person: await personView(db, person.id),
      desk: {
        name: env.EDITION_NAME,
        nameAr: env.EDITION_NAME_AR,
        fourEyes: (await deskSettings(db)).fourEyes,
      },
      engine: await engineState(db, deps.now()),
    },
    headers: { 'Cache-Control': 'no-store' },
  }));

  serveRoute(router, routes.getSettings, guard, async () => ({ body: await deskSettings(db) }));

  serveRoute(router, routes.putSettings, guard, async ({ body }, person) => {
    const now = deps.now();
    await db.transaction().execute(async (trx) => {
      const before = await deskSettings(trx);
      await storeSettings(trx, body, person.id, now);
      await emitEvent(trx, { kind: 'engine', detail: { settings: true } });
      await appendAudit(
        trx,
        {
          actor: person.id,
          action: 'settings.changed',
          subject: 'desk',
          detail: { before, after: body },
        },
        now,
      );
    });
    return { body: await deskSettings(db) };
  });

  serveRoute(router, routes.getEngine, guard, async () => ({
    body: await engineState(db, deps.now()),
  }));

  serveRoute(router, routes.resumeEngine, guard, async (_call, person) => {
    await db.transaction().execute(async (trx) => {
      await trx
        .updateTable('engine_status')
        .set({ paused_reason: null, paused_message: null, paused_at: null, retry_at: null })
        .execute();
      await trx
        .updateTable('translation')
        .set({ draft_next_at: null })
        .where('draft_wanted', '=', true)
        .execute();
      await emitEvent(trx, { kind: 'engine' });
      await appendAudit(
        trx,
        { actor: person.id, action: 'engine.resumed', subject: 'engine' },
        deps.now(),
      );
    });
    await enqueueWaiting(deps);
    return { body: await engineState(db, deps.now()) };
  });
}

async function engineState(db: Db, now: Date): Promise<EngineState> {
  const row = await db.selectFrom('engine_status').selectAll().executeTakeFirstOrThrow();
  return {
    engine: row.engine,
    model: row.model,
    practice: row.practice,
    paused:
      row.paused_reason === null
        ? null
        : {
            reason: row.paused_reason,
            message: row.paused_message ?? '',
            since: (row.paused_at ?? row.updated_at).toISOString(),
            retryAt: row.retry_at?.toISOString() ?? null,
          },
    budget: await presentBudget(db, now),
  };
}
