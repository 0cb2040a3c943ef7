import { Router, type Request } from 'express';
import { DeskError } from '@dragoman/shared/contract';
import type { EditionDeps } from './edition-deps.js';
import { storyNinjs } from './feeds/story-ninjs.js';
import { storyAt } from './publication-reader.js';
import { answerWithdrawn, refuseNotFound } from './refuse-page.js';
import { storyPages } from './story-pages.js';

/** storyRoutes serves a story at its address: as a page, and as ninjs for other newsrooms. */
export function storyRoutes(deps: EditionDeps): Router {
  const router = Router();
  const pageOf = storyPages(deps);

  router.get('/edition/:slug/ninjs.json', async (request, response) => {
    const slug = slugIn(request);
    const story = slug === null ? null : await storyAt(deps.db, slug);
    if (!story) throw new DeskError('not_found', `There is no story at ${request.path}.`);
    response.status(story.withdrawn_at === null ? 200 : 410).json(storyNinjs(deps, story));
  });

  router.get('/edition/:slug', async (request, response) => {
    const slug = slugIn(request);
    const found = slug === null ? null : await pageOf(slug);
    if (!found) return refuseNotFound(deps, request, response);
    if (found.status === 'withdrawn') return answerWithdrawn(deps, response);
    const { body, etag, publishedAt } = found.page;
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.setHeader('ETag', etag);
    response.setHeader('Last-Modified', publishedAt.toUTCString());
    response.send(body);
  });
  return router;
}

/** An address that no story can have is not asked of the database. */
function slugIn(request: Request): string | null {
  const { slug } = request.params;
  return typeof slug === 'string' && /^[a-z0-9-]{1,120}$/.test(slug) ? slug : null;
}
