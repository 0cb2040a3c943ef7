import express, { type Router } from 'express';
import { join } from 'node:path';
import { reviewLinks } from './review-links.js';

const translationPage = /^\/translations\/([0-9a-f-]{36})$/;

/** pages serves the built interface: hashed files for ever, the shell for every address of the desk. */
export function pages(router: Router, pagesDir: string): void {
  const linksOf = reviewLinks(pagesDir);
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
    const [, translationId] = translationPage.exec(request.path) ?? [];
    if (translationId !== undefined) response.setHeader('Link', linksOf(translationId));
    response.sendFile('index.html', { root: pagesDir, headers: { 'Cache-Control': 'no-cache' } });
  });
}
