import { loadEnv } from '@dragoman/shared/platform';
import { engineOfEnv } from './engine-of-env.js';

it.each([
  [{}, { baseUrl: 'http://127.0.0.1:8090/v1', apiKey: null, practice: true }],
  [
    { OPENAI_API_KEY: 'sk-1', DRAFT_MODEL: 'm' },
    { baseUrl: 'https://api.openai.com/v1', apiKey: 'sk-1', model: 'm', practice: false },
  ],
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
