import { notFound, problemHandler } from '@dragoman/shared/platform';
import express, { type Express } from 'express';
import { createIntakeRouter } from './create-intake-router.js';
import type { IntakeDeps } from './intake-deps.js';

interface IntakeAppOptions {
  /** Mounted ahead of the intake: health, metrics. */
  readonly before?: express.RequestHandler;
  /** The proxies whose word on a caller's address is taken, as TRUST_PROXY lists them. */
  readonly trustProxy?: string;
}

/** createIntakeApp is the intake service on its own; it never listens. */
export function createIntakeApp(
  deps: IntakeDeps,
  { before, trustProxy = 'loopback' }: IntakeAppOptions = {},
): Express {
  const app = express();
  app.disable('x-powered-by');
  app.set('trust proxy', trustProxy);
  if (before) app.use(before);
  app.use('/api/v1', createIntakeRouter(deps));
  app.use(notFound());
  app.use(problemHandler(deps.logger));
  return app;
}
