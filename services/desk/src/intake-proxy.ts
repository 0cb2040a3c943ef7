import { ServerResponse } from 'node:http';
import { createProxyMiddleware } from 'http-proxy-middleware';
import type { Logger } from 'pino';
import type { RequestHandler } from 'express';
import { DeskError, problemOf } from '@dragoman/shared/contract';

const intakePath = /^\/api\/v1\/(articles|sources\/[^/]+\/articles)(\/|$)/;

/**
 * intakeProxy passes the pages' requests about articles on to the intake service, where it runs as a
 * process of its own: bodies go through untouched, and an intake that is away is a 502 that says so.
 */
export function intakeProxy(intakeUrl: string, logger: Logger): RequestHandler {
  return createProxyMiddleware({
    target: intakeUrl,
    pathFilter: (path) => intakePath.test(path),
    xfwd: true,
    proxyTimeout: 60_000,
    on: {
      error(error, _request, response) {
        logger.error({ err: error }, 'intake does not answer');
        if (!(response instanceof ServerResponse) || response.headersSent) {
          response.destroy();
          return;
        }
        const away = new DeskError('unavailable', 'The intake service does not answer. Try again.');
        response.writeHead(502, {
          'Content-Type': 'application/problem+json; charset=utf-8',
          'Retry-After': '5',
        });
        response.end(JSON.stringify({ ...problemOf(away), status: 502 }));
      },
    },
  });
}
