import { renewDraftLease, type Db, type DraftClaim } from '@dragoman/shared/db';

/** A claim being kept alive: `signal` aborts when it is lost or when the process stops. */
export interface KeptLease {
  readonly signal: AbortSignal;
  readonly isLost: () => boolean;
  stop(): void;
}

/** Well inside the lease, so that two renewals may fail before it runs out. */
const RENEW_EVERY_MS = 10_000;

/** keepLease renews a claim until it is stopped, and stops the work as soon as another run has taken it. */
export function keepLease(
  db: Db,
  claim: DraftClaim,
  stopping: AbortSignal,
  everyMs = RENEW_EVERY_MS,
): KeptLease {
  const lost = new AbortController();
  const timer = setInterval(() => {
    renewDraftLease(db, claim).then(
      (isOurs) => isOurs || lost.abort(),
      // The database is away: what the work stores is refused anyway once another run holds the claim.
      () => undefined,
    );
  }, everyMs);
  timer.unref();
  return {
    signal: AbortSignal.any([lost.signal, stopping]),
    isLost: () => lost.signal.aborted,
    stop: () => clearInterval(timer),
  };
}
