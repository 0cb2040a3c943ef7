import {
  priceOf,
  renewSpend,
  reserveSpend,
  settleSpend,
  spendSettings,
  type NewEngineCall,
} from '@dragoman/shared/db';
import type { SpendSettings } from '@dragoman/shared/contract';
import {
  costMicrosOf,
  type BudgetStanding,
  type CallTokens,
  type ModelPrice,
} from '@dragoman/shared/domain';
import type { DraftDeps } from './draft-deps.js';
import type { EngineAnswer } from './engine/engine-answer.js';
import { EngineError, type Taken } from './engine/engine-error.js';
import { promptTokensOf, type EngineRequest, type TokensAtMost } from './engine/engine-request.js';
import { estimateTokens } from './engine/estimate-tokens.js';

/** What a call took, for the record. */
export type CallCost = Pick<
  NewEngineCall,
  'prompt_tokens' | 'cached_tokens' | 'completion_tokens' | 'cost_micros' | 'estimated'
>;

/** The money of one run of drafting. */
export interface Purse {
  /** Sets aside what a call may take; throws the `EngineError` that pauses drafting or waits. */
  reserve(most: TokensAtMost): Promise<void>;
  /** Keeps what is set aside while the call is under way, however long. */
  renew(): Promise<void>;
  /** Works out what an answered call took. */
  costOf(answer: EngineAnswer, request: EngineRequest | null): Promise<CallCost>;
  /** Works out what a call took that brought nothing. */
  costOfFailure(taken: Taken, request: EngineRequest): Promise<Partial<CallCost>>;
  /** Gives back what is set aside, once the call is on record. */
  settle(): Promise<void>;
}

/** A model that costs nothing: it runs here. */
const FREE = { prompt: 0, cached: 0, completion: 0 };
/** How soon a call is tried again that waits for others to be settled. */
const BUSY_MS = 2_000;

/** openPurse pays for one run, by the desk's prices and budget as they are before each call. */
export function openPurse(deps: DraftDeps): Purse {
  const { db, engine, prices = [] } = deps;
  let reservations: string[] = [];
  /** As they were before the last call: what it costs is reckoned by what it was allowed by. */
  let known: SpendSettings | null = null;

  function price(settings: SpendSettings, model: string): Omit<ModelPrice, 'model'> | null {
    const named = priceOf(model, settings, prices) ?? priceOf(engine.model, settings, prices);
    return named ?? (engine.practice ? FREE : null);
  }

  async function costing(model: string, tokens: CallTokens, estimated: boolean): Promise<CallCost> {
    return {
      prompt_tokens: tokens.promptTokens,
      cached_tokens: tokens.cachedTokens,
      completion_tokens: tokens.completionTokens,
      cost_micros: costMicrosOf(tokens, price(known ?? (await spendSettings(db)), model)),
      estimated,
    };
  }

  return {
    async reserve({ prompt, completion }) {
      const settings = await spendSettings(db);
      known = settings;
      const most = { promptTokens: prompt, cachedTokens: 0, completionTokens: completion };
      const micros = costMicrosOf(most, price(settings, engine.model));
      // What has no price has no budget either, and what is free needs none.
      if (micros === null || micros === 0) return;
      const reserved = await reserveSpend(db, settings, micros, deps.now());
      if (reserved.kind === 'reserved') reservations.push(reserved.id);
      if (reserved.kind === 'busy')
        throw new EngineError({ kind: 'wait', ms: BUSY_MS }, 'Calls under way hold the budget.');
      if (reserved.kind === 'spent') {
        const { standing } = reserved;
        const until = standing.renewsAt;
        const message = overBudget(standing, settings.currency, micros);
        throw new EngineError({ kind: 'pause', reason: 'budget', until }, message);
      }
    },
    async costOf(answer, request) {
      const { promptTokens, completionTokens, cachedTokens } = answer.usage;
      if (promptTokens !== null && completionTokens !== null)
        return costing(answer.model, { promptTokens, cachedTokens, completionTokens }, false);
      const estimate = {
        promptTokens: promptTokens ?? (request ? promptTokensOf(request) : 0),
        cachedTokens,
        completionTokens: completionTokens ?? estimateTokens(answer.content),
      };
      return costing(answer.model, estimate, true);
    },
    async costOfFailure(taken, request) {
      if (taken === null) return {};
      const told = taken === 'prompt' ? null : taken;
      const tokens = {
        promptTokens: told?.promptTokens ?? promptTokensOf(request),
        cachedTokens: told?.cachedTokens ?? null,
        completionTokens: told?.completionTokens ?? 0,
      };
      return costing(engine.model, tokens, told === null);
    },
    async renew() {
      await renewSpend(db, reservations, deps.now());
    },
    async settle() {
      const settled = reservations;
      reservations = [];
      await settleSpend(db, settled);
    },
  };
}

function overBudget(standing: BudgetStanding, currency: string, next: number): string {
  const amount = (micros: number) =>
    `${(micros / 1_000_000).toFixed(micros < 1_000_000 ? 4 : 2)} ${currency}`;
  const { limitMicros, period, spentMicros } = standing;
  return (
    `The budget of ${amount(limitMicros)} a ${period} does not reach for the next call: ` +
    `${amount(spentMicros)} are spent, and it may cost up to ${amount(next)}. ` +
    `Nothing is lost: stories wait until the ${period} ends or an admin raises the budget.`
  );
}
