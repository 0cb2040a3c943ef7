import type { Router } from 'express';
import { DeskError, routes, type SpendView } from '@dragoman/shared/contract';
import {
  appendAudit,
  budgetNow,
  emitEvent,
  liftBudgetPause,
  priceOf,
  spendByDay,
  spendSettings,
  storeSpendSettings,
} from '@dragoman/shared/db';
import type { Person } from '@dragoman/shared/domain';
import { serveRoute, type Guarded } from '@dragoman/shared/platform';
import type { DeskDeps } from '../desk-deps.js';
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
    return { body: await loadSpend(deps, from, to) };
  });

  serveRoute(router, routes.putSpendSettings, guard, async ({ body }, person) => {
    const now = deps.now();
    const lifted = await db.transaction().execute(async (trx) => {
      const before = await spendSettings(trx);
      await storeSpendSettings(trx, body, person.id, now);
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
      return goesOn;
    });
    if (lifted) await enqueueWaiting(deps);
    const to = dayOf(now);
    return { body: await loadSpend(deps, dayOf(new Date(now.getTime() - 29 * day)), to) };
  });
}

async function loadSpend({ db, env, now }: DeskDeps, from: string, to: string): Promise<SpendView> {
  const settings = await spendSettings(db);
  const environmentPrices = env.ENGINE_PRICES ?? [];
  const { model, practice } = await db
    .selectFrom('engine_status')
    .select(['model', 'practice'])
    .executeTakeFirstOrThrow();
  const isPriced = practice || priceOf(model, settings, environmentPrices) !== null;
  return {
    settings,
    environmentPrices,
    budget: await presentBudget(db, now()),
    unpricedModel: isPriced || model === '' ? null : model,
    days: await spendByDay(db, from, to),
  };
}

function dayOf(moment: Date): string {
  return moment.toISOString().slice(0, 10);
}
