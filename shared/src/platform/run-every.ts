import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from './logger.js';

/** RepeatedTask runs until stopped. */
export interface RepeatedTask {
  stop(): Promise<void>;
}

/**
 * runEvery runs a task now and then every `everyMs` after it ended, never twice at a time; a run
 * that fails is logged and the next one comes all the same. `stop()` waits for the run under way.
 */
export function runEvery(options: {
  name: string;
  everyMs: number;
  logger: Logger;
  task(signal: AbortSignal): Promise<void>;
}): RepeatedTask {
  const { name, everyMs, logger, task } = options;
  const stopping = new AbortController();
  async function repeat(): Promise<void> {
    while (!stopping.signal.aborted) {
      await task(stopping.signal).catch((error: unknown) => {
        if (!stopping.signal.aborted) logger.error({ err: error, task: name }, 'task failed');
      });
      await sleep(everyMs, undefined, { signal: stopping.signal }).catch(() => {});
    }
  }
  const repeating = repeat();
  return {
    async stop() {
      stopping.abort();
      await repeating;
    },
  };
}
