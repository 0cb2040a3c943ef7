import { loadEnv } from '@dragoman/shared/platform';
import { engineOfEnv, OPENAI_MODEL } from './engine-of-env.js';

it.each([
  [{}, { baseUrl: 'http://127.0.0.1:8090/v1', apiKey: null, practice: true }],
  [
    { OPENAI_API_KEY: 'sk-1', DRAFT_MODEL: 'm' },
    { baseUrl: 'https://api.openai.com/v1', apiKey: 'sk-1', model: 'm', practice: false },
  ],
  [{ OPENAI_API_KEY: 'sk-1' }, { model: OPENAI_MODEL, timeoutMs: 90_000 }],
  [{ ENGINE_STALL_SECONDS: '5' }, { timeoutMs: 5_000 }],
  [
    { OPENAI_BASE_URL: 'http://ollama:11434/v1/', DRAFT_MODEL: 'qwen3' },
    { baseUrl: 'http://ollama:11434/v1', apiKey: null, model: 'qwen3', practice: false },
  ],
  [
    { OPENAI_BASE_URL: 'http://practice-engine:8090/v1', DRAFT_MODEL: 'practice-engine' },
    { practice: true },
  ],
])('reads %j', (variables, engine) => {
  expect(engineOfEnv(loadEnv(variables))).toMatchObject(engine);
});

it('takes prices of models from the environment, whatever their names hold', () => {
  const env = loadEnv({ ENGINE_PRICES: 'gpt-5.6=1.25/0.125/10, Qwen/Qwen3=14B=0/0/0' });
  expect(env.ENGINE_PRICES).toEqual([
    { model: 'gpt-5.6', prompt: 1.25, cached: 0.125, completion: 10 },
    { model: 'Qwen/Qwen3=14B', prompt: 0, cached: 0, completion: 0 },
  ]);
  for (const prices of ['gpt-5.6', 'gpt-5.6=1/2', 'gpt-5.6=a/b/c', 'x=1/1/1;y=1/1/1'])
    expect(() => loadEnv({ ENGINE_PRICES: prices })).toThrow('model=prompt/cached/completion');
  expect(() => loadEnv({ ENGINE_STALL_SECONDS: '0' })).toThrow('ENGINE_STALL_SECONDS');
});
