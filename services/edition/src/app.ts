import { createHash } from 'node:crypto';
import express, { type Express, type Request, type Response } from 'express';
import helmet from 'helmet';
import { notFound, problemHandler } from '@dragoman/shared/platform';
import { assets } from './assets.js';
import type { EditionDeps } from './edition-deps.js';
import { newsSitemap } from './feeds/news-sitemap.js';
import { jsonFeed, rssFeed } from './feeds/story-feeds.js';
import { storyNinjs } from './feeds/story-ninjs.js';
import { correctionsPage, frontPage, messagePage } from './pages/front-page.js';
import { storyPage } from './pages/story-page.js';
import { correctedStories, findStory, latestStories, liveSections } from './publication-reader.js';

const twoDays = 2 * 24 * 60 * 60 * 1_000;

/** createEditionApp puts the public door together: read only, cacheable, no session, no script. */
export function createEditionApp(deps: EditionDeps): Express {
  const { db } = deps;
  const app = express();
  app.disable('x-powered-by');
  app.set('etag', strongEtag);
  app.use('/edition', headers(deps.env.PUBLIC_URL.startsWith('https:')));
  assets(app);

  app.get('/edition', async (request, response) => {
    const section = typeof request.query['section'] === 'string' ? request.query['section'] : null;
    const [stories, sections] = await Promise.all([
      latestStories(db, { limit: 60, ...(section === null ? {} : { section }) }),
      liveSections(db),
    ]);
    sendPage(response, frontPage(deps, stories, sections, section));
  });

  app.get('/edition/feed.xml', async (_request, response) => {
    response
      .type('application/rss+xml')
      .send(rssFeed(deps, await latestStories(db, { limit: 30 })));
  });
  app.get('/edition/feed.json', async (_request, response) => {
    response
      .type('application/feed+json')
      .send(jsonFeed(deps, await latestStories(db, { limit: 30 })));
  });
  app.get('/edition/news-sitemap.xml', async (_request, response) => {
    const since = new Date(deps.now().getTime() - twoDays);
    response
      .type('application/xml')
      .send(newsSitemap(deps, await latestStories(db, { limit: 1_000, since })));
  });
  app.get('/edition/corrections', async (_request, response) => {
    const [stories, sections] = await Promise.all([correctedStories(db, 100), liveSections(db)]);
    sendPage(response, correctionsPage(deps, stories, sections));
  });

  app.get('/edition/:slug/ninjs.json', async (request, response) => {
    const found = await findStory(db, slugOf(request));
    if (!found) {
      notFound()(request, response, () => {});
      return;
    }
    response.status(found.status === 'live' ? 200 : 410).json(storyNinjs(deps, found.story));
  });

  app.get('/edition/:slug', async (request, response) => {
    const [found, sections] = await Promise.all([findStory(db, slugOf(request)), liveSections(db)]);
    if (found?.status === 'live') {
      response.setHeader('Last-Modified', found.story.published_at.toUTCString());
      sendPage(response, storyPage(deps, found.story, found.corrections, sections));
      return;
    }
    const [status, heading, text] = found
      ? ([
          410,
          'This story was withdrawn',
          'We have taken this story down. It is no longer available in English.',
        ] as const)
      : ([
          404,
          'There is no such story',
          'The address may be mistyped, or the story was never published.',
        ] as const);
    response.status(status);
    sendPage(response, messagePage(deps, heading, text, sections));
  });

  app.use('/edition', notFound());
  app.use('/edition', problemHandler(deps.logger));
  return app;
}

function sendPage(response: Response, page: string): void {
  response.type('html').send(page);
}

function slugOf(request: Request): string {
  const { slug } = request.params;
  return typeof slug === 'string' ? slug : '';
}

/** The same bytes have the same tag, other bytes another: caches may compare strongly. */
function strongEtag(body: Buffer | string): string {
  return `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`;
}

function headers(secure: boolean) {
  const policy = helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        styleSrc: ["'self'"],
        fontSrc: ["'self'"],
        imgSrc: ["'self'"],
        baseUri: ["'none'"],
        formAction: ["'none'"],
        frameAncestors: ["'none'"],
      },
    },
    strictTransportSecurity: secure,
    crossOriginResourcePolicy: { policy: 'cross-origin' },
    crossOriginEmbedderPolicy: false,
  });
  return [
    policy,
    (_request: Request, response: Response, next: () => void) => {
      response.setHeader('Cache-Control', 'public, max-age=30, stale-while-revalidate=300');
      next();
    },
  ];
}
