import express, { type ErrorRequestHandler, type Express, type RequestHandler } from 'express';
import { notFound, problemHandler } from '@dragoman/shared/platform';
import { assets } from './assets.js';
import type { EditionDeps } from './edition-deps.js';
import { feedRoutes } from './feeds/feed-routes.js';
import { frontRoutes } from './pages/front-routes.js';
import { publicHeaders } from './public-headers.js';
import { refuseNotFound } from './refuse-page.js';
import { storyRoutes } from './story-routes.js';
import { strongEtag } from './strong-etag.js';

/** createEditionApp puts the public door together: read only, cacheable, no session, no script. */
export function createEditionApp(deps: EditionDeps): Express {
  const app = express();
  app.disable('x-powered-by');
  app.set('etag', strongEtag);
  app.use('/edition', publicHeaders(deps.env.PUBLIC_URL), readOnly);
  app.use(assets(), frontRoutes(deps), feedRoutes(deps), storyRoutes(deps));
  app.use('/edition', (request, response) => refuseNotFound(deps, request, response));
  app.use('/edition', neverKeepFailures, problemHandler(deps.logger));
  return app;
}

const readOnly: RequestHandler = (request, response, next) => {
  if (request.method === 'GET' || request.method === 'HEAD') {
    next();
    return;
  }
  response.setHeader('Cache-Control', 'no-store');
  notFound(() => ['GET', 'HEAD'])(request, response, next);
};

const neverKeepFailures: ErrorRequestHandler = (error, _request, response, next) => {
  if (!response.headersSent) response.setHeader('Cache-Control', 'no-store');
  next(error);
};
