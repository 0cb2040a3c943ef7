/** PermanentJobError ends a job at once: trying again would change nothing. */
export class PermanentJobError extends Error {
  override name = 'PermanentJobError';
}

/**
 * PauseQueueError says that nobody should take a job of this queue for `pauseMs` milliseconds
 * (the engine answered 429); the job itself waits too, and no attempt of it is spent.
 */
export class PauseQueueError extends Error {
  override name = 'PauseQueueError';
  readonly pauseMs: number;

  constructor(message: string, pauseMs: number) {
    super(message);
    this.pauseMs = pauseMs;
  }
}
