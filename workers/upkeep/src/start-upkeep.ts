import { proposeTermsOfNews, type Db } from '@dragoman/shared/db';
import { enqueueAll, type JobProducer } from '@dragoman/shared/jobs';
import { runEvery, type Logger } from '@dragoman/shared/platform';
import { clearExpired, draftsToEnqueue, storiesDue } from './find-work.js';
import { measureEffort } from './measure-effort.js';

export interface UpkeepDeps {
  readonly db: Db;
  readonly producer: JobProducer;
  readonly logger: Logger;
  readonly now: () => Date;
  /** How often the sweep looks; ten seconds unless told. */
  readonly sweepEveryMs?: number;
}

export interface Upkeep {
  stop(): Promise<void>;
}

const tenSecondsMs = 10_000;
const clockEveryMs = 1_000;
const proposeEveryMs = 60_000;
const clearEveryMs = 60 * 60 * 1_000;

/**
 * startUpkeep runs what time brings: the sweep that enqueues every row whose job may be missing (at
 * once, then every ten seconds), scheduled publication to the second, the measuring of what was published,
 * and the clearing of what expires.
 * Timers of this process, not of the queue: a wiped queue takes nothing away.
 */
export function startUpkeep(deps: UpkeepDeps): Upkeep {
  const { db, producer, logger, now, sweepEveryMs = tenSecondsMs } = deps;
  const tasks = [
    runEvery({
      name: 'sweep',
      everyMs: sweepEveryMs,
      logger,
      async task() {
        const ids = await draftsToEnqueue(db, now());
        await enqueueAll(producer, 'draftTranslation', ids.map(asPayload));
      },
    }),
    runEvery({
      name: 'publish due',
      everyMs: clockEveryMs,
      logger,
      async task() {
        const ids = await storiesDue(db, now());
        await enqueueAll(producer, 'publishTranslation', ids.map(asPayload));
      },
    }),
    runEvery({
      name: 'measure effort',
      everyMs: sweepEveryMs,
      logger,
      task: () => measureEffort(db, logger, now()),
    }),
    runEvery({
      name: 'propose terms',
      everyMs: proposeEveryMs,
      logger,
      async task() {
        await proposeTermsOfNews(db, now());
      },
    }),
    runEvery({
      name: 'clear expired',
      everyMs: clearEveryMs,
      logger,
      task: () => clearExpired(db, now()),
    }),
  ];
  return {
    async stop() {
      await Promise.all(tasks.map((task) => task.stop()));
    },
  };
}

function asPayload(translationId: string) {
  return { translationId };
}
