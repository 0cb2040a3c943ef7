import type { Logger } from '../logger.js';

/**
 * reportSparingly logs at most one warning per message in `everyMs` and counts the rest: a worker
 * whose server answers with errors repeats itself some fifty times a second.
 */
export function reportSparingly(
  logger: Logger,
  everyMs = 10_000,
): (message: string, error: unknown) => void {
  const last = new Map<string, { at: number; left: number }>();
  return (message, error) => {
    const now = Date.now();
    const before = last.get(message);
    if (before && now - before.at < everyMs) {
      before.left += 1;
      return;
    }
    last.set(message, { at: now, left: 0 });
    logger.warn({ err: error, ...(before?.left ? { unreported: before.left } : {}) }, message);
  };
}
