import { createLogger, EnvError, loadEnv, runUntilStopped } from '@dragoman/shared/platform';
import { startIntakeService } from './start-intake-service.js';

try {
  const env = loadEnv();
  const logger = createLogger({ level: env.LOG_LEVEL, name: 'intake' });
  const intake = await startIntakeService(env, logger);
  runUntilStopped([intake], { logger });
  logger.info({ host: env.HOST, port: intake.port }, 'the intake listens');
} catch (error) {
  process.stderr.write(`${error instanceof EnvError ? error.message : (error as Error).stack}\n`);
  process.exit(1);
}
