import { setTimeout as sleep } from 'node:timers/promises';
import {
  createLogger,
  DataDirInUseError,
  EnvError,
  loadEnv,
  runUntilStopped,
} from '@dragoman/shared/platform';
import { startStandalone } from './start-standalone.js';
import { welcome } from './welcome.js';

// Filling the newsroom takes seconds with the practice engine; a slow real one must not hold the welcome back.
const fillLimitMs = 20_000;

try {
  // A person watches this process; what goes well need not be said line by line.
  const env = loadEnv({ LOG_LEVEL: 'warn', ...process.env });
  const logger = createLogger({ level: env.LOG_LEVEL, name: 'dragoman' });
  const desk = await startStandalone(env, logger);
  runUntilStopped([desk], { logger });
  await Promise.race([desk.filled.catch(() => {}), sleep(fillLimitMs, undefined, { ref: false })]);
  console.log(welcome(env, desk.newsroom, desk.practice));
} catch (error) {
  // What a person can mend is said in a sentence; anything else deserves its stack.
  const isPlain = error instanceof EnvError || error instanceof DataDirInUseError;
  console.error(isPlain ? error.message : error);
  process.exit(1);
}
