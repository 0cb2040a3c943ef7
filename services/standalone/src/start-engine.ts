import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createPracticeEngine, PRACTICE_MODEL } from '@dragoman/practice-engine';
import { OPENAI, OPENAI_MODEL, stallMsOf, type EngineConfig } from '@dragoman/draft-worker';
import type { Env, Logger, Stoppable } from '@dragoman/shared/platform';
import { preparedDrafts } from './demonstration/demonstration-stories.js';

/** The engine that drafts; the practice engine runs here and has to be stopped. */
export type Engine = EngineConfig & Stoppable;

/**
 * startEngine names the engine of the environment, or starts the practice engine on a free port of this
 * machine when there is neither a key nor a base URL.
 */
export async function startEngine(env: Env, logger: Logger): Promise<Engine> {
  if (env.OPENAI_API_KEY !== undefined || env.OPENAI_BASE_URL !== undefined)
    return {
      baseUrl: env.OPENAI_BASE_URL ?? OPENAI,
      apiKey: env.OPENAI_API_KEY ?? null,
      model: env.DRAFT_MODEL ?? OPENAI_MODEL,
      practice: false,
      timeoutMs: stallMsOf(env),
      stop: () => Promise.resolve(),
    };
  const server = createServer(createPracticeEngine({ prepared: preparedDrafts() }));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  logger.info({ port }, 'the practice engine drafts');
  return {
    baseUrl: `http://127.0.0.1:${port}/v1`,
    apiKey: null,
    model: env.DRAFT_MODEL ?? PRACTICE_MODEL,
    practice: true,
    timeoutMs: stallMsOf(env),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
