import { z } from 'zod';

/** What an engine's dialect of the protocol allows. Found by a probe, stepped down by its refusals. */
export const ProviderProfile = z.strictObject({
  jsonMode: z.enum(['schema', 'object', 'none']),
  maxTokensParam: z.enum(['max_completion_tokens', 'max_tokens', 'none']),
  temperatureAllowed: z.boolean(),
  /** Tokens a reasoning model spends before it writes, on top of the text's own. */
  reasoningTokens: z.number().int().nonnegative(),
  /** Ask for the reply piece by piece: a slow engine shows that it is at work. */
  streaming: z.boolean(),
});
export type ProviderProfile = z.infer<typeof ProviderProfile>;

/** Where a new engine starts: everything we would like. */
export const FULL_PROFILE: ProviderProfile = {
  jsonMode: 'schema',
  maxTokensParam: 'max_completion_tokens',
  temperatureAllowed: true,
  reasoningTokens: 0,
  streaming: false,
};

/** Nothing but a model and messages, which every engine takes. */
export const BARE_PROFILE: ProviderProfile = {
  jsonMode: 'none',
  maxTokensParam: 'none',
  temperatureAllowed: false,
  reasoningTokens: 0,
  streaming: false,
};

/** Keeps profiles between runs, by base URL and model. */
export interface ProfileStore {
  load(baseUrl: string, model: string): Promise<ProviderProfile | null>;
  save(baseUrl: string, model: string, profile: ProviderProfile): Promise<void>;
}

const TOKENS = /max_(completion_)?tokens/iu;
const TEMPERATURE = /\btemperature\b/iu;
const STREAM = /\bstream(ing|_options)?\b/iu;
const FORMAT =
  /response_format|response format|json_schema|json_object|json mode|grammar|structured output|\bformat\b/iu;

/** namesParameter tells whether a refusal speaks of a parameter that a profile can give up. */
export function namesParameter(words: string): boolean {
  return [TOKENS, TEMPERATURE, STREAM, FORMAT].some((pattern) => pattern.test(words));
}

/**
 * downgrade gives the profile to try next after an engine refused a parameter, in whichever words, or
 * null when nothing is left to give up. Each step only gives up, so the steps come to an end.
 */
export function downgrade(profile: ProviderProfile, words: string): ProviderProfile | null {
  const named = steps(profile).filter((step) => step.named.test(words));
  const next = (named.length > 0 ? named : steps(profile)).find((step) => step.next !== null);
  return next?.next ?? null;
}

interface Step {
  readonly named: RegExp;
  readonly next: ProviderProfile | null;
}

function steps(profile: ProviderProfile): Step[] {
  const { jsonMode, maxTokensParam, temperatureAllowed, streaming } = profile;
  // What is given up first when a refusal names nothing stands first.
  return [
    { named: STREAM, next: streaming ? { ...profile, streaming: false } : null },
    { named: FORMAT, next: fewer(profile, 'jsonMode', JSON_STEPS[jsonMode]) },
    {
      named: TEMPERATURE,
      next: temperatureAllowed ? { ...profile, temperatureAllowed: false } : null,
    },
    { named: TOKENS, next: fewer(profile, 'maxTokensParam', TOKEN_STEPS[maxTokensParam]) },
  ];
}

const TOKEN_STEPS = {
  max_completion_tokens: 'max_tokens',
  max_tokens: 'none',
  none: null,
} as const;

const JSON_STEPS = { schema: 'object', object: 'none', none: null } as const;

function fewer<K extends 'jsonMode' | 'maxTokensParam'>(
  profile: ProviderProfile,
  key: K,
  value: ProviderProfile[K] | null,
): ProviderProfile | null {
  return value === null ? null : { ...profile, [key]: value };
}
