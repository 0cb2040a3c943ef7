import express, { type Request, type Response, type Router } from 'express';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FirstLines } from './first-lines.js';
import { reviewLinks } from './review-links.js';

const translationPage = /^\/translations\/([0-9a-f-]{36})$/;

/** pages serves the built interface: hashed files for ever, the shell for every address of the desk. */
export function pages(router: Router, pagesDir: string, firstLines: FirstLines): void {
  const linksOf = reviewLinks(pagesDir);
  const sendShell = (response: Response) =>
    response.sendFile('index.html', { root: pagesDir, headers: { 'Cache-Control': 'no-cache' } });
  const sendTranslation = async (request: Request, response: Response, id: string) => {
    response.setHeader('Link', linksOf(id));
    const lines = await firstLines(request, id);
    if (lines === '') return sendShell(response);
    const shell = await readFile(join(pagesDir, 'index.html'), 'utf8');
    response.setHeader('Cache-Control', 'no-store');
    response.type('html').send(shell.replace('<div id="root">', (root) => root + lines));
  };
  router.use(
    '/assets',
    express.static(join(pagesDir, 'assets'), { immutable: true, maxAge: '1y', fallthrough: false }),
  );
  router.use(express.static(pagesDir, { index: false, maxAge: '1h' }));
  router.get(/^\/(?!api\/|edition(\/|$)).*/, async (request, response, next) => {
    if (!request.accepts('html')) {
      next();
      return;
    }
    const [, translationId] = translationPage.exec(request.path) ?? [];
    if (translationId === undefined) sendShell(response);
    else await sendTranslation(request, response, translationId);
  });
}
