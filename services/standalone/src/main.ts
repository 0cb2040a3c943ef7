import { setTimeout as sleep } from 'node:timers/promises';
import { createLogger, explainFailure, loadEnv, runUntilStopped } from '@dragoman/shared/platform';
import { startStandalone } from './start-standalone.js';
import { welcome } from './welcome.js';

// Filling the newsroom takes seconds with the practice engine; a slow real one must not hold the welcome back.
const fillLimitMs = 20_000;

try {
  // A person watches this process; what goes well need not be said line by line.
  const env = loadEnv({ LOG_LEVEL: 'warn', ...process.env });
  const logger = createLogger({ level: env.LOG_LEVEL, name: 'dragoman' });
  const starting = startStandalone(env, logger);
  // From the first moment on: whoever gives up during a long first start leaves no database running.
  runUntilStopped([{ stop: async () => (await starting).stop() }], { logger });
  const desk = await starting;
  await Promise.race([desk.filled.catch(() => {}), sleep(fillLimitMs, undefined, { ref: false })]);
  console.log(welcome(env, desk.newsroom, desk.practice));
} catch (error) {
  console.error(explainFailure(error, process.env.DATABASE_URL));
  process.exit(1);
}
