import { announceEngine, type Db } from '@dragoman/shared/db';
import type { ModelPrice } from '@dragoman/shared/domain';
import { PauseQueueError } from '@dragoman/shared/jobs';
import {
  runWorker,
  type Logger,
  type QueueBackend,
  type RunningWorker,
} from '@dragoman/shared/platform';
import { databaseProfiles } from './database-profiles.js';
import type { DraftDeps } from './draft-deps.js';
import { draftTranslation, type DraftOutcome } from './draft-translation.js';
import { createEngineClient } from './engine/engine-client.js';
import { engineNameOf, type EngineConfig } from './engine/engine-config.js';

/** What the draft worker needs of the process it runs in. */
export interface DraftWorkerDeps {
  readonly db: Db;
  readonly backend: QueueBackend;
  readonly logger: Logger;
  readonly now: () => Date;
  readonly engine: EngineConfig;
  /** Prices of models in the environment. */
  readonly prices?: readonly ModelPrice[];
  /** Articles drafted at once; 4 unless told. */
  readonly concurrency?: number;
}

/** startDraftWorker tells the desk which engine drafts and takes draft jobs until it is stopped. */
export async function startDraftWorker(deps: DraftWorkerDeps): Promise<RunningWorker> {
  const { db, backend, logger, now, engine, prices = [], concurrency } = deps;
  const name = engineNameOf(engine);
  const drafting: DraftDeps = {
    db,
    now,
    ask: createEngineClient(engine, databaseProfiles(db)),
    engine: { name, model: engine.model, practice: engine.practice },
    prices,
    // The practice engine gives the same answer again.
    secondPass: !engine.practice,
  };
  let announced = false;

  async function announce(): Promise<void> {
    if (announced) return;
    await announceEngine(db, { engine: name, model: engine.model, practice: engine.practice });
    announced = true;
  }

  await announce().catch((error: unknown) =>
    logger.warn({ err: error }, 'the desk will hear of the engine with the first draft'),
  );
  return runWorker({
    backend,
    job: 'draftTranslation',
    logger,
    ...(concurrency === undefined ? {} : { concurrency }),
    async handler({ translationId }, { signal, logger: log }) {
      await announce();
      const outcome = await draftTranslation(drafting, translationId, signal);
      log.info({ translationId, outcome }, 'looked at a translation');
      if (outcome.kind === 'later') putOff(outcome);
    },
  });
}

/** The longest that the whole queue waits; beyond it the sweep brings back what is due. */
const LONGEST_PAUSE_MS = 60_000;
/** The first retry of the job comes after this long, just when the row is due again. */
const FIRST_RETRY_MS = 2_000;

/**
 * putOff tells the queue to wait where that brings the work back sooner than the sweep would. Returning
 * ends the job: the row knows when it is due, and the sweep looks every ten seconds.
 */
function putOff({ why, ms }: DraftOutcome & { kind: 'later' }): void {
  if (why === 'engine_busy' && ms <= LONGEST_PAUSE_MS) {
    // A moment more than the row's own wait, which must have passed when the job looks again.
    throw new PauseQueueError('the engine is busy', ms + 100);
  }
  if (why === 'stopping') throw new Error('handed back: the worker stops');
  if (why === 'engine_trouble' && ms <= FIRST_RETRY_MS) throw new Error('the engine is in trouble');
}
