import { measurePublication, publicationsToMeasure, type Db } from '@dragoman/shared/db';
import type { Logger } from '@dragoman/shared/platform';

/**
 * measureEffort puts on record what publications took that nobody has measured yet, oldest first. One
 * that cannot be measured is told and left for the next round; the others do not wait for it.
 */
export async function measureEffort(db: Db, logger: Logger, now: Date): Promise<void> {
  for (const id of await publicationsToMeasure(db)) {
    try {
      await measurePublication(db, id, now);
    } catch (error) {
      logger.error({ err: error, publicationId: id }, 'effort not measured');
    }
  }
}
