import { Router } from 'express';
import type { EditionDeps } from '../edition-deps.js';
import { latestCorrections, latestStories, liveSections } from '../publication-reader.js';
import { refuseNotFound } from '../refuse-page.js';
import { correctionsPage } from './corrections-page.js';
import { frontPage } from './front-page.js';

/** frontRoutes serves the lists of stories: the front page, a section, the corrections. */
export function frontRoutes(deps: EditionDeps): Router {
  const router = Router();
  const { db } = deps;

  router.get('/edition', async (request, response) => {
    const asked = request.query['section'];
    const sections = await liveSections(db);
    const section = typeof asked === 'string' ? asked : null;
    if (asked !== undefined && (section === null || !sections.includes(section)))
      return refuseNotFound(deps, request, response);
    const stories = await latestStories(db, { limit: 60, section });
    response.type('html').send(frontPage(deps, stories, sections, section));
  });
  router.get('/edition/corrections', async (_request, response) => {
    const [corrections, sections] = await Promise.all([
      latestCorrections(db, 100),
      liveSections(db),
    ]);
    response.type('html').send(correctionsPage(deps, corrections, sections));
  });
  return router;
}
