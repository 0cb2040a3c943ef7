import type { Router } from 'express';
import { DeskError, routes, type CheckSettings } from '@dragoman/shared/contract';
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
import { readIfMatch } from '../translations/read-if-match.js';

/** How many stories in hand are counted anew; the others are, whenever they are next touched. */
const MOST_RECOUNTED = 200;

/** checkSettingsRoutes mounts what the desk makes of each check. */
export function checkSettingsRoutes(
  router: Router,
  guard: Guarded<Person>,
  { db, logger, now }: DeskDeps,
): void {
  serveRoute(router, routes.getCheckSettings, guard, async () => answer(await settings(db)));

  serveRoute(router, routes.putCheckSettings, guard, async ({ body, request }, person) => {
    const basedOn = readIfMatch(request.header('If-Match'), 'settings');
    const stored = await db.transaction().execute(async (trx) => {
      const before = await checkLevels(trx);
      const change = { levels: body.levels, basedOn, by: person.id };
      const version = await storeCheckLevels(trx, change, now());
      if (version === null) return null;
      await emitEvent(trx, { kind: 'engine', detail: { settings: true } });
      await appendAudit(
        trx,
        {
          actor: person.id,
          action: 'checks.changed',
          subject: 'desk',
          detail: { before: before.levels, after: body.levels },
        },
        now(),
      );
      return version;
    });
    if (stored === null)
      throw new DeskError(
        'stale_setting',
        'Somebody has set checks since you opened this. Look at theirs, then make your change there.',
        { extra: { theirs: await settings(db) } },
      );
    void recount(db).catch((error: unknown) =>
      logger.warn({ err: error }, 'stories are not counted anew by the new weights of checks'),
    );
    return answer(await settings(db));
  });
}

function answer(body: CheckSettings) {
  return { body, headers: { ETag: `"${body.version}"` } };
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
  const { levels, version } = await checkLevels(db);
  return {
    version,
    checks: FindingKind.options.map((kind) => ({
      kind,
      level: levels[kind] ?? null,
      own: [...OWN_SEVERITIES[kind]],
      lowest: lowestLevel(kind),
      falseAlarms: MEASURED_RATES[kind] ?? 0,
    })),
  };
}
