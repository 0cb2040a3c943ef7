import type { Router } from 'express';
import { routes, type CheckSettings } from '@dragoman/shared/contract';
import {
  appendAudit,
  checkLevels,
  emitEvent,
  openTranslationIds,
  refreshCounts,
  refreshFindings,
  storeCheckLevels,
  type Db,
} from '@dragoman/shared/db';
import {
  FindingKind,
  lowestLevel,
  MEASURED_RATES,
  OWN_SEVERITIES,
  type Person,
} from '@dragoman/shared/domain';
import { serveRoute, type Guarded } from '@dragoman/shared/platform';
import type { DeskDeps } from '../desk-deps.js';

/** How many stories in hand are counted anew; the others are, whenever they are next touched. */
const MOST_RECOUNTED = 200;

/** checkSettingsRoutes mounts what the desk makes of each check. */
export function checkSettingsRoutes(
  router: Router,
  guard: Guarded<Person>,
  { db, logger, now }: DeskDeps,
): void {
  serveRoute(router, routes.getCheckSettings, guard, async () => ({ body: await settings(db) }));

  serveRoute(router, routes.putCheckSettings, guard, async ({ body }, person) => {
    await db.transaction().execute(async (trx) => {
      const before = await checkLevels(trx);
      await storeCheckLevels(trx, body.levels, person.id, now());
      await emitEvent(trx, { kind: 'engine', detail: { settings: true } });
      await appendAudit(
        trx,
        {
          actor: person.id,
          action: 'checks.changed',
          subject: 'desk',
          detail: { before, after: body.levels },
        },
        now(),
      );
    });
    void recount(db).catch((error: unknown) =>
      logger.warn({ err: error }, 'stories are not counted anew by the new weights of checks'),
    );
    return { body: await settings(db) };
  });
}

/** One story at a time, so that nobody who is writing waits for all of them; each tells its readers. */
async function recount(db: Db): Promise<void> {
  for (const id of await openTranslationIds(db, MOST_RECOUNTED))
    await db.transaction().execute(async (trx) => {
      await refreshFindings(trx, id);
      await refreshCounts(trx, id);
      await emitEvent(trx, { kind: 'translation', translationId: id });
    });
}

async function settings(db: Db): Promise<CheckSettings> {
  const levels = await checkLevels(db);
  return {
    checks: FindingKind.options.map((kind) => ({
      kind,
      level: levels[kind] ?? null,
      own: [...OWN_SEVERITIES[kind]],
      lowest: lowestLevel(kind),
      falseAlarms: MEASURED_RATES[kind] ?? 0,
    })),
  };
}
