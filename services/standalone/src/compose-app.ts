import express, { type Express, type Router } from 'express';
import { createDeskApp, type DeskDeps, type EventStream } from '@dragoman/desk';
import { createEditionApp } from '@dragoman/edition';
import { createIntakeRouter } from '@dragoman/intake';
import { allowedOrigins, readSession } from '@dragoman/shared/platform';

/** composeApp puts the three doors behind one address: intake first, then the edition, then the desk. */
export function composeApp(deps: DeskDeps, events: EventStream, health: Router): Express {
  const { db, env, logger, now, auth, enqueueDraft } = deps;
  const app = express();
  app.disable('x-powered-by');
  app.set('trust proxy', env.TRUST_PROXY);
  app.use(health);
  app.use(
    '/api/v1',
    createIntakeRouter({
      db,
      logger,
      now,
      enqueueDraft,
      readPerson: (request) => readSession(auth, request),
      origins: allowedOrigins(env),
      publicUrl: env.EDITION_URL,
    }),
  );
  app.use(createEditionApp({ db, logger, env, now }));
  app.use(createDeskApp(deps, events));
  return app;
}
