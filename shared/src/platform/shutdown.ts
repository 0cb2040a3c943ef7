import type { Logger } from './logger.js';

/** Stoppable is anything that ends in order when the process does. */
export interface Stoppable {
  stop(): Promise<void>;
}

/** RunUntilStoppedOptions: `exit` is process.exit unless a test says otherwise. */
export interface RunUntilStoppedOptions {
  logger: Logger;
  deadlineMs?: number;
  exit?: (code: number) => void;
}

/**
 * runUntilStopped ends the process in order on SIGTERM or SIGINT: it stops everything given, one
 * after the other (doors first, then workers, then the database), and exits with 0, or with 1 when
 * that takes longer than 20 s. A second signal exits at once. An uncaught error is logged and ends
 * the process the same way, with 1.
 */
export function runUntilStopped(
  stoppables: readonly Stoppable[],
  options: RunUntilStoppedOptions,
): void {
  const { logger, deadlineMs = 20_000, exit = (code) => process.exit(code) } = options;
  let isStopping = false;

  async function stopAll(reason: string, code: number): Promise<void> {
    if (isStopping) {
      if (code === 0) exit(130);
      return;
    }
    isStopping = true;
    logger.info({ reason }, 'stopping');
    setTimeout(() => {
      logger.error({ deadlineMs }, 'not everything stopped in time');
      exit(1);
    }, deadlineMs).unref();
    let failed = code;
    for (const stoppable of stoppables) {
      await stoppable.stop().catch((error: unknown) => {
        failed = 1;
        logger.error({ err: error }, 'could not stop in order');
      });
    }
    logger.info('stopped');
    exit(failed);
  }

  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => void stopAll(signal, 0));
  }
  for (const event of ['uncaughtException', 'unhandledRejection'] as const) {
    process.on(event, (error: unknown) => {
      logger.fatal({ err: error }, event);
      void stopAll(event, 1);
    });
  }
}
