import type { Env } from '@dragoman/shared/platform';
import type { EngineConfig } from './engine/engine-config.js';

const OPENAI = 'https://api.openai.com/v1';
const OPENAI_MODEL = 'gpt-5.6-mini';
const PRACTICE = 'http://127.0.0.1:8090/v1';
const PRACTICE_MODEL = 'practice-engine';

/**
 * engineOfEnv names the engine of a worker that runs on its own: the one the environment gives, else the
 * practice engine at its usual place. A practice engine elsewhere is known by its model's name.
 */
export function engineOfEnv(env: Env): EngineConfig {
  const { OPENAI_API_KEY: apiKey = null, OPENAI_BASE_URL: baseUrl, DRAFT_MODEL: model } = env;
  if (apiKey === null && baseUrl === undefined)
    return { baseUrl: PRACTICE, apiKey, model: model ?? PRACTICE_MODEL, practice: true };
  return {
    baseUrl: baseUrl ?? OPENAI,
    apiKey,
    model: model ?? OPENAI_MODEL,
    practice: model === PRACTICE_MODEL,
  };
}
