import {
  runEvery,
  runWorker,
  type QueueBackend,
  type RunningWorker,
} from '@dragoman/shared/platform';
import { learnMissed } from './learn-missed.js';
import { publishScheduled, type PublishDeps } from './publish-scheduled.js';

const learnEveryMs = 60_000;

/**
 * startPublishWorker takes publish jobs: each looks at one translation and publishes it if it is due. At
 * its start and every minute it has the memory learn what it missed.
 */
export function startPublishWorker(deps: PublishDeps, backend: QueueBackend): RunningWorker {
  const worker = runWorker({
    backend,
    job: 'publishTranslation',
    logger: deps.logger,
    async handler({ translationId }, { logger }) {
      const outcome = await publishScheduled(deps, translationId);
      logger.info({ translationId, outcome }, 'looked at a scheduled story');
    },
  });
  const learning = runEvery({
    name: 'learn what was missed',
    everyMs: learnEveryMs,
    logger: deps.logger,
    async task() {
      await learnMissed(deps);
    },
  });
  return {
    isReady: () => worker.isReady(),
    async stop(options) {
      await Promise.all([worker.stop(options), learning.stop()]);
    },
  };
}
