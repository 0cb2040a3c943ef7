/** Which engine drafts and how long a call to it may take. */
export interface EngineConfig {
  /** Where Chat Completions live, without the slash at the end. */
  readonly baseUrl: string;
  /** Null where the engine asks for none, as on one's own machine. */
  readonly apiKey: string | null;
  readonly model: string;
  /** The built-in stand-in drafts: the desk says so. */
  readonly practice: boolean;
  /** A call that is silent for longer, in milliseconds, is cut off; 90 seconds unless told. */
  readonly timeoutMs?: number;
}

export const CALL_LIMIT_MS = 90_000;

/** engineNameOf names an engine on drafts and in the desk: `practice`, or the host it answers at. */
export function engineNameOf(config: EngineConfig): string {
  return config.practice ? 'practice' : new URL(config.baseUrl).host;
}
