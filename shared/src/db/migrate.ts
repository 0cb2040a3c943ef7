import { Migrator, type Migration } from 'kysely';
import type { Db } from './database.js';
import * as people from './migrations/0008-people.js';
import * as insights from './migrations/0006-insights.js';
import * as initial from './migrations/0001-initial.js';
import * as drafting from './migrations/0004-drafting.js';
import * as review from './migrations/0007-review.js';
import * as lastSeen from './migrations/0012-last-seen.js';
import * as memory from './migrations/0003-memory.js';
import * as memoryOrigin from './migrations/0013-memory-origin.js';
import * as settingVersion from './migrations/0014-setting-version.js';
import * as archiveOnce from './migrations/0015-archive-once.js';
import * as terms from './migrations/0002-terms.js';

/** Every migration, oldest first. A name is never changed once it has run anywhere. */
const migrations: Record<string, Migration> = {
  '0001-initial': initial,
  '0002-terms': terms,
  '0008-people': people,
  '0004-drafting': drafting,
  '0003-memory': memory,
  '0006-insights': insights,
  '0007-review': review,
  '0012-last-seen': lastSeen,
  '0013-memory-origin': memoryOrigin,
  '0014-setting-version': settingVersion,
  '0015-archive-once': archiveOnce,
};

/**
 * migrateToLatest brings the database to the newest shape, each migration in the one transaction
 * that also records it, so that a process killed half-way leaves nothing behind. Throws what failed.
 */
export async function migrateToLatest(db: Db): Promise<void> {
  const migrator = new Migrator({
    db,
    provider: { getMigrations: () => Promise.resolve(migrations) },
  });
  const { error } = await migrator.migrateToLatest();
  if (error) throw error instanceof Error ? error : new Error(String(error));
}
