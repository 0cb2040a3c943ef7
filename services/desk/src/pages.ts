import express, { type Router } from 'express';
import { join } from 'node:path';

/** pages serves the built interface: hashed files for ever, the shell for every address of the desk. */
export function pages(router: Router, pagesDir: string): void {
  router.use(
    '/assets',
    express.static(join(pagesDir, 'assets'), { immutable: true, maxAge: '1y', fallthrough: false }),
  );
  router.use(express.static(pagesDir, { index: false, maxAge: '1h' }));
  router.get(/^\/(?!api\/|edition(\/|$)).*/, (request, response, next) => {
    if (!request.accepts('html')) {
      next();
      return;
    }
    response.sendFile('index.html', { root: pagesDir, headers: { 'Cache-Control': 'no-cache' } });
  });
}
