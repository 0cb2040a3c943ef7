import express, { type Express, Router } from 'express';
import helmet from 'helmet';
import { routes } from '@dragoman/shared/contract';
import {
  allowedMethods,
  jsonBody,
  notFound,
  problemHandler,
  storableBody,
} from '@dragoman/shared/platform';
import { apiDocs } from './api-docs.js';
import { compressed } from './compressed.js';
import type { DeskDeps } from './desk-deps.js';
import { deskRoutes } from './desk/desk-routes.js';
import { intakeProxy } from './intake-proxy.js';
import { insightRoutes } from './insights/insight-routes.js';
import { firstLines } from './first-lines.js';
import { eventRoutes } from './events/event-routes.js';
import type { EventStream } from './events/event-stream.js';
import { notificationRoutes } from './notifications/notification-routes.js';
import { memoryFileRoutes } from './memory/memory-file-routes.js';
import { memoryRoutes } from './memory/memory-routes.js';
import { pages } from './pages.js';
import { peopleRoutes } from './people/people-routes.js';
import { presenceRoutes } from './presence/presence-routes.js';
import { questionRoutes } from './questions/question-routes.js';
import { filterRoutes } from './queue/filter-routes.js';
import { sessionGuard } from './session-guard.js';
import { signInRoutes } from './sign-in-routes.js';
import { sourceRoutes } from './sources/source-routes.js';
import { checkSettingsRoutes } from './checks/check-settings-routes.js';
import { spendRoutes } from './spend/spend-routes.js';
import { styleRoutes } from './style/style-routes.js';
import { termFileRoutes } from './terms/term-file-routes.js';
import { termRoutes } from './terms/term-routes.js';
import { historyRoutes } from './translations/history-routes.js';
import { seenRoutes } from './translations/seen-routes.js';
import { submissionRoutes } from './translations/submission-routes.js';
import { translationRoutes } from './translations/translation-routes.js';

const kibibyte = 1_024;

/** createDeskApp puts the editors' door together; it never listens. */
export function createDeskApp(deps: DeskDeps, events: EventStream): Express {
  const app = express();
  app.disable('x-powered-by');
  app.set('trust proxy', deps.env.TRUST_PROXY);
  app.use(securityHeaders(deps.env.PUBLIC_URL));
  // Before anything reads a body: articles go through untouched.
  if (deps.env.INTAKE_URL) app.use(intakeProxy(deps.env.INTAKE_URL, deps.logger));
  app.use(compressed());
  signInRoutes(app, deps);
  apiDocs(app, deps.env.PUBLIC_URL);
  app.use('/api/v1', deskApi(deps, events));
  if (deps.pagesDir) pages(app, deps.pagesDir, firstLines(deps));
  app.use(notFound());
  app.use(problemHandler(deps.logger));
  return app;
}

function deskApi(deps: DeskDeps, events: EventStream): Router {
  const router = Router();
  const guard = sessionGuard(deps.auth, deps.env);
  eventRoutes(router, guard, events);
  termFileRoutes(router, guard, deps);
  memoryFileRoutes(router, guard, deps);
  router.use(...jsonBody({ limit: 2 * kibibyte * kibibyte }), storableBody());
  // Before the commands, whose address would take theirs for the name of one.
  questionRoutes(router, guard, deps);
  presenceRoutes(router, guard, deps);
  translationRoutes(router, guard, deps);
  historyRoutes(router, guard, deps);
  seenRoutes(router, guard, deps);
  submissionRoutes(router, guard, deps);
  deskRoutes(router, guard, deps);
  notificationRoutes(router, guard, deps);
  filterRoutes(router, guard, deps);
  sourceRoutes(router, guard, deps);
  peopleRoutes(router, guard, deps);
  memoryRoutes(router, guard, deps);
  termRoutes(router, guard, deps);
  insightRoutes(router, guard, deps);
  styleRoutes(router, guard, deps);
  spendRoutes(router, guard, deps);
  checkSettingsRoutes(router, guard, deps);
  const served = Object.values(routes).filter(({ service }) => service === 'desk');
  router.use(notFound(allowedMethods(served)));
  return router;
}

/** Everything the pages need comes from here; nothing inline, nothing from elsewhere, nobody frames us. */
function securityHeaders(publicUrl: string) {
  const secure = publicUrl.startsWith('https:');
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        manifestSrc: ["'self'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    strictTransportSecurity: secure,
    crossOriginEmbedderPolicy: false,
  });
}
