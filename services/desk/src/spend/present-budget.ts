import type { BudgetView } from '@dragoman/shared/contract';
import { standingToTell } from '@dragoman/shared/domain';
import { budgetNow, spendSettings, type Db } from '@dragoman/shared/db';

/** presentBudget writes how the budget stands; null where no limit is set. */
export async function presentBudget(db: Db, now: Date): Promise<BudgetView | null> {
  const settings = await spendSettings(db);
  const standing = standingToTell(await budgetNow(db, settings, now));
  if (!standing) return null;
  const { period, limitMicros, spentMicros, warns, renewsAt } = standing;
  return {
    currency: settings.currency,
    period,
    limitMicros,
    spentMicros,
    warns,
    renewsAt: renewsAt.toISOString(),
  };
}
