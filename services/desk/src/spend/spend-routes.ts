import type { Router } from 'express';
import { DeskError, routes, type SpendView } from '@dragoman/shared/contract';
import {
  appendAudit,
  budgetNow,
  emitEvent,
  liftBudgetPause,
  priceOf,
  spendByDay,
  standingSpendSettings,
  storeSpendSettings,
} from '@dragoman/shared/db';
import type { Person } from '@dragoman/shared/domain';
import { serveRoute, type Guarded } from '@dragoman/shared/platform';
import type { DeskDeps } from '../desk-deps.js';
import { readIfMatch } from '../translations/read-if-match.js';
import { enqueueWaiting } from './enqueue-waiting.js';
import { presentBudget } from './present-budget.js';

const day = 86_400_000;

/** spendRoutes mounts what drafting takes, its prices and its budget. */
export function spendRoutes(router: Router, guard: Guarded<Person>, deps: DeskDeps): void {
  const { db } = deps;

  serveRoute(router, routes.getSpend, guard, async ({ query }) => {
    const to = query.to ?? dayOf(deps.now());
    const from = query.from ?? dayOf(new Date(Date.parse(to) - 29 * day));
    if (from > to || Date.parse(to) - Date.parse(from) > 800 * day)
      throw new DeskError('invalid_request', 'Ask for up to 800 days, the first before the last.', {
        errors: [{ field: 'from', message: 'Give a day before `to`, at most 800 days back.' }],
      });
    const view = await loadSpend(deps, from, to);
    return { body: view, headers: { ETag: `"${view.version}"` } };
  });

  serveRoute(router, routes.putSpendSettings, guard, async ({ body, request }, person) => {
    const now = deps.now();
    const basedOn = readIfMatch(request.header('If-Match'), 'settings');
    const stored = await db.transaction().execute(async (trx) => {
      const { settings: before } = await standingSpendSettings(trx);
      const change = { settings: body, basedOn, by: person.id };
      if ((await storeSpendSettings(trx, change, now)) === null) return null;
      const [standing] = await budgetNow(trx, body, now);
      const goesOn = (!standing || standing.leftMicros > 0) && (await liftBudgetPause(trx));
      await emitEvent(trx, { kind: 'engine', detail: { budget: true } });
      await appendAudit(
        trx,
        {
          actor: person.id,
          action: 'spend.settings_changed',
          subject: 'desk',
          detail: { before, after: body },
        },
        now,
      );
      return { goesOn };
    });
    if (stored?.goesOn) await enqueueWaiting(deps);
    const view = await loadSpend(deps, dayOf(new Date(now.getTime() - 29 * day)), dayOf(now));
    if (!stored)
      throw new DeskError(
        'stale_setting',
        'Somebody has set budget and prices since you opened this. Look at theirs, then make your change there.',
        { extra: { theirs: view } },
      );
    return { body: view, headers: { ETag: `"${view.version}"` } };
  });
}

async function loadSpend({ db, env, now }: DeskDeps, from: string, to: string): Promise<SpendView> {
  const { settings, version } = await standingSpendSettings(db);
  const environmentPrices = env.ENGINE_PRICES ?? [];
  const { model, practice } = await db
    .selectFrom('engine_status')
    .select(['model', 'practice'])
    .executeTakeFirstOrThrow();
  const isPriced = practice || priceOf(model, settings, environmentPrices) !== null;
  return {
    settings,
    version,
    environmentPrices,
    budget: await presentBudget(db, now()),
    unpricedModel: isPriced || model === '' ? null : model,
    days: await spendByDay(db, from, to),
  };
}

function dayOf(moment: Date): string {
  return moment.toISOString().slice(0, 10);
}
