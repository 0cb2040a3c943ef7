import { jsonb } from './connect.js';
import type { Db, Trx } from './database.js';

/** A setting of the desk as it stands; version 0 is what nobody has set yet. */
interface StoredSetting {
  readonly value: unknown;
  readonly version: number;
}

/** readSetting reads one setting of the desk and its version. */
export async function readSetting(db: Db | Trx, name: string): Promise<StoredSetting> {
  const row = await db
    .selectFrom('desk_setting')
    .select(['value', 'version'])
    .where('name', '=', name)
    .executeTakeFirst();
  return row ?? { value: undefined, version: 0 };
}

/**
 * storeSetting sets the next version of a setting and returns its number, or null when the setting is no
 * longer at `basedOn`: somebody else was faster, and nothing is stored.
 */
export async function storeSetting(
  trx: Trx,
  change: {
    readonly name: string;
    readonly value: unknown;
    readonly basedOn: number;
    readonly by: string;
  },
  now: Date,
): Promise<number | null> {
  const { name, basedOn, by } = change;
  const next = {
    ...{ value: jsonb(change.value), version: basedOn + 1 },
    ...{ updated_by: by, updated_at: now },
  };
  const row = await trx
    .insertInto('desk_setting')
    .values({ name, ...next })
    .onConflict((conflict) =>
      conflict.column('name').doUpdateSet(next).where('desk_setting.version', '=', basedOn),
    )
    .returning('version')
    .executeTakeFirst();
  return row?.version ?? null;
}
