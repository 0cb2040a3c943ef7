import type { EngineUsage } from './engine-usage.js';

/** Why drafting stops for everybody until a person acts. */
export type PauseReason =
  'unauthorised' | 'quota' | 'forbidden' | 'model_not_found' | 'wrong_address' | 'budget';

export type RetryReason = 'timeout' | 'unreachable' | 'server_error';

/** What a failed call to the engine means for the work that asked. */
export type EngineTrouble =
  /** The engine is busy: ask again after `ms` milliseconds; nothing was wrong with the request. */
  | { readonly kind: 'wait'; readonly ms: number }
  /** `until` is when it may be over by itself, where that is known. */
  | { readonly kind: 'pause'; readonly reason: PauseReason; readonly until?: Date }
  /** May well work the next time. */
  | { readonly kind: 'retry'; readonly reason: RetryReason }
  /** The engine does not know a parameter that this client can do without. */
  | { readonly kind: 'unsupported_parameter' }
  /** More text than the model can hold: ask for less at once. */
  | { readonly kind: 'too_long' }
  /** The model or its filter will not translate this text. */
  | { readonly kind: 'refused' }
  /** The reply was no completion at all. */
  | { readonly kind: 'bad_reply' }
  | { readonly kind: 'bad_request' }
  /** The caller stopped the call. */
  | { readonly kind: 'cancelled' };

/**
 * What a call took that brought nothing: as the engine told, or at least the prompt where it had the
 * request and told nothing; null where it did no work.
 */
export type Taken = EngineUsage | 'prompt' | null;

/** A call to the engine that brought no answer. Its message is safe to show: it never holds a key. */
export class EngineError extends Error {
  override readonly name = 'EngineError';
  readonly trouble: EngineTrouble;
  readonly requestId: string | null;
  readonly taken: Taken;

  constructor(
    trouble: EngineTrouble,
    message: string,
    requestId: string | null = null,
    taken: Taken = null,
  ) {
    super(message);
    this.trouble = trouble;
    this.requestId = requestId;
    this.taken = taken;
  }
}
