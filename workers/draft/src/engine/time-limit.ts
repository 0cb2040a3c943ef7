/** A limit in time that signs of life set back. */
export interface TimeLimit {
  readonly signal: AbortSignal;
  readonly restart: () => void;
  readonly stop: () => void;
}

/** However much alive, nobody may take longer than so many silences in all. */
const LONGEST = 10;

/** startTimeLimit aborts its signal when nothing has restarted it for `ms` milliseconds. */
export function startTimeLimit(ms: number): TimeLimit {
  const controller = new AbortController();
  const silent = setTimeout(() => controller.abort(), ms);
  const endless = setTimeout(() => controller.abort(), LONGEST * ms);
  return {
    signal: controller.signal,
    restart: () => void silent.refresh(),
    stop() {
      clearTimeout(silent);
      clearTimeout(endless);
    },
  };
}
