import type { Db } from './database.js';

/**
 * releaseDraftLeases ends every lease on drafting work. For a process that knows itself to be the only one:
 * whoever held them is dead, and the work need not wait until they run out.
 */
export async function releaseDraftLeases(db: Db): Promise<void> {
  await db
    .updateTable('translation')
    .set({ draft_lease_until: null })
    .where('draft_lease_until', 'is not', null)
    .execute();
}
