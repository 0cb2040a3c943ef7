import { notFound, problemHandler } from '@dragoman/shared/platform';
import express, { type Express } from 'express';
import { createIntakeRouter } from './create-intake-router.js';
import type { IntakeDeps } from './intake-deps.js';

/** createIntakeApp is the intake service on its own; `before` is mounted ahead of it (health, metrics). */
export function createIntakeApp(deps: IntakeDeps, before?: express.RequestHandler): Express {
  const app = express();
  app.disable('x-powered-by');
  app.set('trust proxy', 'loopback');
  if (before) app.use(before);
  app.use('/api/v1', createIntakeRouter(deps));
  app.use(notFound());
  app.use(problemHandler(deps.logger));
  return app;
}
