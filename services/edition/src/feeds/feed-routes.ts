import { Router } from 'express';
import type { EditionDeps } from '../edition-deps.js';
import { latestStories } from '../publication-reader.js';
import { newsSitemap } from './news-sitemap.js';
import { jsonFeed, rssFeed } from './story-feeds.js';

const twoDays = 2 * 24 * 60 * 60 * 1_000;

/** feedRoutes serves the newest stories to feed readers and to search engines. */
export function feedRoutes(deps: EditionDeps): Router {
  const router = Router();
  const newest = () => latestStories(deps.db, { limit: 30 });

  router.get('/edition/feed.xml', async (_request, response) => {
    response.type('application/rss+xml').send(rssFeed(deps, await newest()));
  });
  router.get('/edition/feed.json', async (_request, response) => {
    response.type('application/feed+json').send(jsonFeed(deps, await newest()));
  });
  router.get('/edition/news-sitemap.xml', async (_request, response) => {
    const since = new Date(deps.now().getTime() - twoDays);
    const stories = await latestStories(deps.db, { limit: 1_000, since });
    response.type('application/xml').send(newsSitemap(deps, stories));
  });
  return router;
}
