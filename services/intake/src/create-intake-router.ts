import { DeskError, routes } from '@dragoman/shared/contract';
import { allowedMethods, jsonBody, notFound, problemHandler } from '@dragoman/shared/platform';
import { Router, type RequestHandler } from 'express';
import { identifyCaller } from './access/identify-caller.js';
import { limitGuessing, limitRequests } from './access/limit-requests.js';
import { articleRoutes } from './article-routes.js';
import type { IntakeDeps } from './intake-deps.js';

const MOST_BYTES = 2 * 1024 * 1024;
const REQUESTS_PER_MINUTE = 600;

/**
 * createIntakeRouter is the Arabic edition's door, to be mounted at `/api/v1`. It takes only the paths
 * of the intake contract and leaves all others to whatever is mounted beside it.
 */
export function createIntakeRouter(deps: IntakeDeps): Router {
  const router = Router({ caseSensitive: true });
  const methodsAt = allowedMethods(
    Object.values(routes).filter(({ service }) => service === 'intake'),
  );
  router.use((request, _response, next) =>
    next(methodsAt(request.path).length > 0 ? undefined : 'router'),
  );
  router.use((_request, response, next) => {
    response.set({ 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' });
    next();
  });
  router.use(otherMethods(methodsAt));
  router.use(limitGuessing());
  router.use(identifyCaller(deps));
  router.use(limitRequests(deps.requestsPerMinute ?? REQUESTS_PER_MINUTE));
  router.use(refuseAnnouncedSize());
  router.use(jsonBody({ limit: MOST_BYTES, keepRaw: true }));
  articleRoutes(router, deps);
  router.use(problemHandler(deps.logger));
  return router;
}

function otherMethods(methodsAt: (path: string) => readonly string[]): RequestHandler {
  const refuse = notFound(methodsAt);
  return (request, response, next) => {
    const methods = methodsAt(request.path);
    const isKnown = methods.includes(request.method === 'HEAD' ? 'GET' : request.method);
    return isKnown ? next() : refuse(request, response, next);
  };
}

// A sender that announces too much is told before it has sent it all.
function refuseAnnouncedSize(): RequestHandler {
  return (request, _response, next) => {
    if (Number(request.headers['content-length'] ?? 0) > MOST_BYTES)
      throw new DeskError('too_large', 'The body is over 2 MiB. Send the text without its images.');
    next();
  };
}
