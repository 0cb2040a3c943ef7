import {
  latestPublication,
  learnPublication,
  lockTranslation,
  storiesToLearn,
} from '@dragoman/shared/db';
import type { PublishDeps } from './publish-scheduled.js';

/**
 * learnMissed has the memory learn every live story it has not learnt, and returns how many it learnt.
 * Publishing teaches the memory in its own transaction; this finds what was published before there was
 * one, and what a restored backup lost. Any number of workers may do it at once.
 */
export async function learnMissed({ db, logger, now }: PublishDeps): Promise<number> {
  let learnt = 0;
  for (const { translation_id: id } of await storiesToLearn(db)) {
    const outcome = await db.transaction().execute(async (trx) => {
      const line = await lockTranslation(trx, id);
      const publication = line?.publication === 'live' ? await latestPublication(trx, id) : null;
      return publication?.withdrawn_at === null ? learnPublication(trx, publication, now()) : null;
    });
    if (outcome !== 'learnt') continue;
    learnt += 1;
    logger.info({ translationId: id }, 'the memory learnt a story it had missed');
  }
  return learnt;
}
