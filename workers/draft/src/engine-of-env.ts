import type { Env } from '@dragoman/shared/platform';
import type { EngineConfig } from './engine/engine-config.js';

/** Where OpenAI answers, unless OPENAI_BASE_URL names another engine. */
export const OPENAI = 'https://api.openai.com/v1';
/** The model of OpenAI that drafts unless DRAFT_MODEL names another. */
export const OPENAI_MODEL = 'gpt-5.6';
const PRACTICE = 'http://127.0.0.1:8090/v1';
const PRACTICE_MODEL = 'practice-engine';

/**
 * engineOfEnv names the engine of a worker that runs on its own: the one the environment gives, else the
 * practice engine at its usual place. A practice engine elsewhere is known by its model's name.
 */
export function engineOfEnv(env: Env): EngineConfig {
  const { OPENAI_API_KEY: apiKey = null, OPENAI_BASE_URL: baseUrl, DRAFT_MODEL: model } = env;
  const timeoutMs = stallMsOf(env);
  if (apiKey === null && baseUrl === undefined)
    return { baseUrl: PRACTICE, apiKey, model: model ?? PRACTICE_MODEL, practice: true, timeoutMs };
  return {
    baseUrl: baseUrl ?? OPENAI,
    apiKey,
    model: model ?? OPENAI_MODEL,
    practice: model === PRACTICE_MODEL,
    timeoutMs,
  };
}

/** stallMsOf gives how long an engine may be silent before a call is cut off, in milliseconds. */
export function stallMsOf(env: Env): number {
  return env.ENGINE_STALL_SECONDS * 1_000;
}
