import type { EngineAnswer } from './engine-answer.js';
import { createEngineCall, type EngineCall } from './engine-call.js';
import type { EngineConfig } from './engine-config.js';
import { EngineError } from './engine-error.js';
import { tokensAtMost, type EngineRequest, type TokensAtMost } from './engine-request.js';
import { usageWith, type EngineUsage } from './engine-usage.js';
import { probeProfile } from './probe-profile.js';
import {
  BARE_PROFILE,
  downgrade,
  FULL_PROFILE,
  type ProfileStore,
  type ProviderProfile,
} from './provider-profile.js';

/** Hears before a call goes out what it takes at most; throws where that cannot be paid. */
export type Afford = (most: TokensAtMost) => Promise<void>;

/** Asks the engine once; throws an `EngineError` when no answer came. Never retries by itself. */
export type AskEngine = (
  request: EngineRequest,
  signal: AbortSignal,
  afford?: Afford,
) => Promise<EngineAnswer>;

/** createEngineClient speaks to one engine in the dialect that its profile remembers. */
export function createEngineClient(config: EngineConfig, profiles: ProfileStore): AskEngine {
  const call = createEngineCall(config);
  let known: ProviderProfile | null = null;
  let saved = '';
  /** What finding out the dialect took: on the bill of the first answer. */
  let owed: EngineUsage | null = null;

  async function remember(profile: ProviderProfile): Promise<void> {
    known = profile;
    if (saved === JSON.stringify(profile)) return;
    await profiles.save(config.baseUrl, config.model, profile);
    saved = JSON.stringify(profile);
  }

  function affordable(afford: Afford | undefined): EngineCall {
    return async (request, profile, signal) => {
      await afford?.(tokensAtMost(request, profile));
      return call(request, profile, signal);
    };
  }

  function billed(answer: EngineAnswer): EngineAnswer {
    const usage = owed ? usageWith(answer.usage, owed) : answer.usage;
    owed = null;
    return { ...answer, usage };
  }

  async function profileNow(pay: EngineCall, signal: AbortSignal): Promise<ProviderProfile> {
    if (known) return known;
    known = await profiles.load(config.baseUrl, config.model);
    if (known) saved = JSON.stringify(known);
    else {
      const probed = await probeProfile(async (...asked) => {
        const answer = await pay(...asked);
        owed = owed ? usageWith(answer.usage, owed) : answer.usage;
        return answer;
      }, signal);
      if (probed) await remember(probed);
      known ??= FULL_PROFILE;
    }
    return known;
  }

  return async function ask(request, signal, afford) {
    const pay = affordable(afford);
    let profile = await profileNow(pay, signal);
    for (;;) {
      try {
        const answer = await pay(request, profile, signal);
        await remember(withReasoningRoom(profile, answer));
        return billed(answer);
      } catch (error) {
        if (isTimeout(error) && !profile.streaming) {
          // Slow or dead? The next try will see: a slow engine shows signs of life when it streams.
          await remember({ ...profile, streaming: true });
        }
        profile = simpler(profile, error);
      }
    }
  };
}

function isTimeout(error: unknown): boolean {
  if (!(error instanceof EngineError) || error.trouble.kind !== 'retry') return false;
  return error.trouble.reason === 'timeout';
}

/** simpler gives the profile to ask again with after a refusal of form; anything else is thrown on. */
function simpler(profile: ProviderProfile, error: unknown): ProviderProfile {
  if (!(error instanceof EngineError)) throw error;
  if (error.trouble.kind === 'unsupported_parameter') {
    const next = downgrade(profile, error.message);
    if (next) return next;
    throw new EngineError({ kind: 'bad_request' }, error.message, error.requestId);
  }
  // A refusal in words we do not know: the barest request tells whether a parameter was at fault.
  const isBare = JSON.stringify(profile) === JSON.stringify(BARE_PROFILE);
  if (error.trouble.kind === 'bad_request' && !isBare) return BARE_PROFILE;
  throw error;
}

// A reasoning model that thought its allowance away needs more of it the next time.
function withReasoningRoom(profile: ProviderProfile, answer: EngineAnswer): ProviderProfile {
  const spent = answer.usage.reasoningTokens ?? 0;
  if (answer.finish !== 'length' || spent === 0) return profile;
  const reasoningTokens = Math.min(Math.max(2 * spent, 2_000), 32_000);
  return reasoningTokens > profile.reasoningTokens ? { ...profile, reasoningTokens } : profile;
}
