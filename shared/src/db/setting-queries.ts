import type { DeskSettings } from '../contract/index.js';
import { jsonb } from './connect.js';
import type { Db, Trx } from './database.js';

const defaults: DeskSettings = { fourEyes: true };

/** deskSettings reads the desk's settings; what nobody has set has its default. */
export async function deskSettings(db: Db | Trx): Promise<DeskSettings> {
  const rows = await db.selectFrom('desk_setting').select(['name', 'value']).execute();
  const stored = Object.fromEntries(rows.map(({ name, value }) => [name, value]));
  return {
    fourEyes: stored['fourEyes'] === undefined ? defaults.fourEyes : stored['fourEyes'] === true,
  };
}

/** storeSettings writes the desk's settings. */
export async function storeSettings(
  trx: Trx,
  settings: DeskSettings,
  by: string,
  now: Date,
): Promise<void> {
  for (const [name, value] of Object.entries(settings))
    await trx
      .insertInto('desk_setting')
      .values({ name, value: jsonb(value), updated_by: by, updated_at: now })
      .onConflict((conflict) =>
        conflict
          .column('name')
          .doUpdateSet({ value: jsonb(value), updated_by: by, updated_at: now }),
      )
      .execute();
}
