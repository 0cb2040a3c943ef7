import { runWorker, type QueueBackend, type RunningWorker } from '@dragoman/shared/platform';
import { publishScheduled, type PublishDeps } from './publish-scheduled.js';

/** startPublishWorker takes publish jobs: each looks at one translation and publishes it if it is due. */
export function startPublishWorker(deps: PublishDeps, backend: QueueBackend): RunningWorker {
  return runWorker({
    backend,
    job: 'publishTranslation',
    logger: deps.logger,
    async handler({ translationId }, { logger }) {
      const outcome = await publishScheduled(deps, translationId);
      logger.info({ translationId, outcome }, 'looked at a scheduled story');
    },
  });
}
